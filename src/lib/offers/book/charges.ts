import type { MeterName, Need } from '#practice';
import type { Charge } from '#pricing';
import type { Line, Origin } from './product.ts';

/** The everyday charges, short enough that a file of prices reads like a price list. */

type Head = Extract<Charge, { kind: 'seat' }>['seats'][number];

export function flat(price: string): Charge {
	return { kind: 'flat', price };
}

export function each(meter: MeterName, price: string, included?: string): Charge {
	return { kind: 'unit', meter, price, ...(included !== undefined && { included }) };
}

/** So much for each of one kind of people. */
export function seat(meter: MeterName, price: string, included?: string): Charge {
	return { kind: 'seat', seats: [head(meter, price, included)] };
}

export function seats(...heads: Head[]): Charge {
	return { kind: 'seat', seats: heads };
}

export function head(meter: MeterName, price: string, included?: string): Head {
	return { meter, price, ...(included !== undefined && { included }) };
}

/** The first so many at one price, every further one at another; both ends of "the first two" are in. */
export function firstThen(
	meter: MeterName,
	[count, first]: readonly [count: string, price: string],
	then: string
): Head {
	return {
		meter,
		graduated: {
			tiers: [
				{ upTo: count, unit: first },
				{ upTo: null, unit: then }
			],
			boundary: 'inclusive',
			zeroUsage: 'free'
		}
	};
}

const cardMeters = {
	all: { amount: 'card-volume', transactions: 'card-payments' },
	'in-person': { amount: 'in-person-card-volume', transactions: 'in-person-card-payments' },
	online: { amount: 'online-card-volume', transactions: 'online-card-payments' }
} as const satisfies Record<string, { amount: MeterName; transactions: MeterName }>;

/** A percentage of card payments and so much for each. */
export function cards(which: keyof typeof cardMeters, rate: string, fixed?: string): Charge {
	return {
		kind: 'percentage',
		of: [cardMeters[which]],
		rate,
		...(fixed !== undefined && { fixed })
	};
}

/** A percentage of what a meter of money amounts to. */
export function share(amount: MeterName, rate: string): Charge {
	return { kind: 'percentage', of: [{ amount }], rate };
}

export function once(price: string, meter?: MeterName): Charge {
	return { kind: 'one-time', price, ...(meter && { meter }) };
}

/** A line that costs nothing until a plan takes it, and the jobs it does then. */
export function addOn(
	id: string,
	name: string,
	covers: readonly Need[],
	charge: Charge,
	more: Partial<Line> = {}
): Line {
	return {
		id,
		name,
		off: true,
		...(covers.length > 0 && { covers: [...covers] }),
		charge,
		...more
	};
}

export function between(low: string, high: string): Origin {
	return { range: { low, high } };
}
