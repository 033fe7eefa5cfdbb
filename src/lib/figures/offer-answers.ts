import { m } from '#messages';
import type { Offer } from '#offers';
import { requirements, type Requirement } from '#practice';
import { requirementWord } from './requirement-words.ts';

/** What a vendor is known to do about one thing a practice may require. */
export interface AnswerFigure {
	readonly key: Requirement | 'retention';
	readonly name: string;
	readonly says: 'yes' | 'no' | 'unknown';
	readonly words: string;
}

/** Every requirement has its line: what nobody knows is said to be so. */
export function answersOf({ compliance = {} }: Offer): AnswerFigure[] {
	const answers = requirements.map((key): AnswerFigure => {
		const says = compliance[key] ?? 'unknown';
		return { key, name: requirementWord(key), says, words: answerWords[says]() };
	});
	const years = compliance.retentionYears;
	return [
		...answers,
		{
			key: 'retention',
			name: m.wanted_retention(),
			says: years === undefined ? 'unknown' : 'yes',
			words: years === undefined ? m.answer_unknown() : m.time_years({ count: years })
		}
	];
}

const answerWords = { yes: m.answer_yes, no: m.answer_no, unknown: m.answer_unknown };
