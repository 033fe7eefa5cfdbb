import type { Offer } from '#offers';
import type { Personal } from '../counts/people.ts';
import type { DecimalMark } from '../counts/numbers.ts';

/** A price list that somebody pasted, line by line. */
export interface PriceListRead {
	readonly lines: readonly LineRead[];
	/** How its numbers are read; nothing where none of them could be meant otherwise. */
	readonly numbers: NumbersRead | undefined;
	/** Lines beyond what is read. */
	readonly leftOut: number;
}

/** What somebody decided about how the list is to be read. */
export interface PriceListChoices {
	/** The currency of the plan: prices in another cannot be added to it. */
	readonly currency: string;
	readonly decimalMark?: DecimalMark;
	/** What words count, whatever they usually do: of "per widget" the meter it is. */
	readonly meanings?: readonly { readonly word: string; readonly meter: string }[];
}

export interface NumbersRead {
	/** Undefined while the list leaves it open, as "1,000" alone does. */
	readonly mark: DecimalMark | undefined;
	readonly sample: string;
	/** Whether somebody has to say, or has said. */
	readonly isOpen: boolean;
}

export interface LineRead {
	readonly number: number;
	/** As it can be shown; nothing of a line about people. */
	readonly text: string;
	readonly verdict: Verdict;
}

export type Verdict =
	| { readonly state: 'understood'; readonly proposal: Proposal }
	| { readonly state: 'ambiguous'; readonly about: Doubt; readonly proposals: readonly Proposal[] }
	/** Nothing to price, or told together with another line. */
	| { readonly state: 'ignored'; readonly why: Ignorance }
	| { readonly state: 'wrong'; readonly faults: readonly Fault[] };

/** What a line leaves open. A word that nobody knows has no proposals before somebody says what it counts. */
export type Doubt =
	| PlainDoubt
	| { readonly what: 'number'; readonly sample: string }
	| { readonly what: 'unit'; readonly word: string };
export interface PlainDoubt {
	readonly what:
		| 'tiers'
		| 'period'
		| 'which'
		| 'cap'
		| 'package'
		| 'beyond'
		| 'first'
		| 'start'
		| 'share'
		| 'paid';
}

export type Ignorance =
	| { readonly as: 'empty' | 'no-price' | 'nothing-to-pay' | 'condition' }
	| { readonly as: 'heading' }
	| { readonly as: 'part-of'; readonly line: number };

/** One way to read a line: what it adds to an offer. */
export interface Proposal {
	readonly reading: ReadingName;
	readonly charges: readonly ProposedCharge[];
	readonly terms?: Terms;
	readonly limits?: NonNullable<Offer['limits']>;
	/** Which words led to what. */
	readonly because: readonly Because[];
}
export type Terms = NonNullable<Offer['terms']>;

type Charged = Offer['charges'][number];
export type ProposedCharge = Pick<Charged, 'charge' | 'per' | 'off' | 'name' | 'from' | 'until'> & {
	/** The ends of a printed range; the price is its middle. */
	readonly range?: { readonly low: string; readonly high: string };
	/** Only the lower end is printed: no list price, whatever the rest of the list is. */
	readonly isLowerEnd?: true;
};

/** What sets a reading of a line apart from its others; "plain" has none. */
export type ReadingName =
	| 'plain'
	| 'graduated'
	| 'volume'
	| 'volume-inclusive'
	| 'volume-exclusive'
	| 'flat-by-tier'
	| 'tiers-unsaid'
	| 'each'
	| 'for-all'
	| 'month'
	| 'year'
	| 'once'
	| 'one-of'
	| 'each-transaction'
	| 'each-month'
	| 'whole-packages'
	| 'pro-rata'
	| 'not-beyond'
	| 'beyond-unknown'
	| 'first-free'
	| 'first-unknown'
	| 'lower-end'
	| 'unknown'
	| 'card-payments'
	| 'collections'
	| 'point'
	| 'comma';

export interface Because {
	readonly words: string;
	readonly means: Meaning;
}
export type Meaning =
	| { readonly as: 'counts'; readonly meter: string; readonly word: string }
	| { readonly as: 'month' | 'year' | 'year-paid-ahead' | 'once' | 'add-on' | 'month-assumed' }
	| { readonly as: 'included'; readonly quantity: string }
	| { readonly as: 'cap' | 'floor' | 'lower-end' | 'ask' | 'trial' | 'discount' }
	| { readonly as: 'not-sold-beyond'; readonly quantity: string }
	| { readonly as: 'heading'; readonly line: number }
	| { readonly as: 'together'; readonly lines: number };

/** What is wrong with a line, and stands in the way of a price. */
export type Fault =
	| { readonly code: 'negative-amount' | 'missing-amount' | 'two-currencies' | 'not-understood' }
	| { readonly code: 'too-long'; readonly most: number }
	| { readonly code: 'other-currency'; readonly currency: string; readonly plan: string }
	| { readonly code: 'unreadable-number'; readonly words: string }
	| { readonly code: 'too-large' | 'over-hundred'; readonly words: string }
	| { readonly code: 'no-unit' | 'saving-only' | 'belongs-elsewhere' }
	| { readonly code: 'other-period'; readonly words: string }
	| { readonly code: 'tier-twice' | 'tiers-overlap'; readonly quantity: string }
	| { readonly code: 'tiers-gap'; readonly from: string; readonly to: string }
	| { readonly code: 'tiers-backwards' | 'too-many-tiers' }
	| { readonly code: 'contradiction'; readonly month: string; readonly year: string }
	| { readonly code: 'line-twice'; readonly line: number }
	| { readonly code: 'about-people'; readonly personal: Personal };
