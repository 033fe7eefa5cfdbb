import type { ChargeKind } from '../contract.ts';
import { headLines, headsAt } from '../heads/heads.ts';
import type { SeatCharge } from './schema.ts';

/** A price per person, apart for every role. What counts as a seat is what its meters say. */
export const seat: ChargeKind<SeatCharge> = {
	kind: 'seat',
	withPrices: (charge, priceFor) => ({ ...charge, seats: headsAt(charge.seats, priceFor) }),
	ratings: ({ seats }, setting) => headLines('people', seats, setting)
};
