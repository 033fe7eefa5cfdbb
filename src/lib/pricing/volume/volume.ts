import { powerOfTen, times, type Whole } from '#decimal';
import { adjustment, owed } from '../around/amount.ts';
import { billable, counter, quantityIn } from '../around/quantity.ts';
import type { ChargeKind, Series } from '../contract.ts';
import type { Steps } from '../steps.ts';
import { ReadyTiers, volumeCost } from '../tiers/tier-prices.ts';
import { tiersAt } from '../tiers/tiers.ts';
import type { VolumeCharge } from './schema.ts';

/** All units at the price of the tier their number lies in. */
export const volume: ChargeKind<VolumeCharge> = {
	kind: 'volume',
	withPrices: (charge, priceFor) => ({
		...charge,
		tiers: tiersAt(charge.tiers, charge.meter, priceFor)
	}),
	ratings(charge, setting) {
		const { meter, tierBy } = charge;
		const counting = counter([{ meter }], charge, setting);
		const chooserPlaces = tierBy === undefined ? 0 : setting.placesOf(tierBy);
		const tiers = new ReadyTiers(
			charge,
			Math.max(counting.places, chooserPlaces),
			setting.minorPlaces
		);
		const finer = powerOfTen(tiers.quantityPlaces - counting.places);
		const chooserFiner = powerOfTen(tiers.quantityPlaces - chooserPlaces);
		const adjusting = adjustment(charge, tiers.places);
		const priced = (series: Series, at: number, steps?: Steps) =>
			times(billable(counting, series, at, steps), finer);
		const chosenBy = (series: Series, at: number, quantity: Whole) =>
			tierBy === undefined ? quantity : times(quantityIn(series, 1, at), chooserFiner);
		return [
			{
				group: 'usage',
				meter,
				meters: tierBy === undefined ? [meter] : [meter, tierBy],
				places: adjusting.places,
				part(series, at) {
					const chooser = chosenBy(series, at, priced(series, at));
					return tiers.tierOf(chooser)?.index ?? tiers.list.length;
				},
				price(series, at, steps) {
					const quantity = priced(series, at, steps);
					const chooser = chosenBy(series, at, quantity);
					return owed(adjusting, volumeCost(tiers, quantity, chooser, steps), steps);
				}
			}
		];
	}
};
