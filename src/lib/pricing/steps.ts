import type { Decimal } from '#decimal';

/** How a quantity is rounded. */
export const roundings = ['up', 'down', 'half-away-from-zero'] as const;
export type Rounding = (typeof roundings)[number];

/** What was done to get from a quantity to an amount, in the order it was done. */
export type Step =
	/** How much there is of what the vendor counts. */
	| { readonly rule: 'counted'; readonly meter: string; readonly quantity: Decimal }
	/** Only this share of a meter counts, such as half licences. */
	| {
			readonly rule: 'shared';
			readonly meter: string;
			readonly percent: Decimal;
			readonly quantity: Decimal;
	  }
	/** Divided and rounded; what comes out is counted from here on. */
	| {
			readonly rule: 'converted';
			readonly by: Decimal;
			readonly rounding: Rounding;
			readonly quantity: Decimal;
	  }
	/** Fewer are billed as this many. */
	| { readonly rule: 'minimum-quantity'; readonly quantity: Decimal }
	/** This much costs nothing; the rest is billed. */
	| { readonly rule: 'included'; readonly included: Decimal; readonly quantity: Decimal }
	/** Quantity times price. Which of the charge's prices it is says `price`. */
	| {
			readonly rule: 'times';
			readonly price: number;
			readonly quantity: Decimal;
			readonly unitPrice: Decimal;
			readonly amount: Decimal;
	  }
	/** A price that counts nothing. */
	| { readonly rule: 'flat'; readonly price: number; readonly amount: Decimal }
	/** So many whole packages. */
	| { readonly rule: 'packages'; readonly size: Decimal; readonly quantity: Decimal }
	/** The tier the quantity falls into; counted from 0. An open tier has no end. */
	| { readonly rule: 'tier'; readonly tier: number; readonly upTo: Decimal | undefined }
	/** So many percent of an amount. */
	| {
			readonly rule: 'percent';
			readonly price: number;
			readonly of: Decimal;
			readonly percent: Decimal;
			readonly amount: Decimal;
	  }
	/** Free transactions and the amount they carried. */
	| { readonly rule: 'free'; readonly transactions: Decimal; readonly amount: Decimal }
	/** Each transaction pays at least, or at most, this much: by their average. */
	| {
			readonly rule: 'least-each' | 'most-each';
			readonly price: number;
			readonly each: Decimal;
			readonly amount: Decimal;
	  }
	/** Taken off, held down, held up, credited: the amount is what then remains. */
	| { readonly rule: 'discount-percent'; readonly percent: Decimal; readonly amount: Decimal }
	| { readonly rule: 'discount' | 'credit'; readonly off: Decimal; readonly amount: Decimal }
	| { readonly rule: 'cap' | 'floor'; readonly amount: Decimal }
	/** What has been rounded before the line's own rounding. */
	| { readonly rule: 'rounded-tier'; readonly amount: Decimal }
	/** The line's own rounding, half away from zero; there is no exact amount where its decimals never end. */
	| {
			readonly rule: 'rounded';
			readonly exact: Decimal | undefined;
			readonly amount: Decimal;
	  }
	/** So many of so many days, months or other equal parts. */
	| { readonly rule: 'share'; readonly parts: Decimal; readonly whole: Decimal }
	/** Why a price is not the one that is listed, told before it: announced for a day, maybe held up. */
	| {
			readonly rule: 'announced';
			readonly price: number;
			readonly on: string;
			readonly lockedUntil: string | undefined;
	  }
	/** Raised so many times, each time by so many percent of what it was then. */
	| {
			readonly rule: 'raised';
			readonly price: number;
			readonly percent: Decimal;
			readonly times: number;
			readonly from: Decimal;
	  }
	/** Another price would hold, were it not for a lock. */
	| { readonly rule: 'locked'; readonly price: number; readonly until: string }
	/** What the terms of an offer begin with: so much is owed so far; and what they leave of it. */
	| { readonly rule: 'owed' | 'remains'; readonly amount: Decimal }
	/** So many percent of an amount that is none of the charge's prices. */
	| {
			readonly rule: 'part';
			readonly percent: Decimal;
			readonly of: Decimal;
			readonly amount: Decimal;
	  }
	/** Money to use up: what there was of it, and what there is still. */
	| { readonly rule: 'used-up'; readonly before: Decimal; readonly after: Decimal }
	/** Spent less than was promised; the amount is missing. */
	| {
			readonly rule: 'promised';
			readonly promised: Decimal;
			readonly spent: Decimal;
			readonly amount: Decimal;
	  }
	/** So many months are left of a contract, in which so much would have recurred. */
	| { readonly rule: 'bound'; readonly months: number; readonly recurring: Decimal }
	/** Paid for several months; the share is this month's. */
	| {
			readonly rule: 'spread';
			readonly months: number;
			readonly paid: Decimal;
			readonly share: Decimal;
	  }
	/** What is bought because something is required, and what would do without. */
	| { readonly rule: 'instead'; readonly before: Decimal; readonly after: Decimal }
	/** Why there is no amount. */
	| { readonly rule: 'unknown-price'; readonly price: number }
	| { readonly rule: 'not-sold-beyond'; readonly upTo: Decimal | undefined }
	| { readonly rule: 'too-large' };

/** Where the working is written down, when somebody wants to see it. */
export type Steps = Step[];
