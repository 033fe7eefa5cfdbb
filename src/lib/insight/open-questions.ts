import { boughtBy } from '#forecast';
import { unansweredBy } from '#offers';
import type { Requirement } from '#practice';
import type { Scenario } from '#scenario';

/** What the practice requires of an offer and nobody knows yet: to be asked before one signs. */
export interface OpenQuestion {
	readonly offer: string;
	readonly about: Requirement | 'retention';
}

/** What every plan leaves to ask. */
export function openQuestions(scenario: Scenario): OpenQuestion[][] {
	const { wanted } = scenario.practice;
	if (!wanted) return scenario.plans.map(() => []);
	return boughtBy(scenario).map((bought) =>
		bought.flatMap(({ offer }) =>
			unansweredBy(offer, wanted).map((about) => ({ offer: offer.id, about }))
		)
	);
}
