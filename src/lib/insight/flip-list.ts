import { powerOfTen } from '#decimal';
import { Between, costsIn, metersOfPlans, WhatIf } from '#forecast';
import { isPriced, type Amount } from '#money';
import {
	driverIn,
	driverNames,
	drivers,
	isMovedBy,
	requirements,
	type DriverName,
	type Requirement
} from '#practice';
import type { Provenance } from '#offers';
import {
	setDriver,
	setPrice,
	setWanted,
	withPrice,
	type Edit,
	type Plan,
	type PricePlace,
	type Scenario
} from '#scenario';
import { gridOf, sensibleRange } from './grid.ts';
import { meterMovedMost, type MeterMoved } from './meter-moved.ts';
import { firstBeyond } from './orders.ts';
import { priceAt, pricesAsked, type PriceAsked } from './prices-asked.ts';
import { isTooClose } from './standing.ts';
import { firstTrue } from './whole-search.ts';

/** The smallest change of one thing that makes another plan the cheapest in the first month. */
export type ListedFlip = Change & {
	/** The cheapest then, and whether it leads by so little that it is too close to call. */
	readonly plan: Plan;
	readonly barely: boolean;
	/**
	 * How far it is, in shares of what there is now: from 4 providers to 5 is 0.25, as from $100 to $125.
	 * Of a driver that is less than a big step of its slider, in shares of that step. What
	 * costs nothing goes by the dollar. A requirement is made or given up at once: that is as far
	 * as a change by half.
	 */
	readonly distance: number;
};

export type Change =
	| {
			readonly kind: 'driver';
			readonly driver: DriverName;
			readonly from: number;
			readonly to: number;
			/** The same in what a vendor counts. */
			readonly meter: MeterMoved | undefined;
	  }
	| ({
			readonly kind: 'price';
			readonly in: 'money' | 'percent';
			readonly from: string;
			readonly to: string;
	  } & PricePlace)
	| { readonly kind: 'requirement'; readonly requirement: Requirement; readonly isMade: boolean };

const distanceOfRequirement = 0.5;
/** Nobody negotiates about more than ten times a price, or about a free thing that costs a thousand. */
const mostTimes = 10;
const mostForFree = 1_000;

/** What would change the answer, nearest first: drivers up and down, prices, requirements. */
export function flipList(scenario: Scenario): ListedFlip[] {
	const now = costsIn(scenario, scenario.practice, 1);
	const leader = leaderOf(now);
	return [
		...driverFlips(scenario, leader),
		...(leader === undefined ? [] : priceFlips(scenario, leader)),
		...requirementFlips(scenario, leader)
	].sort((a, b) => a.distance - b.distance);
}

/** The change made; `own` is where a price is from that is tried. */
export function making(change: Change, own: Provenance): Edit {
	switch (change.kind) {
		case 'driver':
			return setDriver(change.driver, change.to);
		case 'price':
			return setPrice(change, change.to, own);
		case 'requirement':
			return (scenario) => withRequirement(scenario, change);
	}
}

function withRequirement(
	scenario: Scenario,
	{ requirement, isMade }: Extract<Change, { kind: 'requirement' }>
): Scenario {
	const wanted = scenario.practice.wanted ?? { jobs: [], requires: [] };
	const others = wanted.requires.filter((name) => name !== requirement);
	const requires = isMade ? [...others, requirement] : others;
	return setWanted({ ...wanted, requires })(scenario);
}

/** The first of the cheapest; none where no plan has a price. */
function leaderOf(costs: readonly Amount[]): number | undefined {
	const least = leastOf(costs);
	return least === undefined ? undefined : costs.indexOf(least);
}

function leastOf(costs: readonly Amount[]): Amount | undefined {
	const priced = costs.filter(isPriced);
	return priced.length === 0 ? undefined : (Math.min(...priced) as Amount);
}

/** Whether somebody leads, and not the one who led: who ties with the cheapest still leads. */
function isFlipped(costs: readonly Amount[], leader: number | undefined): boolean {
	const least = leastOf(costs);
	return least !== undefined && (leader === undefined || costs[leader] !== least);
}

function listed(
	scenario: Scenario,
	costs: readonly Amount[],
	change: Change,
	distance: number
): ListedFlip[] {
	const plan = scenario.plans[leaderOf(costs) ?? -1];
	return plan ? [{ ...change, plan, barely: isTooClose(costs), distance }] : [];
}

function driverFlips(scenario: Scenario, leader: number | undefined): ListedFlip[] {
	const { practice, plans } = scenario;
	const meters = metersOfPlans(scenario);
	const ramped = (practice.growth?.ramps ?? []).map(({ driver }) => driver);
	return driverNames
		.filter((driver) => !ramped.includes(driver))
		.filter((driver) => meters.some((meter) => isMovedBy(practice, driver, meter)))
		.flatMap((driver) => {
			const between = new Between(scenario, driver);
			const whatIf = new WhatIf(scenario, [driver]);
			return ([1, -1] as const).flatMap((way) => along(driver, way, between, whatIf));
		});

	function along(driver: DriverName, way: 1 | -1, between: Between, whatIf: WhatIf): ListedFlip[] {
		const grid = gridOf(driver, sensibleRange(practice, driver));
		const from = driverIn(practice, driver);
		const here = grid.placeOf(from);
		const places = plans.flatMap((_plan, other) => {
			const place =
				leader === undefined
					? firstBeyond((low, high) => between.isPriced(other, low, high), grid, here, way, Boolean)
					: firstBeyond(
							(low, high) => between.order(leader, other, low, high),
							grid,
							here,
							way,
							(order) => order > 0
						);
			return place ?? [];
		});
		if (places.length === 0) return [];
		const to = grid.valueAt(way > 0 ? Math.min(...places) : Math.max(...places));
		const costs = whatIf.totals([[to]]).flatMap(([cost]) => cost ?? []);
		const winner = plans[leaderOf(costs) ?? 0];
		const both = [plans[leader ?? -1], winner].filter((plan) => plan !== undefined);
		const meter = meterMovedMost(scenario, both, driver, from, to);
		const distance = Math.abs(to - from) / Math.max(from, drivers[driver].bigStep);
		return listed(scenario, costs, { kind: 'driver', driver, from, to, meter }, distance);
	}
}

/** Dearer where the leader pays it, cheaper where another does. */
function priceFlips(scenario: Scenario, leader: number): ListedFlip[] {
	const bought = new Set(scenario.plans.flatMap(({ offers }) => offers));
	return scenario.offers
		.filter(({ id }) => bought.has(id))
		.flatMap((offer) => pricesAsked(offer, scenario.currency))
		.flatMap((asked) => {
			const farthest = asked.steps * mostTimes || mostForFree * perUnit(asked);
			return [farthest, 0].flatMap((end) => priceFlip(scenario, leader, asked, end));
		});
}

/** Steps of one unit of money, or of one percent. */
function perUnit({ places }: PriceAsked): number {
	return Number(powerOfTen(places));
}

function priceFlip(
	scenario: Scenario,
	leader: number,
	asked: PriceAsked,
	end: number
): ListedFlip[] {
	if (end === asked.steps) return [];
	const costsAt = (steps: number) =>
		costsIn(withPrice(scenario, asked, priceAt(asked, steps)), scenario.practice, 1);
	const steps = firstTrue((each) => isFlipped(costsAt(each), leader), asked.steps, end);
	if (steps === undefined) return [];
	const { offer, charge, price, in: unit, listed: from } = asked;
	const to = priceAt(asked, steps);
	const distance = Math.abs(steps - asked.steps) / (asked.steps || perUnit(asked));
	const change = { kind: 'price', offer, charge, price, in: unit, from, to } as const;
	return listed(scenario, costsAt(steps), change, distance);
}

function requirementFlips(scenario: Scenario, leader: number | undefined): ListedFlip[] {
	const made = scenario.practice.wanted?.requires ?? [];
	return requirements.flatMap((requirement) => {
		const change = {
			kind: 'requirement',
			requirement,
			isMade: !made.includes(requirement)
		} as const;
		const other = withRequirement(scenario, change);
		const costs = costsIn(other, other.practice, 1);
		return isFlipped(costs, leader) ? listed(scenario, costs, change, distanceOfRequirement) : [];
	});
}
