// Whatever is pasted, every line gets its verdict, soon, and what is proposed can be kept.
import * as fc from 'fast-check';
import { offerSchema } from '#offers';
import { expect, it } from 'vitest';
import { cents } from './currencies.ts';
import { keyWords, periodWords } from './keywords.ts';
import { longestLine, mostLines, proposalsIn, readPriceList } from './read-price-list.ts';
import { unitWords } from './units.ts';

const words = [...keyWords.keys(), ...periodWords.keys(), ...unitWords.keys(), ...cents];
const pieces = [
	...['$', '€', 'US$', 'EUR', '%', '+', '-', '–', '/', '(', ')', '=', ',', ';', ':', '.', '|', '~'],
	...[
		'1',
		'10',
		'1,000',
		'1.000',
		'49,90',
		'0.02',
		'1-10',
		'11-50',
		'51+',
		'$15',
		'-$5',
		'€12',
		'2.9%'
	],
	...['1e9', '١٢', '½', '999999999999999', 'Premium', 'widget', '\t', '\n', '"', 'a@b.example']
];

const nearly = fc
	.array(
		fc.oneof(
			{ arbitrary: fc.constantFrom(...pieces), weight: 3 },
			{ arbitrary: fc.constantFrom(...words), weight: 3 },
			fc.nat(2_000).map(String)
		),
		{ maxLength: 24 }
	)
	.chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));
const garbage = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 600 }),
	fc.string({ unit: 'grapheme', maxLength: 600 }),
	fc
		.array(fc.constantFrom('1', '-', ' ', '.', ',', '$', '/', '"', "'"), { maxLength: 600 })
		.map((all) => all.join(''))
);

function checkWhatIsKept(text: string) {
	const { lines } = readPriceList(text, { currency: 'USD' });
	expect(lines.length).toBeLessThanOrEqual(mostLines);
	for (const { verdict } of lines) {
		for (const { charges, terms, limits } of proposalsIn(verdict)) {
			const priced = charges.map(({ charge, per, off, name, from, until }, index) => ({
				...{
					charge,
					...(per && { per }),
					...(off && { off }),
					...(name !== undefined && { name })
				},
				...{ ...(from !== undefined && { from }), ...(until !== undefined && { until }) },
				...{ id: `c${String(index)}`, provenance: [{ source: 'a page', confidence: 'list' }] }
			}));
			const some = {
				id: 'c',
				charge: { kind: 'flat', price: '1' },
				provenance: [{ source: 'a', confidence: 'list' }]
			};
			const kept = offerSchema.safeParse({
				id: 'it',
				covers: ['records'],
				charges: priced.length === 0 ? [some] : priced,
				...(terms && { terms }),
				...(limits && { limits })
			});
			expect(kept.error?.issues, text).toBeUndefined();
		}
	}
}

it('near misses and garbage never throw, and propose nothing that cannot be kept', () => {
	fc.assert(fc.property(fc.oneof({ arbitrary: nearly, weight: 4 }, garbage), checkWhatIsKept), {
		numRuns: 5_000
	});
});

it('no text takes long', () => {
	const hard = ['1-', '1,', '$1 ', 'per ', '"', '((', '1 to ', '. ', 'a b ', '0'].map((piece) =>
		Array.from({ length: 60 }, () => piece.repeat(longestLine / piece.length)).join('\n')
	);
	const start = performance.now();
	for (const text of hard) readPriceList(text, { currency: 'USD' });
	expect(performance.now() - start).toBeLessThan(10_000);
});
