import type { Charge } from './charge-schema.ts';
import type { ChargeKind, Price, Rating, Setting } from './contract.ts';
import { device } from './device/device.ts';
import { flat } from './flat/flat.ts';
import { graduated } from './graduated/graduated.ts';
import { graduatedPercentage } from './graduated-percentage/graduated-percentage.ts';
import { oneTime } from './one-time/one-time.ts';
import { packages } from './package/package.ts';
import { percentage } from './percentage/percentage.ts';
import { seat } from './seat/seat.ts';
import { stairstep } from './stairstep/stairstep.ts';
import { unit } from './unit/unit.ts';
import { volume } from './volume/volume.ts';

const kinds: { readonly [Kind in Charge['kind']]: ChargeKind<Extract<Charge, { kind: Kind }>> } = {
	flat,
	seat,
	device,
	unit,
	graduated,
	volume,
	stairstep,
	package: packages,
	percentage,
	'graduated-percentage': graduatedPercentage,
	'one-time': oneTime
};

/** The prices in the terms, in their order: what a source is given for. */
export function pricesOf(charge: Charge): Price[] {
	const prices: Price[] = [];
	withPrices(charge, (price) => {
		prices.push(price);
		return price.price;
	});
	return prices;
}

/** The same terms at other prices. */
export function withPrices(charge: Charge, priceFor: (price: Price) => string): Charge {
	return kindOf(charge).withPrices(charge, priceFor);
}

/** What makes the lines of a charge; reading its terms costs more than pricing by them. */
export function ratingsOf(charge: Charge, setting: Setting): Rating[] {
	return kindOf(charge).ratings(charge, setting);
}

/** Every meter a charge reads. */
export function metersOf(charge: Charge): string[] {
	const ratings = ratingsOf(charge, { placesOf: () => 0, minorPlaces: 0 });
	return [...new Set(ratings.flatMap(({ meters }) => meters))];
}

function kindOf(charge: Charge): ChargeKind<Charge> {
	return kinds[charge.kind];
}
