import { m } from '#messages';
import type { Unreadable } from '#scenario';
import { expectationInWords } from './expectation-in-words.ts';

/** Why something was not read as a scenario. */
export function unreadableInWords(problem: Unreadable): string {
	switch (problem.reason) {
		case 'not-a-scenario':
			return m.problem_not_a_scenario();
		case 'newer':
			return m.problem_newer();
		case 'invalid':
			return m.problem_invalid({
				path: problem.path,
				expected: expectationInWords(problem.expected)
			});
	}
}
