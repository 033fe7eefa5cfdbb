import type { Decimal } from '#decimal';
import type { Bill, BillLine } from '#forecast';
import type { Amount } from '#money';
import type { Offer } from '#offers';
import type { Plan, Scenario } from '#scenario';

/** A day from which a plan costs more at once, and why. */
export type Cliff = {
	readonly plan: Plan;
	/** The first month is 1; of the month the day. */
	readonly month: number;
	readonly day: number;
	readonly offer: string;
	/** What it comes to in a whole month; of a payment the payment. Not priced where nobody can say. */
	readonly amount: Amount;
} & Cause;

export type Cause =
	/** What was included is used up: this one is the first that costs. */
	| {
			readonly kind: 'included-used-up';
			readonly charge: string;
			readonly meter: string;
			readonly included: Decimal;
			readonly quantity: Decimal;
	  }
	/** A dearer tier begins, counted from 0. */
	| {
			readonly kind: 'tier-reached';
			readonly charge: string;
			readonly meter: string;
			readonly tier: number;
			readonly quantity: Decimal;
	  }
	/** Not sold to so large or small a practice any more; the first tier that fits, if any does. */
	| {
			readonly kind: 'limit-reached';
			readonly meter: string;
			readonly quantity: Decimal;
			readonly fits: string | undefined;
	  }
	/** Not sold beyond the last tier of a charge. */
	| {
			readonly kind: 'last-tier-passed';
			readonly charge: string;
			readonly fits: string | undefined;
	  }
	/** A trial, a first price or a discount is over. */
	| {
			readonly kind: 'introduction-ends';
			readonly of: 'free-time' | 'first-price' | 'discount';
	  }
	| { readonly kind: 'paid-ahead'; readonly months: number }
	/** All prices rise on a renewal; or one that was announced begins. */
	| { readonly kind: 'renewal-uplift'; readonly percent: Decimal }
	| { readonly kind: 'announced-price'; readonly on: string; readonly charge: string }
	/** Less was used than has to be paid: the least of a month, or what was promised. */
	| { readonly kind: 'minimum-not-reached'; readonly of: 'month' | 'promise' }
	/** Nobody knows what it costs from here on. */
	| { readonly kind: 'unknown-price'; readonly charge: string; readonly price: number };

/** An offer in a plan on its way through the months. */
export interface Way {
	readonly scenario: Scenario;
	readonly plan: Plan;
	readonly offer: Offer;
	/** The bills of the plan, from the first month. */
	readonly bills: readonly Bill[];
	/** The lines of the offer on them, month by month: they are asked for over and over. */
	readonly lines: readonly (readonly BillLine[])[];
}

/** The lines of the offer in a month, counted from 1. */
export function linesIn({ lines }: Way, month: number): readonly BillLine[] {
	return lines[month - 1] ?? [];
}

/** Every month that has one before it. */
export function laterMonths({ bills }: Way): number[] {
	return bills.slice(1).map((_bill, place) => place + 2);
}

/** Where something begins within a month, the next one shows what it is in a whole month. */
export function wholeMonth({ bills }: Way, month: number, day: number): number {
	return day > 1 && month < bills.length ? month + 1 : month;
}
