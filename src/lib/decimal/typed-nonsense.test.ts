import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped, type NumberMarks } from '#decimal';

const english: NumberMarks = { decimal: '.', group: ',' };
const german: NumberMarks = { decimal: ',', group: '.' };
const french: NumberMarks = { decimal: ',', group: '\u202f' };

describe('what cannot be read for certain', () => {
	it.each(['', ' ', '.', ',', '-', '+', '%', '$', '()', 'k', '*'])('%j has no number', (text) => {
		expect(readTyped(text, english)).toBeUndefined();
	});

	it.each(['abc', '12abc', 'NaN', 'Infinity', '1e309', '1e3', '0b1', '5 to 6', '12 kk', '5k5'])(
		'%j is not only a number',
		(text) => {
			expect(readTyped(text, english)).toBeUndefined();
		}
	);

	it.each(['1,20', '1,2345', '1,,200', '1,200,00', '0,200', '01,200', '1.2.3', '1,200 300'])(
		'%j is grouped as nobody groups in English',
		(text) => {
			expect(readTyped(text, english)).toBeUndefined();
		}
	);

	it.each(['1.20', '1.2345', '1,2,3', '0.200', '1.200.00'])(
		'%j is grouped as nobody groups in German',
		(text) => {
			expect(readTyped(text, german)).toBeUndefined();
		}
	);

	it.each(['1.200', '1.5', '1\u202f20', '1\u202f2000'])('%j is not a number in French', (text) => {
		expect(readTyped(text, french)).toBeUndefined();
	});

	it.each(['1 2', '10 20', '100 2000', '100\t200', '100\n200', '2(3)', '(2)(3)', '2 (3)'])(
		'%j is two numbers side by side',
		(text) => {
			expect(readTyped(text, english)).toBeUndefined();
		}
	);

	it.each([
		'--',
		'--3',
		'3--2',
		'+-3',
		'3*',
		'*3',
		'3+',
		'3**2',
		'3*-2',
		'(1',
		'1)',
		')1(',
		'(1+)'
	])('%j is a sum with something missing', (text) => {
		expect(readTyped(text, english)).toBeUndefined();
	});

	it.each(['1/0', '1/(3-3)', '0/0', '1/0*0'])('%j divides by nothing', (text) => {
		expect(readTyped(text, english)).toBeUndefined();
	});

	it.each(['$5€', '$5%', '5% %', '50*10%', '18%*2', '%5'])('%j mixes marks', (text) => {
		expect(readTyped(text, english)).toBeUndefined();
	});

	it.each(['5²', '½', '1½', '①', '٣', 'Ⅳ', '5–10', '12:30'])(
		'%j has digits or signs of another kind',
		(text) => {
			expect(readTyped(text, english)).toBeUndefined();
		}
	);

	it('has more digits than can be kept', () => {
		expect(readTyped('9'.repeat(19), english)).toBeUndefined();
		expect(readTyped(`0.${'1'.repeat(13)}`, english)).toBeUndefined();
	});

	it('is longer than anybody types', () => {
		expect(readTyped(`${'('.repeat(50_000)}1${')'.repeat(50_000)}`, english)).toBeUndefined();
		expect(readTyped('1+'.repeat(5_000) + '1', english)).toBeUndefined();
	});
});

describe('whatever lands in a field', () => {
	const anything = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 40 }),
		fc.string({ unit: fc.constantFrom(...'0123456789.,k%$+-*/() '), maxLength: 14 })
	);

	it('is read or refused, but never breaks the reader', () => {
		fc.assert(
			fc.property(anything, fc.constantFrom(english, german, french), (text, marks) => {
				expect(['object', 'undefined']).toContain(typeof readTyped(text, marks));
			}),
			{ numRuns: 1000 }
		);
	});

	it('is only read when it has a digit', () => {
		fc.assert(
			fc.property(anything, (text) => {
				fc.pre(!/[0-9０-９]/.test(text));
				expect(readTyped(text, english)).toBeUndefined();
			}),
			{ numRuns: 300 }
		);
	});

	it('reads the same with spaces around it', () => {
		fc.assert(
			fc.property(anything, (text) => {
				expect(readTyped(`  ${text} `, english)).toEqual(readTyped(text, english));
			}),
			{ numRuns: 300 }
		);
	});
});
