import { rangesOf, type Range } from '#forecast';
import { isPriced } from '#money';
import { atEnd, openPlaces, type Offer } from '#offers';
import type { Scenario } from '#scenario';

/**
 * Between which amounts each plan lies in the first month; undefined where nothing about it is open.
 * The high end has no price where one way to read the vendor's rules leads to none.
 */
export function rangesNow(scenario: Scenario): readonly (Range | undefined)[] {
	if (!scenario.offers.some(isOpen)) return scenario.plans.map(() => undefined);
	// What follows the first month does not change it, and would take far longer.
	return rangesOf({ ...scenario, months: 1 }).map(({ now }) =>
		isPriced(now.low) && now.low !== now.high ? now : undefined
	);
}

/** Whether a source prints a range, or a rule is left unsaid. */
function isOpen(offer: Offer): boolean {
	return atEnd(offer, 'low') !== offer || openPlaces(offer).length > 0;
}
