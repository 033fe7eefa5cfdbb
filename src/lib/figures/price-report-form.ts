import type { BillLine } from '#forecast';
import type { Provenance } from '#offers';

/** An amount in the major unit, with the decimals of the currency; null when there is no price. */
export type Money = string | null;

export type Status = 'priced' | 'not-priced' | 'not-available';

/** What every plan costs, for programs: amounts and quantities are exact decimals in text. */
export interface PriceReport {
	readonly scenario: { readonly id: string; readonly name: string };
	readonly currency: string;
	/** Months of the term; the first is 1. */
	readonly months: number;
	readonly plans: readonly PlanReport[];
}

export interface PlanReport {
	readonly id: string;
	readonly name: string;
	/** All months together, whichever are told one by one. */
	readonly term: TermReport;
	/** Which jobs nobody does and which are paid for more than once, and what is still to be asked. */
	readonly coverage: readonly string[];
	readonly questions: readonly string[];
	/** Of a plan that chooses for itself. */
	readonly mix?: MixReport;
	readonly months: readonly MonthReport[];
}

export interface MixReport {
	readonly least: 'term' | 'first-year-paid' | 'month';
	/** By what was to be least, before tax; null where no offers do every job. */
	readonly cost: Money;
	readonly offers: readonly ChosenReport[];
	/** Why no offers do every job: the jobs nobody does, or what was to be part of it and cannot. */
	readonly missing: {
		readonly jobs: readonly string[];
		readonly include: readonly string[];
	} | null;
	/** The next best that is not the same and more. */
	readonly runnerUp: { readonly more: Money; readonly offers: readonly ChosenReport[] } | null;
	/** What every job adds to the cost, dearest first, and which offers would go without it. */
	readonly jobs: readonly {
		readonly job: string;
		readonly adds: Money;
		readonly goes: readonly string[];
	}[];
}

interface ChosenReport {
	readonly offer: string;
	readonly takes: readonly string[];
}

export interface TermReport {
	readonly status: Status;
	/** What is paid is the cost, and what is paid ahead for months beyond. */
	readonly cost: Money;
	readonly paid: Money;
	readonly paidAhead: Money;
	/** How much of the cost is for what the practice requires. */
	readonly compliancePremium: Money;
	/** Where rules or prices leave it open. */
	readonly range?: Ends;
	/** Each once, as it is in the first of its months. */
	readonly obstacles: readonly (ObstacleReport & { readonly months: readonly number[] })[];
}

export interface Ends {
	readonly low: Money;
	readonly high: Money;
}

export interface MonthReport {
	readonly month: number;
	readonly status: Status;
	/** What the month costs, with its share of what was paid ahead; and what is paid in it. */
	readonly cost: Money;
	readonly paid: Money;
	/** Of the first month, where rules or prices leave it open. */
	readonly range?: Ends;
	readonly lines: readonly LineReport[];
	readonly obstacles: readonly ObstacleReport[];
}

export interface LineReport {
	readonly offer: string | null;
	readonly charge: string | null;
	readonly kind: BillLine['kind'];
	readonly group: BillLine['group'];
	readonly meter: string | null;
	readonly quantity: string | null;
	readonly amount: Money;
	readonly paid: Money;
	/** The day of the month it begins on. */
	readonly day: number;
	/** How many months the payment is for. */
	readonly span: number;
	readonly steps?: readonly StepReport[];
	/** Of a compliance premium: the lines it follows from. */
	readonly parts?: readonly LineReport[];
}

export type StepReport = Readonly<Record<string, unknown>> & { readonly source?: Source };

/** Where a price is from: somebody's list, an announcement for a day, or a rise of what was before. */
export type Source =
	| Provenance
	| { readonly announced: string }
	| { readonly raisedFrom: string; readonly source: Source | undefined };

export type ObstacleReport = Readonly<Record<string, unknown>> & { readonly words: string };
