import { describe, expect, it } from 'vitest';
import { countedWords, proposalsIn } from '#exchange';
import { told, verdictOn } from '../../../../tests/support/proposals.ts';

const counted = (line: string) => proposalsIn(verdictOn(line)).map(countedWords)[0];

describe('what the words of a line count', () => {
	it('is told for every word a price is for', () => {
		expect(counted('Base fee $99/month')).toEqual([]);
		expect(counted('$12 per user per month')).toEqual([{ word: 'user', meter: 'signed-in-users' }]);
		expect(counted('Texts $0.02 per message')).toEqual([{ word: 'message', meter: 'messages' }]);
	});

	it('is what somebody says it is, in all forms of the word', () => {
		const meanings = [{ word: 'user', meter: 'licensed-providers' }];
		const line = '3 users included, then $12 per user per month';
		expect(told(verdictOn(line))).toEqual(['seat signed-in-users 12 included 3']);
		expect(told(verdictOn(line, { meanings }))).toEqual(['seat licensed-providers 12 included 3']);
		expect(told(verdictOn('$5 per seat', { meanings }))).toEqual(['seat signed-in-users 5']);
	});
});
