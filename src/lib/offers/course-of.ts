import type { Volumes } from '#practice';
import { BillingTerms } from './billing-terms.ts';
import { Course } from './course.ts';
import { Ledger } from './ledger.ts';
import type { PreparedOffer } from './prepared.ts';

/** The last month an offer is used in, counted from 0; undefined: it is never left. */
export interface Leaving {
	readonly leaving?: number | undefined;
	/** Whether every entry is kept with how it came about. */
	readonly explains?: boolean;
}

/** What an offer costs, month by month, for the first so many months of a practice. */
export function courseOf(
	offer: PreparedOffer,
	volumes: Volumes,
	months: number,
	{ leaving, explains = false }: Leaving = {}
): Ledger {
	const ledger = new Ledger(months, leaving, explains);
	const course = new Course(offer, volumes, ledger, Math.min(months, (leaving ?? Infinity) + 1));
	for (const charge of offer.charges) course.bill(charge);
	if (course.beforeTerms) {
		const keptUntil = (month: number) => courseOf(recurringOf(offer), volumes, month, { explains });
		new BillingTerms(offer, course, course.beforeTerms, ledger, keptUntil).bill(leaving);
	}
	return ledger;
}

/** What recurs as long as the offer is kept, and no commitment beside it. */
function recurringOf({ charges, offer, occasion }: PreparedOffer): PreparedOffer {
	return {
		occasion,
		charges: charges.filter(({ isOneTime }) => !isOneTime),
		offer: { ...offer, terms: { ...offer.terms, committed: undefined } }
	};
}
