import { decimal } from '#decimal';
import { nothing, percentOf, plusAmount, sum, unpriced, type Amount } from '#money';
import { FirstMonths, firstMonthsOf, isPlain, unavailable, type Buyer } from '#offers';
import { volumesOf, type DriverName, type Volumes } from '#practice';
import { startOf, type Scenario } from '#scenario';
import { inBothViews } from './forecast.ts';
import {
	MovedPlans,
	totalOf,
	type Gate,
	type Part,
	type PlanParts,
	type Point
} from './plan-parts.ts';

/**
 * What every plan costs over its first months, asked for many points at once while a few drivers move and
 * all else stays. What only some of them move is priced once for each of their values; the answers are
 * those of a forecast, to the cent.
 */
export class WhatIf {
	readonly #moved: MovedPlans;

	constructor(scenario: Scenario, drivers: readonly DriverName[], months = 1) {
		this.#moved = new MovedPlans(scenario, drivers, months);
	}

	/** For each plan what it costs at each of the points. */
	totals(points: readonly Point[]): Amount[][] {
		const asked = new Asked(this.#moved, points);
		return this.#moved.plans.map((plan, place) => {
			if (plan.isOpen) return this.#open(place, asked);
			const totals = this.#isTaxedApart(plan) ? this.#taxed(plan, asked) : this.#added(plan, asked);
			for (const gate of plan.gates) this.#shut(gate, asked, totals);
			return totals;
		});
	}

	/** What such a plan buys is asked anew at every point. */
	#open(place: number, asked: Asked): Amount[] {
		return asked.points.map((point) => this.#moved.openTotal(place, this.#moved.practiceAt(point)));
	}

	#added({ moving, stillTotal }: PlanParts, asked: Asked): Amount[] {
		const totals = asked.points.map(() => stillTotal);
		for (const part of moving) {
			const { at } = asked.view(part.moves);
			const column = asked.column(part);
			for (let place = 0; place < totals.length; place += 1) {
				const amount = column[at[place] ?? 0] ?? unpriced;
				totals[place] = plusAmount(totals[place] ?? nothing, amount);
			}
		}
		const { tax } = this.#moved.scenario;
		if (!tax) return totals;
		const percent = decimal(tax.percent);
		return totals.map((total) => plusAmount(total, percentOf(total, percent)));
	}

	/** Tax is of the whole bill: over several months, or with years paid ahead, bills have to be made. */
	#isTaxedApart({ moving, still }: PlanParts): boolean {
		if (!this.#moved.scenario.tax) return false;
		return (
			this.#moved.months > 1 ||
			still.some(({ spread }) => spread.length > 0) ||
			moving.some(({ offer }) => !isPlain(offer))
		);
	}

	#taxed({ moving, still }: PlanParts, asked: Asked): Amount[] {
		const columns = moving.map((part) => {
			const { at, months } = asked.view(part.moves);
			const ledgers = months.practices.map((volumes) => this.#moved.ledger(part, volumes));
			return (place: number) => ledgers[at[place] ?? 0];
		});
		return asked.points.map((_point, place) => {
			const ledgers = columns.flatMap((ledgerAt) => ledgerAt(place) ?? []);
			return sum(inBothViews(this.#moved.scenario, [...still, ...ledgers]).costs);
		});
	}

	#shut(gate: Gate, asked: Asked, totals: Amount[]): void {
		const { at, months } = asked.view(gate.moves);
		const isShut = months.practices.map((volumes) => isShutIn(gate, volumes, this.#moved.buyer));
		at.forEach((row, place) => {
			if (isShut[row]) totals[place] = unpriced;
		});
	}
}

/** Whether the vendor would not sell in one of the months. */
export function isShutIn({ offer, last }: Gate, volumes: Volumes, buyer: Buyer): boolean {
	for (let month = 0; month <= last; month += 1) {
		if (unavailable(offer, volumes, month, buyer)) return true;
	}
	return false;
}

/** Practices that differ, and for each of the points which of them it is. */
interface View {
	readonly at: readonly number[];
	readonly months: FirstMonths;
}

/** Points that are asked for together, and what is known about them so far. */
class Asked {
	readonly points: readonly Point[];
	readonly #moved: MovedPlans;
	readonly #views = new Map<string, View>();
	readonly #columns = new Map<Part, readonly Amount[]>();

	constructor(moved: MovedPlans, points: readonly Point[]) {
		this.#moved = moved;
		this.points = points;
	}

	/** What a part costs in each of the practices it tells apart. */
	column(part: Part): readonly Amount[] {
		const known = this.#columns.get(part);
		if (known) return known;
		const { months } = this.view(part.moves);
		const column =
			this.#moved.months === 1 && part.leaving === undefined
				? firstMonthsOf(part.offer, months)
				: months.practices.map((volumes) => totalOf(this.#moved.ledger(part, volumes)));
		this.#columns.set(part, column);
		return column;
	}

	/** Practices that differ only in what these drivers do not move are taken together. */
	view(moves: readonly number[]): View {
		const name = moves.join(' ');
		const view = this.#views.get(name) ?? this.#see(moves);
		this.#views.set(name, view);
		return view;
	}

	#see(moves: readonly number[]): View {
		const { scenario, horizon } = this.#moved;
		const rows = new Map<string, number>();
		const practices: Volumes[] = [];
		const at = this.points.map((point) => {
			const key = moves.map((place) => point[place]).join(' ');
			const row = rows.get(key) ?? practices.length;
			if (row === practices.length) {
				rows.set(key, row);
				const practice = this.#moved.practiceAt(point, moves);
				practices.push(volumesOf(practice, startOf(scenario), horizon));
			}
			return row;
		});
		return { at, months: new FirstMonths(practices) };
	}
}
