import type { Key, Period } from './keywords.ts';
import type { Money } from './lexemes.ts';
import type { Because } from './price-list.ts';

/** How a part of a line hangs on the one before it. */
export type Join = 'start' | 'plus' | 'then' | 'or' | 'aside' | 'list';

/** Where a tier begins or ends, as it is said: "11-50", "up to 10", "next 40", "51+". */
export interface Reach {
	readonly said: 'range' | 'first' | 'next' | 'up-to' | 'above' | 'from' | 'below' | 'further';
	readonly low?: string;
	readonly high?: string;
}

export interface Amount extends Money {
	/** The upper end of "$75 - $150". */
	readonly high?: string;
	readonly from: number;
	readonly to: number;
}

/** A piece of a line between commas, "then" and "plus": at most one price, and what is said about it. */
export interface Part {
	readonly join: Join;
	readonly amounts: readonly Amount[];
	readonly percent: string | undefined;
	/** What is counted, by the word after "per" if there is one. */
	readonly meter: string | undefined;
	/** A word after "per" that means nothing known. */
	readonly unknownUnit: string | undefined;
	/** Whether the price is said to be for each. */
	readonly each: boolean;
	readonly period: Period | undefined;
	/** "3 months", "14 days". */
	readonly span: { readonly count: string; readonly period: Period } | undefined;
	readonly reach: Reach | undefined;
	/** A number of things without more: "5 users". */
	readonly count: string | undefined;
	/** "per 100". */
	readonly size: string | undefined;
	readonly keys: ReadonlySet<Key>;
	readonly because: readonly Because[];
	readonly text: string;
	/** What the price is called: the words before it. */
	readonly label: string | undefined;
}
