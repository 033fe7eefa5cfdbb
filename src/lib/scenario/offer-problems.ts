import { offerSchema, type Offer } from '#offers';
import { expectationOf, type Expectation } from './expectation.ts';
import { misfits } from './fit.ts';
import type { Scenario } from './scenario-schema.ts';

/** Why an offer cannot stand in the document: where in it, and what should be there. */
export interface OfferProblem {
	readonly path: readonly (string | number)[];
	readonly expected: Expectation;
}

/** What is wrong with an offer as somebody is writing it; nothing, when it may be entered. */
export function offerProblems({ practice, offers, had }: Scenario, draft: Offer): OfferProblem[] {
	const parsed = offerSchema.safeParse(draft);
	if (!parsed.success) {
		return parsed.error.issues.map((issue) => ({
			path: issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
			expected: expectationOf(issue)
		}));
	}
	const others = offers.filter(({ id }) => id !== draft.id);
	return misfits({ practice, offers: [parsed.data, ...others], plans: [], had })
		.filter(({ path: [list, place] }) => list === 'offers' && place === 0)
		.map(({ path, expected }) => ({ path: path.slice(2), expected }));
}
