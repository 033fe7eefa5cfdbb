import { asCharged } from '#offers';
import { needs, type Need } from '#practice';
import type { Plan, Scenario } from '#scenario';
import { takenOf } from './bought.ts';

/** The jobs software is wanted for: until somebody says otherwise, what the plans do. */
export function wantedJobs(scenario: Scenario): readonly Need[] {
	const said = scenario.practice.wanted?.jobs;
	if (said) return [...new Set(said)];
	// What a plan chooses for itself follows from what is wanted, not the other way round.
	const byHand = scenario.plans.filter(({ mix }) => !mix);
	const plans = byHand.length > 0 ? byHand : scenario.plans;
	const done = new Set(plans.flatMap((plan) => jobsOf(scenario, plan)));
	return needs.filter((need) => done.has(need));
}

function jobsOf({ offers, practice }: Scenario, plan: Plan): Need[] {
	const named = offers.filter(({ id }) => plan.offers.includes(id));
	return named.flatMap(
		(offer) => asCharged(offer, takenOf(plan, [offer.id]), practice.wanted?.requires ?? []).covers
	);
}
