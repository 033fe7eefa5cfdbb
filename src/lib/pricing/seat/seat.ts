import * as z from 'zod/mini';
import type { ChargeKind } from '../contract.ts';
import { headLines, headsAt, headsSchema } from '../heads/heads.ts';

export const seatSchema = z.strictObject({ kind: z.literal('seat'), seats: headsSchema });
export type SeatCharge = z.infer<typeof seatSchema>;

/** A price per person, apart for every role. What counts as a seat is what its meters say. */
export const seat: ChargeKind<SeatCharge> = {
	kind: 'seat',
	withPrices: (charge, priceFor) => ({ ...charge, seats: headsAt(charge.seats, priceFor) }),
	ratings: ({ seats }, setting) => headLines('people', seats, setting)
};
