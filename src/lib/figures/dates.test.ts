import { expect, it } from 'vitest';
import { partialDate } from './dates.ts';

it.each([
	['2026', '2026'],
	['2026-08', 'August 2026'],
	['2026-08-15', 'August 15, 2026'],
	['2024-02-29', 'February 29, 2024']
])('says of %s no more than it says: %s', (text, said) => {
	expect(partialDate(text)).toBe(said);
});
