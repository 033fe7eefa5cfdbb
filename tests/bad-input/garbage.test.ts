// Anything at all in any place of a scenario file: it is read or refused, and nothing is thrown.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unreadableInWords } from '#figures';
import { forecast } from '#forecast';
import { decode } from '#scenario';
import { exampleText, expectRefusal, spoil } from '../support/spoilt.ts';

function placesIn(value: unknown, place: string[] = []): string[][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => [
		[...place, key],
		...placesIn(part, [...place, key])
	]);
}

const place = fc.constantFrom(
	...placesIn(JSON.parse(exampleText).scenario).map((keys) => keys.join('.'))
);
const anything = fc.oneof(
	fc.jsonValue(),
	fc.constantFrom(0, -1, 1e308, '', '0', 'unknown', '1000000000000', '999999999999.999999999999'),
	fc.constantFrom<unknown>(undefined, null, true, {}, [], [null], { kind: 'flat' })
);

it('a scenario with anything in one place is read or refused', () => {
	fc.assert(
		fc.property(place, anything, (where, what) => {
			const read = decode(spoil({ [where]: what }));
			if (read.ok) expect(forecast(read.scenario)).toHaveLength(6);
			else expect(unreadableInWords(read.problem)).toMatch(/\S.{10}/);
		}),
		{ numRuns: 1000 }
	);
});

it('numbers beyond all bounds are refused before anything is counted with them', () => {
	const rounding = 'offers.2.charges.1.charge.convert.places';
	expectRefusal(spoil({ [rounding]: 1e308 }), rounding, 'at-most');
	expectRefusal(spoil({ [rounding]: 1e15 }), rounding, 'at-most');
});
