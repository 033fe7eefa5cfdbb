import { powerOfTen, times } from '#decimal';
import { costOf, countedRating, eachPrice } from '../around/each.ts';
import { counter, packagesFor } from '../around/quantity.ts';
import type { ChargeKind } from '../contract.ts';
import { digitsOf, placesOf } from '../terms.ts';
import type { PackageCharge } from './schema.ts';

/** Sold in whole packages: a started one is paid in full, and nothing needs none. */
export const packages: ChargeKind<PackageCharge> = {
	kind: 'package',
	withPrices: (charge, priceFor) => ({
		...charge,
		price: priceFor({ meter: charge.meter, price: charge.price, in: 'money', role: 'each' })
	}),
	ratings(charge, setting) {
		const counting = counter([{ meter: charge.meter }], charge, setting);
		const finePlaces = Math.max(counting.places, placesOf([charge.size]));
		const finer = powerOfTen(finePlaces - counting.places);
		const size = { digits: digitsOf(charge.size, finePlaces) ?? 1, places: finePlaces };
		const each = eachPrice(charge.price, 0, setting.minorPlaces);
		return [
			countedRating('usage', counting, charge, each.places, (quantity, steps) =>
				costOf(each, packagesFor(times(quantity, finer), size, steps), steps)
			)
		];
	}
};
