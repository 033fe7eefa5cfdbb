import { isPriced, nothing, type Amount } from '#money';
import { atEnd, openPlaces, type Offer, type Readings } from '#offers';
import type { Plan, Scenario } from '#scenario';
import { boughtIn } from './bought.ts';
import { forecastOf, type Forecast } from './forecast.ts';
import { marketOf } from './market.ts';

/** Between which amounts a plan lies, over all readings of open rules and all ends of price ranges. */
export interface Range {
	readonly low: Amount;
	readonly high: Amount;
}

/** A plan's range in the first month and over the horizon; both ends are the same where nothing is open. */
export interface PlanRange {
	readonly plan: Plan;
	readonly now: Range;
	readonly term: Range;
}

/** What is asked of a plan. */
type Measure = (forecast: Forecast) => Amount;

const inFirstMonth: Measure = ({ costs }) => costs[0] ?? nothing;
const overTerm: Measure = ({ total }) => total;

export function rangesOf(scenario: Scenario): PlanRange[] {
	const market = marketOf(scenario, scenario.months);
	return scenario.plans.map((plan) => {
		const bought = boughtIn(market, plan);
		return { plan, now: rangeBy(inFirstMonth), term: rangeBy(overTerm) };

		/** Offers do not depend on each other: a plan is cheapest when each of its offers is. */
		function rangeBy(measure: Measure): Range {
			const ends = bought.map((one) =>
				endsOf(one.offer, (offer) => measure(forecastOf(market, plan, [{ ...one, offer }])))
			);
			const at = (end: 'low' | 'high') =>
				bought.map((one, index) => ({ ...one, offer: ends[index]?.[end] ?? one.offer }));
			return {
				low: measure(forecastOf(market, plan, at('low'))),
				high: measure(forecastOf(market, plan, at('high')))
			};
		}
	});
}

/** The offer, read and priced as it is cheapest and as it is dearest. */
function endsOf(offer: Offer, costOf: (variant: Offer) => Amount): { low: Offer; high: Offer } {
	const variants = variantsOf(offer).flatMap(({ variant, places }) => {
		if (places.length === 0) return [variant];
		// What one place means does not change which meaning of another is dearer.
		const sorted = places.map((readings) => sortedBy(readings, ({ read }) => costOf(read)));
		const all = (pick: (readings: readonly ReadPlace[]) => ReadPlace | undefined) =>
			sorted.reduce((whole, readings) => pick(readings)?.reading(whole) ?? whole, variant);
		return [all((readings) => readings[0]), all((readings) => readings.at(-1))];
	});
	const sorted = sortedBy(variants, costOf);
	return { low: sorted[0] ?? offer, high: sorted.at(-1) ?? offer };
}

/** What nobody can say is the end of every range. */
function sortedBy<Item>(items: readonly Item[], costOf: (item: Item) => Amount): Item[] {
	if (items.length < 2) return [...items];
	return items
		.map((item) => ({ item, cost: costOf(item) }))
		.sort((a, b) =>
			isPriced(a.cost) && isPriced(b.cost) ? a.cost - b.cost : isPriced(a.cost) ? -1 : 1
		)
		.map(({ item }) => item);
}

/** One place read in one way, all others as they are. */
interface ReadPlace {
	readonly reading: Readings[number];
	readonly read: Offer;
}

interface Variant {
	readonly variant: Offer;
	readonly places: readonly (readonly ReadPlace[])[];
}

/** An offer never changes: made once, its variants are also prepared once. */
const known = new WeakMap<Offer, readonly Variant[]>();

/** The offer as it is first: where nothing is open, it is the only one. */
function variantsOf(offer: Offer): readonly Variant[] {
	const made = known.get(offer);
	if (made) return made;
	const variants = [...new Set([offer, atEnd(offer, 'low'), atEnd(offer, 'high')])].map(
		(variant) => ({
			variant,
			places: openPlaces(variant).map((readings) =>
				readings.map((reading) => ({ reading, read: reading(variant) }))
			)
		})
	);
	known.set(offer, variants);
	return variants;
}
