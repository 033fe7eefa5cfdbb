import type { Whole } from '#decimal';
import type { Steps } from './steps.ts';

/** Where a line belongs on a bill. */
export const groups = ['fixed', 'people', 'usage', 'devices', 'one-time'] as const;
export type Group = (typeof groups)[number];

/** A price in the terms of a charge: what is counted for it, and which of the charge's prices it is. */
export interface Price {
	readonly meter: string | undefined;
	/** As text; "unknown" when nobody knows. */
	readonly price: string;
	readonly in: 'money' | 'percent';
	readonly role: 'each' | 'flat' | 'rate' | 'fixed' | 'least' | 'most';
	/** The tier it belongs to. */
	readonly tier?: { readonly after: string; readonly upTo: string | null };
}

/**
 * Quantities as whole numbers, one list for each meter a rating reads and in its order; which moment
 * is meant is told beside it. Their decimals were told when the charge was prepared.
 */
export type Series = readonly (readonly Whole[])[];

/** What the exact amount of a line is. */
export interface Rating {
	readonly group: Group;
	/** What it counts: of this the line tells how much there was. A flat price counts nothing. */
	readonly meter: string | undefined;
	/** Everything it reads, in the order of the series. */
	readonly meters: readonly string[];
	/** A level is measured at its highest in a month; otherwise a change within it is a line of its own. */
	readonly measuresPeak?: true;
	/**
	 * Where more may cost less, in which of its parts the quantities lie: within one, more never costs
	 * less. Told by those alone that have such parts; of two in order, so are their quantities.
	 */
	readonly part?: (series: Series, at: number) => number;
	/** Decimals of the amounts it returns; as many as the currency has, or more. */
	readonly places: number;
	/**
	 * The digits of the exact amount, not rounded; not a number when it cannot be said. Told where, it
	 * writes down how it got there: the amount is the same with and without.
	 */
	readonly price: (series: Series, at: number, steps?: Steps) => Whole;
}

/** What has to be known beforehand so that pricing is nothing but whole numbers. */
export interface Setting {
	/** Decimals of a meter's quantities. */
	readonly placesOf: (meter: string) => number;
	/**
	 * Meters a meter is also counted in, part by part, such as payments by their size. None, or nobody
	 * to ask: it is known as a whole only.
	 */
	readonly partsOf?: (meter: string) => readonly string[];
	/** Decimals of the currency. */
	readonly minorPlaces: number;
}

/**
 * What a folder of this room says about its way of charging, beside the schema of its terms.
 * Name them in `charge-kinds.ts` and `charge-schema.ts`; the compiler asks for the rest.
 */
export interface ChargeKind<Charge extends { kind: string }> {
	readonly kind: Charge['kind'];
	/** The same terms at other prices, asked one by one in their order. */
	withPrices(charge: Charge, priceFor: (price: Price) => string): Charge;
	/** One for each line, in the order of the bill. */
	ratings(charge: Charge, setting: Setting): Rating[];
}

/** The digits of an amount that cannot be said. */
export const unsaid = Number.NaN;

export function isSaid(digits: Whole): boolean {
	return !Number.isNaN(digits);
}
