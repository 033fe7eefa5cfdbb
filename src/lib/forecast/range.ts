import { isPriced, nothing, type Amount } from '#money';
import { atEnd, readingsOf, type Offer } from '#offers';
import type { Plan, Scenario } from '#scenario';
import { offersOf } from './bill.ts';
import { forecast } from './forecast.ts';

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

type Measure = (forecast: { costs: readonly Amount[]; total: Amount }) => Amount;

const inFirstMonth: Measure = ({ costs }) => costs[0] ?? nothing;
const overTerm: Measure = ({ total }) => total;

export function rangesOf(scenario: Scenario): PlanRange[] {
	return scenario.plans.map((plan) => {
		const offers = offersOf(scenario, plan);
		return {
			plan,
			now: rangeBy(inFirstMonth, scenario, plan, offers),
			term: rangeBy(overTerm, scenario, plan, offers)
		};
	});
}

/** Offers do not depend on each other: a plan is cheapest when each of its offers is. */
function rangeBy(
	measure: Measure,
	scenario: Scenario,
	plan: Plan,
	offers: readonly Offer[]
): Range {
	const ends = offers.map((offer) => {
		const alone = { ...plan, offers: [offer.id] };
		const measured = variantsOf(offer).map((variant) => ({
			variant,
			amount: measureOf(measure, scenario, alone, [variant])
		}));
		// What nobody can say is the end of every range.
		const sorted = measured.sort((a, b) =>
			isPriced(a.amount) && isPriced(b.amount) ? a.amount - b.amount : isPriced(a.amount) ? -1 : 1
		);
		return { low: sorted[0]?.variant ?? offer, high: sorted.at(-1)?.variant ?? offer };
	});
	return {
		low: measureOf(
			measure,
			scenario,
			plan,
			ends.map(({ low }) => low)
		),
		high: measureOf(
			measure,
			scenario,
			plan,
			ends.map(({ high }) => high)
		)
	};
}

function measureOf(
	measure: Measure,
	scenario: Scenario,
	plan: Plan,
	offers: readonly Offer[]
): Amount {
	const [only] = forecast({ ...scenario, offers: [...offers], plans: [plan] });
	return only ? measure(only) : nothing;
}

/** An offer never changes: made once, its variants are also prepared once. */
const known = new WeakMap<Offer, readonly Offer[]>();

/** The offer as it is first: where nothing is open, it is the only one. */
function variantsOf(offer: Offer): readonly Offer[] {
	const made = known.get(offer);
	if (made) return made;
	const readings = readingsOf(offer);
	const variants = readings.flatMap((read) => [read, atEnd(read, 'low'), atEnd(read, 'high')]);
	const distinct = [...new Set(variants)];
	known.set(offer, distinct);
	return distinct;
}
