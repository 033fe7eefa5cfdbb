import { m } from '#messages';
import {
	needs,
	requirements,
	usualRetention,
	type Need,
	type Requirement,
	type Wanted
} from '#practice';
import type { Scenario } from '#scenario';
import { list } from './format.ts';
import { needWord, planName } from './words.ts';

/** The jobs a practice wants software for, and what it requires of whoever does them. */
export interface WantedFigure {
	readonly chosen: Wanted;
	readonly jobs: readonly {
		readonly need: Need;
		readonly name: string;
		readonly isWanted: boolean;
		/** Which plans do it. */
		readonly covered: string;
	}[];
	readonly requirements: readonly {
		readonly requirement: Requirement;
		readonly name: string;
		readonly isWanted: boolean;
	}[];
	readonly retentionYears: number;
}

const requirementWords: Readonly<Record<Requirement, () => string>> = {
	'signed-baa': m.requirement_signed_baa,
	'own-logins': m.requirement_own_logins,
	'audit-trail': m.requirement_audit_trail,
	'eu-residency': m.requirement_eu_residency,
	'data-export': m.requirement_data_export,
	'self-hosted': m.requirement_self_hosted
};

export function requirementWord(requirement: Requirement): string {
	return requirementWords[requirement]();
}

export function wantedFigure(scenario: Scenario): WantedFigure {
	const chosen = scenario.practice.wanted ?? { jobs: coveredSomewhere(scenario), requires: [] };
	return {
		chosen,
		jobs: needs.map((need) => ({
			need,
			name: needWord(need),
			isWanted: chosen.jobs.includes(need),
			covered: coveredIn(scenario, need)
		})),
		requirements: requirements.map((requirement) => ({
			requirement,
			name: requirementWord(requirement),
			isWanted: chosen.requires.includes(requirement)
		})),
		retentionYears: chosen.retentionYears ?? usualRetention
	};
}

/** Until somebody says otherwise, what the plans do is what is wanted. */
function coveredSomewhere({ plans, offers }: Scenario): Need[] {
	const bought = new Set(plans.flatMap((plan) => plan.offers));
	return needs.filter((need) =>
		offers.some(({ id, covers }) => bought.has(id) && covers.includes(need))
	);
}

function coveredIn({ plans, offers }: Scenario, need: Need): string {
	const doing = plans.filter((plan) =>
		offers.some(({ id, covers }) => plan.offers.includes(id) && covers.includes(need))
	);
	if (doing.length === 0) return m.wanted_covered_none();
	if (doing.length === plans.length) return m.wanted_covered_all();
	return m.wanted_covered_by({ plans: list(doing.map(planName)) });
}
