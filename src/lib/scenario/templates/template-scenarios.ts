import type { Scenario } from '../scenario-schema.ts';
import { startedWith } from '../starters.ts';
import { openingTemplate, type Opening } from './opening.ts';
import type { WordRow } from './template-practice.ts';
import { templatePractice, type TemplateKey } from './templates.ts';

/** A practice as sources describe it; its jobs are named in the reader's language. */
export function templateScenario(
	key: TemplateKey,
	id: string,
	name: string,
	wordRow: WordRow
): Scenario {
	return { ...startedWith(templatePractice(key, wordRow), id, name), template: key };
}

/** The practice of the opening question. */
export function openedScenario(
	asked: Opening,
	id: string,
	name: string,
	wordRow: WordRow
): Scenario {
	const { key, practice } = openingTemplate(asked, wordRow);
	return { ...startedWith(practice, id, name), template: key };
}
