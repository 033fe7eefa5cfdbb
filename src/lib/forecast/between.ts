import { isPriced, plusAmount, sum, unpriced, type Amount } from '#money';
import { FirstMonths, firstMonthsOf, holdsAlike, onlyRises, wobble } from '#offers';
import { volumesBetween, type DriverName, type Volumes } from '#practice';
import { startOf, type Scenario } from '#scenario';
import { inBothViews } from './forecast.ts';
import { MovedPlans, totalOf, type Gate, type Part, type PlanParts } from './plan-parts.ts';
import { isShutIn } from './what-if.ts';

/** Between which amounts something lies; without a price it has none all along. */
interface Bounds {
	readonly low: Amount;
	readonly high: Amount;
}

/**
 * Which of two plans is cheaper for all values of a driver between two, as far as the two ends tell: more
 * of what is counted costs more, except where the price of a line falls by its tier. At a single value it
 * always tells.
 */
export class Between {
	readonly #moved: MovedPlans;
	readonly #spans = new Map<string, Span>();

	constructor(scenario: Scenario, driver: DriverName, months = 1) {
		this.#moved = new MovedPlans(scenario, [driver], months);
	}

	/** Below 0 where the first is cheaper all along, above where the second is, 0 where they are alike; else unknown. */
	order(a: number, b: number, low: number, high: number): -1 | 0 | 1 | undefined {
		const { plans, scenario } = this.#moved;
		const [one, other] = [plans[a], plans[b]];
		if (!one || !other) return 0;
		const span = this.#span(low, high);
		const [whole, otherWhole] = [span.bounds(one), span.bounds(other)];
		if (!whole || !otherWhole) return undefined;
		if (!isPriced(whole.low) || !isPriced(otherWhole.low)) {
			return isPriced(whole.low) ? -1 : isPriced(otherWhole.low) ? 1 : 0;
		}
		// What both buy does not tell them apart; tax is of the whole bill, and rounded there.
		if (one.isOpen || other.isOpen) return orderOf(whole, otherWhole);
		const shared = scenario.tax ? [] : one.moving.filter((part) => other.moving.includes(part));
		return orderOf(span.boundsWithout(one, shared), span.boundsWithout(other, shared));
	}

	/** Whether a plan has a price for all values between two, or for none of them; else unknown. */
	isPriced(plan: number, low: number, high = low): boolean | undefined {
		const bounds = this.#bounds(plan, low, high);
		return bounds && isPriced(bounds.low);
	}

	/** Whether a plan costs no more than an amount for all values between two, or more for all; else unknown. */
	isWithin(plan: number, budget: Amount, low: number, high: number): boolean | undefined {
		const bounds = this.#bounds(plan, low, high);
		if (!bounds) return undefined;
		if (!isPriced(bounds.low) || bounds.low > budget) return false;
		return bounds.high <= budget ? true : undefined;
	}

	#bounds(plan: number, low: number, high: number): Bounds | undefined {
		const parts = this.#moved.plans[plan];
		return parts && this.#span(low, high).bounds(parts);
	}

	#span(low: number, high: number): Span {
		const name = `${String(low)} ${String(high)}`;
		const span = this.#spans.get(name) ?? new Span(this.#moved, low, high);
		this.#spans.set(name, span);
		return span;
	}
}

function orderOf(a: Bounds | undefined, b: Bounds | undefined): -1 | 0 | 1 | undefined {
	if (!a || !b) return undefined;
	if (a.high < b.low) return -1;
	if (a.low > b.high) return 1;
	return a.low === a.high && b.low === b.high ? 0 : undefined;
}

/** Everything between two values of the driver. */
class Span {
	readonly #moved: MovedPlans;
	readonly #lower: Volumes;
	readonly #upper: Volumes;
	readonly #months: FirstMonths;
	readonly #low: number;
	readonly #isPoint: boolean;
	readonly #parts = new Map<Part, Bounds | undefined>();
	readonly #plans = new Map<PlanParts, Bounds | undefined>();

	constructor(moved: MovedPlans, low: number, high: number) {
		this.#moved = moved;
		this.#low = low;
		this.#isPoint = low === high;
		[this.#lower, this.#upper] = volumesBetween(
			moved.practiceAt([low]),
			moved.practiceAt([high]),
			startOf(moved.scenario),
			moved.horizon
		);
		this.#months = new FirstMonths([this.#lower, this.#upper]);
	}

	/** What a plan costs; undefined where the ends do not tell. */
	bounds(plan: PlanParts): Bounds | undefined {
		if (this.#plans.has(plan)) return this.#plans.get(plan);
		const found = plan.isOpen ? this.#openBounds(plan) : this.#boundsOf(plan);
		this.#plans.set(plan, found);
		return found;
	}

	/** Which tier stands in, nobody knows but at a single value. */
	#openBounds(plan: PlanParts): Bounds | undefined {
		if (!this.#isPoint) return undefined;
		const place = this.#moved.plans.indexOf(plan);
		const total = this.#moved.openTotal(place, this.#moved.practiceAt([this.#low]));
		return { low: total, high: total };
	}

	#boundsOf(plan: PlanParts): Bounds | undefined {
		const gates = plan.gates.map((gate) => this.#isShut(gate));
		if (gates.includes(true)) return { low: unpriced, high: unpriced };
		if (gates.includes(undefined)) return undefined;
		return this.#moved.scenario.tax ? this.#taxed(plan) : this.boundsWithout(plan, []);
	}

	boundsWithout({ moving, stillTotal }: PlanParts, shared: readonly Part[]): Bounds | undefined {
		let [low, high] = [stillTotal, stillTotal];
		for (const part of moving) {
			if (shared.includes(part)) continue;
			const bounds = this.#boundsOfPart(part);
			if (!bounds) return undefined;
			low = plusAmount(low, bounds.low);
			high = plusAmount(high, bounds.high);
		}
		return isPriced(low) === isPriced(high) ? { low, high } : undefined;
	}

	#boundsOfPart(part: Part): Bounds | undefined {
		if (this.#parts.has(part)) return this.#parts.get(part);
		const found = this.#rises(part) ? widened(this.#ends(part), this.#wobble(part)) : undefined;
		this.#parts.set(part, found);
		return found;
	}

	#ends(part: Part): Bounds | undefined {
		const [low, high] =
			this.#moved.months === 1 && part.leaving === undefined
				? firstMonthsOf(part.offer, this.#months)
				: [this.#lower, this.#upper].map((volumes) => totalOf(this.#moved.ledger(part, volumes)));
		return low === undefined || high === undefined ? undefined : { low, high };
	}

	/** Tax is rounded for every bill, and its shares of years paid ahead once more. */
	#taxed({ moving, still }: PlanParts): Bounds | undefined {
		if (!moving.every((part) => this.#rises(part))) return undefined;
		const [lower, upper] = [this.#lower, this.#upper].map((volumes) => [
			...still,
			...moving.map((part) => this.#moved.ledger(part, volumes))
		]);
		if (!lower || !upper) return undefined;
		const { months, scenario } = this.#moved;
		const [low, high] = [lower, upper].map((ledgers) => sum(inBothViews(scenario, ledgers).costs));
		if (low === undefined || high === undefined) return undefined;
		const roundings = months + upper.reduce((count, { spread }) => count + spread.length, 0);
		const slack = this.#isPoint
			? 0
			: 2 * roundings + moving.reduce((all, part) => all + 2 * this.#wobble(part), 0);
		return widened({ low, high }, slack);
	}

	#rises({ offer }: Part): boolean {
		return this.#isPoint || onlyRises(offer, this.#lower, this.#upper, this.#moved.months);
	}

	#wobble({ offer }: Part): number {
		return this.#isPoint ? 0 : wobble(offer, this.#lower, this.#moved.months);
	}

	#isShut(gate: Gate): boolean | undefined {
		for (let month = 0; month <= gate.last; month += 1) {
			const isKnown = this.#isPoint || holdsAlike(gate.offer, this.#lower, this.#upper, month);
			if (!isKnown) return undefined;
		}
		return isShutIn(gate, this.#lower, this.#moved.buyer);
	}
}

/** Where only one end has a price, the ends do not tell. */
function widened(bounds: Bounds | undefined, by: number): Bounds | undefined {
	if (!bounds || isPriced(bounds.low) !== isPriced(bounds.high)) return undefined;
	if (!isPriced(bounds.low) || by === 0) return bounds;
	return {
		low: plusAmount(bounds.low, -by as Amount),
		high: plusAmount(bounds.high, by as Amount)
	};
}
