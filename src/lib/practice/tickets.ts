import { decimal, minus, plus, roundedQuotient, times, toNumber, type Whole } from '#decimal';
import type { MeterName } from './meter-names.ts';
import type { Tickets } from './tickets-schema.ts';

/** What payments of visits and those of members come to: both are paid by card. */
interface Payments {
	readonly visits: MeterName;
	readonly members: MeterName | undefined;
	/** Whether it is how much they carry, or how many they are. */
	readonly isMoney: boolean;
}

const split: Readonly<Partial<Record<MeterName, Payments>>> = {
	'card-payments': {
		visits: 'visit-card-payments',
		members: 'member-card-payments',
		isMoney: false
	},
	'card-volume': { visits: 'visit-card-volume', members: 'member-card-volume', isMoney: true },
	'visit-card-payments': { visits: 'visit-card-payments', members: undefined, isMoney: false },
	'visit-card-volume': { visits: 'visit-card-volume', members: undefined, isMoney: true }
};

function splitOf(meter: string): Payments | undefined {
	return Object.hasOwn(split, meter) ? split[meter as MeterName] : undefined;
}

/** No meter of a document has such a name. */
const mark = '~';

/** The parts a meter is counted in where so many kinds of payments are known; what members pay is the last. */
export function partsOf(meter: string, kinds: number): string[] {
	const whole = splitOf(meter);
	if (!whole || kinds === 0) return [];
	const parts = whole.members === undefined ? kinds : kinds + 1;
	return Array.from({ length: parts }, (_part, place) => `${meter}${mark}${String(place + 1)}`);
}

/** Which part of a meter something is, from 0. */
export interface Part {
	readonly whole: string;
	readonly place: number;
}

export function partOf(meter: string): Part | undefined {
	const [whole = '', number] = meter.split(mark);
	return number === undefined ? undefined : { whole, place: toNumber(decimal(number)) - 1 };
}

/**
 * How much of a meter a part is, where it comes to so much: together the parts are the whole. The
 * average payment is a driver of its own, with which all kinds of payments grow.
 */
export function quantityOfPart(
	tickets: Tickets,
	{ whole, place }: Part,
	quantity: number,
	quantityOf: (meter: MeterName) => number
): number {
	const found = splitOf(whole);
	if (!found) return 0;
	const shares = tickets.map(({ amount, percent }): Whole => {
		const payments = Math.round(percent * 10);
		return found.isMoney ? times(payments, Math.round(amount * 100)) : payments;
	});
	const all = shares.reduce(plus, 0);
	const members = found.members === undefined ? 0 : quantityOf(found.members);
	const visits = quantityOf(found.visits);
	// Counted by hand, nobody says who pays: visits do.
	const ofVisits = visits === 0 && members === 0 ? 1 : visits;
	const weights = [...shares.map((share) => times(share, ofVisits)), times(all, members)];
	const total = weights.reduce(plus, 0);
	const upTo = (end: number) =>
		roundedQuotient(
			times(quantity, weights.slice(0, end).reduce(plus, 0)),
			total,
			'half-away-from-zero'
		);
	return Number(minus(upTo(place + 1), upTo(place)));
}
