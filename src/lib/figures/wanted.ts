import { boughtBy, wantedJobs, type Bought } from '#forecast';
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
import { requirementWord } from './requirement-words.ts';
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

export function wantedFigure(scenario: Scenario): WantedFigure {
	const chosen = scenario.practice.wanted ?? { jobs: [...wantedJobs(scenario)], requires: [] };
	const bought = boughtBy(scenario);
	return {
		chosen,
		jobs: needs.map((need) => ({
			need,
			name: needWord(need),
			isWanted: chosen.jobs.includes(need),
			covered: coveredIn(scenario, bought, need)
		})),
		requirements: requirements.map((requirement) => ({
			requirement,
			name: requirementWord(requirement),
			isWanted: chosen.requires.includes(requirement)
		})),
		retentionYears: chosen.retentionYears ?? usualRetention
	};
}

function coveredIn(
	{ plans }: Scenario,
	bought: readonly (readonly Bought[])[],
	need: Need
): string {
	const doing = plans.filter((_plan, index) =>
		bought[index]?.some(({ offer }) => offer.covers.includes(need))
	);
	if (doing.length === 0) return m.wanted_covered_none();
	if (doing.length === plans.length) return m.wanted_covered_all();
	return m.wanted_covered_by({ plans: list(doing.map(planName)) });
}
