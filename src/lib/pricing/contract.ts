import type { Decimal } from '#decimal';
import type { Amount, Currency } from '#money';
import * as z from 'zod/mini';

/** Where a line belongs on a bill. */
export const groups = ['fixed', 'people', 'usage', 'devices', 'one-time'] as const;
export type Group = (typeof groups)[number];

/** One priced line. The amount is what this working gives, and nothing else ever computes it. */
export interface Line {
	readonly group: Group;
	/** What was counted; a flat price counts nothing. */
	readonly meter: string | undefined;
	readonly quantity: Decimal;
	/** How much of the quantity the price already includes. */
	readonly included: Decimal;
	readonly unitPrice: Decimal;
	readonly amount: Amount;
}

/** A price in the terms of a charge, and what is counted for it; a flat price counts nothing. */
export interface Price {
	readonly meter: string | undefined;
	readonly price: string;
}

/** How much of a meter a month has. */
export type QuantityOf = (meter: string) => Decimal;

/** The terms read once; called for every month. */
export type PreparedCharge = (quantityOf: QuantityOf, currency: Currency) => Line[];

/**
 * What a folder of this room says about its way of charging, beside the schema of its terms.
 * Name both in `charge-kinds.ts`; the compiler asks for the rest.
 */
export interface ChargeKind<Charge extends { kind: string }> {
	readonly kind: Charge['kind'];
	/** The prices in the terms, in their order; every line has one of them. */
	prices(charge: Charge): Price[];
	prepare(charge: Charge): PreparedCharge;
}

/** A price as vendors print it: up to twelve decimals, never below zero, kept as text so that it stays exact. */
export const priceText = z.string().check(z.regex(/^\d{1,12}(\.\d{1,12})?$/, 'price'));
export const meterName = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/, 'meter'));
