import * as z from 'zod/mini';
import type { ChargeKind, PreparedCharge, Price } from './contract.ts';
import { flat, flatSchema } from './flat/flat.ts';
import { seat, seatSchema } from './seat/seat.ts';
import { unit, unitSchema } from './unit/unit.ts';

/** Every way of charging, in the order of the menu. */
export const chargeSchema = z.discriminatedUnion('kind', [flatSchema, seatSchema, unitSchema]);
export type Charge = z.infer<typeof chargeSchema>;

const kinds: { readonly [Kind in Charge['kind']]: ChargeKind<Extract<Charge, { kind: Kind }>> } = {
	flat,
	seat,
	unit
};

export function pricesOf(charge: Charge): Price[] {
	return kindOf(charge).prices(charge);
}

/** Reading a price costs more than applying it, and a charge never changes: each is prepared once. */
const prepared = new WeakMap<Charge, PreparedCharge>();

export function prepare(charge: Charge): PreparedCharge {
	let price = prepared.get(charge);
	if (!price) {
		price = kindOf(charge).prepare(charge);
		prepared.set(charge, price);
	}
	return price;
}

function kindOf(charge: Charge): ChargeKind<Charge> {
	return kinds[charge.kind];
}
