import { powerOfTen } from '#decimal';
import { Between, forecast } from '#forecast';
import { isPriced, unpriced, type Amount } from '#money';
import { driverIn, type DriverName } from '#practice';
import { withPrice, type Plan, type PricePlace, type Scenario } from '#scenario';
import { gridOf, sensibleRange } from './grid.ts';
import { firstBeyond } from './orders.ts';
import { priceAt, pricesAsked, type PriceAsked } from './prices-asked.ts';
import { firstTrue } from './whole-search.ts';

/** How far a driver may go so that a plan stays within a budget; or has to, so that it comes within. */
export interface BudgetReach {
	readonly plan: Plan;
	readonly driver: DriverName;
	readonly here: number;
	/** Where the driver stands now. */
	readonly isWithin: boolean;
	/**
	 * The nearest value up and down at which this is otherwise, and the last one before it; undefined
	 * where it stays so for all values that make sense.
	 */
	readonly up: Turn | undefined;
	readonly down: Turn | undefined;
}

export interface Turn {
	readonly last: number;
	readonly first: number;
}

/** `months` is 1 for what a plan costs in the first month, and the horizon for the whole term. */
export function budgetReach(
	scenario: Scenario,
	plan: Plan,
	driver: DriverName,
	budget: Amount,
	months = 1
): BudgetReach {
	const between = new Between(scenario, driver, months);
	const place = scenario.plans.indexOf(plan);
	const grid = gridOf(driver, sensibleRange(scenario.practice, driver));
	const here = driverIn(scenario.practice, driver);
	const ask = (low: number, high: number) => between.isWithin(place, budget, low, high);
	const isWithin = ask(here, here) === true;
	const turn = (way: 1 | -1): Turn | undefined => {
		const at = firstBeyond(ask, grid, grid.placeOf(here), way, (truth) => truth !== isWithin);
		return at === undefined ? undefined : { last: grid.valueAt(at - way), first: grid.valueAt(at) };
	};
	return { plan, driver, here, isWithin, up: turn(1), down: turn(-1) };
}

/** The price at which a plan costs as much as another over the term: the number to negotiate for. */
export type PriceParity = PricePlace &
	(
		| {
				readonly found: true;
				readonly listed: string;
				/** The highest price at which it costs no more, and the next, at which it costs more. */
				readonly atMost: string;
				readonly above: string;
				/** What both cost over the term at the first of the two. */
				readonly costs: readonly [Amount, Amount];
		  }
		| {
				readonly found: false;
				readonly reason: 'unknown-price' | 'never-cheaper' | 'always-cheaper';
		  }
	);

/** Beyond a hundred times a price, or a million for what is free, nobody asks. */
const mostTimes = 100;
const mostForFree = 1_000_000;

/** Of a price that the first plan pays and the other does not. */
export function priceParity(
	scenario: Scenario,
	place: PricePlace,
	[plan, other]: readonly [Plan, Plan]
): PriceParity {
	const offer = scenario.offers.find(({ id }) => id === place.offer);
	const asked = offer
		? pricesAsked(offer, scenario.currency).find(
				({ charge, price }) => charge === place.charge && price === place.price
			)
		: undefined;
	if (!asked) return { ...place, found: false, reason: 'unknown-price' };
	const both = { ...scenario, plans: [plan, other] };
	const costsAt = (steps: number) => {
		const [one, two] = forecast(withPrice(both, asked, priceAt(asked, steps)));
		return [one?.total ?? unpriced, two?.total ?? unpriced] as const;
	};
	const isDearer = (steps: number) => {
		const [one, two] = costsAt(steps);
		return !isPriced(one) || one > two;
	};
	if (isDearer(0)) return { ...place, found: false, reason: 'never-cheaper' };
	const above = firstTrue(isDearer, 0, farthest(asked));
	if (above === undefined) return { ...place, found: false, reason: 'always-cheaper' };
	return {
		...place,
		found: true,
		listed: asked.listed,
		atMost: priceAt(asked, above - 1),
		above: priceAt(asked, above),
		costs: costsAt(above - 1)
	};
}

function farthest({ in: unit, steps, places }: PriceAsked): number {
	const perUnit = Number(powerOfTen(places));
	// No percentage is above all of it.
	if (unit === 'percent') return 100 * perUnit;
	return Math.max(steps * mostTimes, mostForFree * perUnit);
}
