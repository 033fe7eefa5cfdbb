import { sum, unpriced, type Amount } from '#money';
import {
	courseOf,
	mayBeShut,
	metersOfOffer,
	partsOf,
	prepareOffer,
	type Buyer,
	type Ledger,
	type Offer,
	type PreparedOffer
} from '#offers';
import { isMovedBy, withDriver, type DriverName, type Practice, type Volumes } from '#practice';
import type { Plan, Scenario } from '#scenario';
import { boughtBy, boughtIn, isOwnTier, type Bought } from './bought.ts';
import { forecastOf } from './forecast.ts';
import { lookAhead, marketOf, occasionOf, type Market } from './market.ts';

/** A value for each of the drivers that move, in their order. */
export type Point = readonly number[];

/** An offer, or a line of it that nothing else depends on. */
export interface Part {
	readonly offer: PreparedOffer;
	readonly leaving: number | undefined;
	/** Which of the drivers move it, by their places. */
	readonly moves: readonly number[];
}

/** An offer that not everybody may buy, the last month it is bought in, and what moves its limits. */
export interface Gate {
	readonly offer: Offer;
	readonly last: number;
	readonly moves: readonly number[];
}

/** A plan taken apart: what moves, and what the rest comes to. */
export interface PlanParts {
	readonly moving: readonly Part[];
	readonly still: readonly Ledger[];
	readonly stillTotal: Amount;
	readonly gates: readonly Gate[];
	/** Another tier stands in for one that does not meet a requirement: which, may hang on what moves. */
	readonly isOpen: boolean;
}

/**
 * The plans of a scenario over its first months, taken apart by what a few drivers move. What they do
 * not move is priced once; a part that stands in several plans is the same in all of them.
 */
export class MovedPlans {
	readonly scenario: Scenario;
	readonly drivers: readonly DriverName[];
	readonly months: number;
	/** So far the practice is looked at: as far as contracts bind who leaves. */
	readonly horizon: number;
	readonly buyer: Buyer;
	readonly plans: readonly PlanParts[];

	constructor(scenario: Scenario, drivers: readonly DriverName[], months: number) {
		this.scenario = scenario;
		this.drivers = drivers;
		this.months = months;
		this.horizon = lookAhead(scenario, months);
		const market = marketOf(scenario, months);
		this.buyer = market.buyer;
		const known = new Map<Offer, Part>();
		this.plans = scenario.plans.map((plan) => this.#planParts(market, plan, known));
	}

	ledger({ offer, leaving }: Part, volumes: Volumes): Ledger {
		return courseOf(offer, volumes, this.months, { leaving });
	}

	/** The practice with the drivers at these places moved to a point, and all others where they are. */
	practiceAt(point: Point, moves: readonly number[] = [...this.drivers.keys()]): Practice {
		return moves.reduce((practice, place) => {
			const driver = this.drivers[place];
			return driver ? withDriver(practice, driver, point[place] ?? 0) : practice;
		}, this.scenario.practice);
	}

	/** What a plan costs a practice, by what it would buy for it. */
	openTotal(place: number, practice: Practice): Amount {
		const plans = this.scenario.plans.slice(place, place + 1);
		const market = marketOf({ ...this.scenario, practice, plans }, this.months);
		const [total] = plans.map((plan) => forecastOf(market, plan, boughtIn(market, plan)).total);
		return total ?? unpriced;
	}

	#planParts(market: Market, plan: Plan, known: Map<Offer, Part>): PlanParts {
		const bought = boughtIn(market, plan);
		const parts = bought.flatMap((each) => this.#partsOf(each, known));
		const still = parts
			.filter(({ moves }) => moves.length === 0)
			.map((part) => this.ledger(part, market.volumes));
		return {
			moving: parts.filter(({ moves }) => moves.length > 0),
			still,
			// A plan that found nothing to buy cannot be had.
			stillTotal: bought.length === 0 ? unpriced : sum(still.map(totalOf)),
			gates: bought
				.filter(({ offer }) => mayBeShut(offer, this.buyer))
				.map(({ offer, leaving = Infinity }) => ({
					offer,
					last: Math.min(leaving, this.months - 1),
					moves: this.#movesOf((offer.limits ?? []).map(({ meter }) => meter))
				})),
			isOpen: !bought.every((each) => isOwnTier(each, this.buyer.demands))
		};
	}

	/** What an offer that is left costs belongs to its own plan only. */
	#partsOf({ offer, leaving }: Bought, known: Map<Offer, Part>): Part[] {
		return (leaving === undefined ? partsOf(offer) : [offer]).map((own) => {
			const shared = leaving === undefined ? known.get(own) : undefined;
			if (shared) return shared;
			const moves = this.#movesOf(metersOfOffer(own));
			const part = { offer: prepareOffer(own, occasionOf(this.scenario)), leaving, moves };
			if (leaving === undefined) known.set(own, part);
			return part;
		});
	}

	#movesOf(meters: readonly string[]): number[] {
		const { practice } = this.scenario;
		return [...this.drivers.keys()].filter((place) => {
			const driver = this.drivers[place];
			return driver && meters.some((meter) => isMovedBy(practice, driver, meter));
		});
	}
}

/** Every meter that the lines of any plan read, or a limit of one of its offers. */
export function metersOfPlans(scenario: Scenario): string[] {
	const meters = boughtBy(scenario).flatMap((bought) =>
		bought.flatMap(({ offer }) => [
			...metersOfOffer(offer),
			...(offer.limits ?? []).map(({ meter }) => meter)
		])
	);
	return [...new Set(meters)];
}

/** What a ledger comes to over all its months. */
export function totalOf({ costs }: Ledger): Amount {
	return costs.length === 1 ? (costs[0] ?? unpriced) : sum(costs);
}
