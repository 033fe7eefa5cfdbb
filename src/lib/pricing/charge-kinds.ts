import * as z from 'zod/mini';
import type { ChargeKind, Price, Rating, Setting } from './contract.ts';
import { device, deviceSchema } from './device/device.ts';
import { flat, flatSchema } from './flat/flat.ts';
import { graduated, graduatedSchema } from './graduated/graduated.ts';
import {
	graduatedPercentage,
	graduatedPercentageSchema
} from './graduated-percentage/graduated-percentage.ts';
import { oneTime, oneTimeSchema } from './one-time/one-time.ts';
import { packages, packageSchema } from './package/package.ts';
import { percentage } from './percentage/percentage.ts';
import { percentageSchema } from './percentage/schema.ts';
import { seat, seatSchema } from './seat/seat.ts';
import { stairstep, stairstepSchema } from './stairstep/stairstep.ts';
import { unit, unitSchema } from './unit/unit.ts';
import { volume, volumeSchema } from './volume/volume.ts';

/** Every way of charging, in the order of the menu. */
export const chargeSchema = z.discriminatedUnion('kind', [
	flatSchema,
	seatSchema,
	deviceSchema,
	unitSchema,
	graduatedSchema,
	volumeSchema,
	stairstepSchema,
	packageSchema,
	percentageSchema,
	graduatedPercentageSchema,
	oneTimeSchema
]);
export type Charge = z.infer<typeof chargeSchema>;

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
