import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault.ts';

describe('where a text stops being JSON', () => {
	it.each([
		['nothing at all', '', { line: 1, column: 1 }],
		['cut off after a brace', '{', { line: 1, column: 2 }],
		['cut off inside a text', '{\n\t"name": "Sunr', { line: 2, column: 10 }],
		['a comment', '{ // ours\n}', { line: 1, column: 3 }],
		['a comma too many', '{\r\n"a": [1,\r\n]}', { line: 3, column: 1 }],
		['single quotes', "{'a': 1}", { line: 1, column: 2 }],
		['a number as a name', '{1: 1}', { line: 1, column: 2 }],
		['a misspelt word', '{"a": tru}', { line: 1, column: 7 }],
		['a number with a leading zero', '[01]', { line: 1, column: 3 }],
		['an escape that does not exist', '["\\x"]', { line: 1, column: 2 }],
		['the wrong bracket', '[{"a": 1]', { line: 1, column: 9 }],
		['two documents', '{}\n{}', { line: 2, column: 1 }],
		['a byte order mark too many', '\ufeff{}', { line: 1, column: 1 }]
	])('%s', (_name, text, place) => {
		expect(jsonFault(text)).toEqual(place);
	});

	it('agrees with the browser on what is JSON, whatever is cut, doubled or put in', () => {
		const damage = fc.record({
			document: fc.json(),
			at: fc.nat(200),
			instead: fc.constantFrom(
				'',
				'0',
				'-',
				' ',
				',',
				':',
				'"',
				'\\',
				'{',
				'}',
				'[',
				']',
				'e',
				'null'
			),
			drop: fc.nat(2)
		});
		fc.assert(
			fc.property(damage, ({ document, at, instead, drop }) => {
				const text = document.slice(0, at) + instead + document.slice(at + drop);
				expect(jsonFault(text) === undefined).toBe(isJson(text));
			}),
			{ numRuns: 2_000 }
		);
	});

	it('follows any depth and any length', () => {
		expect(jsonFault('['.repeat(1_000_000))).toEqual({ line: 1, column: 1_000_001 });
		expect(jsonFault(`["${'a\\n'.repeat(1_500_000)}`)).toEqual({ line: 1, column: 2 });
	});
});

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
