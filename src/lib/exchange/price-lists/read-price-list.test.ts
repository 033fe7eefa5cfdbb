import { offerSchema } from '#offers';
import { meterNames } from '#practice';
import { describe, expect, it } from 'vitest';
import { told } from '../../../../tests/support/proposals.ts';
import {
	longestLine,
	longestText,
	mostLines,
	proposalsIn,
	readPriceList
} from './read-price-list.ts';
import type { PriceListChoices } from './price-list.ts';
import { unitWords } from './units.ts';

function read(lines: readonly string[], choices: Partial<PriceListChoices> = {}) {
	return readPriceList(lines.join('\n'), { currency: 'USD', ...choices });
}

function toldOf(lines: readonly string[], choices: Partial<PriceListChoices> = {}) {
	return read(lines, choices).lines.map(({ verdict }) => told(verdict));
}

describe('lines that belong together', () => {
	it('tiers on lines of their own are one charge, told with the first', () => {
		const lines = ['Users', '1-10 $15', '', '11-50 $12', '51+ $10'];
		const found = read(lines).lines.map(({ verdict }) => verdict);
		expect(found.map((verdict) => told(verdict)[0])).toEqual([
			'- heading',
			'graduated: graduated signed-in-users 10:15 50:12 ∞:10',
			'- empty',
			'- part-of',
			'- part-of'
		]);
		expect(found[3]).toEqual({ state: 'ignored', why: { as: 'part-of', line: 2 } });
	});

	it('a tier that overlaps or repeats is wrong, and the others go on without it', () => {
		const tiers = ['1-10 users: $15 each', '1-10 users: $14 each', '5-20 users: $11 each'];
		expect(toldOf([...tiers, '11-50 users: $12 each', '51+ users: $10 each'])).toEqual([
			[
				'graduated: graduated signed-in-users 10:15 50:12 ∞:10',
				'volume: volume signed-in-users 10:15 50:12 ∞:10',
				'tiers-unsaid: either signed-in-users 10:15 50:12 ∞:10'
			],
			['! tier-twice'],
			['! tiers-overlap'],
			['- part-of'],
			['- part-of']
		]);
	});

	it('names what lies in a gap between tiers', () => {
		const [, second] = read(['1-10 users: $15 each', '13-20 users: $12 each']).lines;
		expect(second?.verdict).toEqual({
			state: 'wrong',
			faults: [{ code: 'tiers-gap', from: '11', to: '12' }]
		});
	});

	it('what is included and what each further one costs may stand on two lines', () => {
		expect(toldOf(['First 3 users included', 'Additional users $12 each'])).toEqual([
			['seat signed-in-users 12 included 3'],
			['- part-of']
		]);
		expect(toldOf(['First 3 users included'])).toEqual([['! belongs-elsewhere']]);
	});

	it('a heading says what the prices below it are for, until the next one', () => {
		const lines = ['Price per user per month', 'Basic $15', 'Pro $25', 'Yearly', 'Support $120'];
		expect(toldOf(lines)).toEqual([
			['- heading'],
			['seat signed-in-users 15, “Basic”'],
			['seat signed-in-users 25, “Pro”'],
			['- heading'],
			['flat 120, a year, “Support”']
		]);
		const [, basic] = read(lines).lines;
		const because = basic ? proposalsIn(basic.verdict)[0]?.because : [];
		expect(because).toContainEqual({ words: '', means: { as: 'heading', line: 1 } });
	});

	it('the same charge twice is taken once', () => {
		const [, , again] = read(['Base $49/month', 'Texts $0.02 each', 'Base $49/month']).lines;
		expect(again?.verdict).toEqual({ state: 'wrong', faults: [{ code: 'line-twice', line: 1 }] });
	});
});

describe('numbers', () => {
	it('are read by the mark the whole list proves', () => {
		const lines = ['$1,000 set-up', '$49.50 per month'];
		expect(toldOf(lines)).toEqual([['once 1000'], ['flat 49.5']]);
		expect(read(lines).numbers).toEqual({ mark: '.', sample: '1,000', isOpen: false });
		expect(toldOf(['Einrichtung 1.000 €', '49,90 € pro Monat'], { currency: 'EUR' })).toEqual([
			['once 1000'],
			['flat 49.9']
		]);
	});

	it('are asked about where the list proves nothing, or both', () => {
		const { lines, numbers } = read(['$1,000 set-up', '$79 per month']);
		expect(numbers).toEqual({ mark: undefined, sample: '1,000', isOpen: true });
		expect(lines.map(({ verdict }) => told(verdict))).toEqual([
			['point: once 1000', 'comma: once 1'],
			['flat 79']
		]);
		expect(read(['$1,000 set-up', '$49.50', '49,90']).numbers?.isOpen).toBe(true);
		expect(toldOf(['$1,000 set-up'], { decimalMark: '.' })).toEqual([['once 1000']]);
		expect(toldOf(['$1,000 set-up'], { decimalMark: ',' })).toEqual([['once 1']]);
	});

	it('are never cut short', () => {
		expect(toldOf(['$0.0000000000001 per message'])).toEqual([['! unreadable-number']]);
		expect(toldOf(['$0.000000000001 per message'])).toEqual([['unit messages 0.000000000001']]);
		expect(toldOf(['1½ $ per user', '$12² per user'])).toEqual([
			['! unreadable-number'],
			['! unreadable-number']
		]);
	});
});

describe('words for what is counted', () => {
	it('that nobody knows are asked about, and mean what somebody says', () => {
		const { lines } = read(['$5 per widget']);
		expect(lines[0]?.verdict).toEqual({
			state: 'ambiguous',
			about: { what: 'unit', word: 'widget' },
			proposals: []
		});
		const meanings = [{ word: 'widget', meter: 'claims' }];
		expect(toldOf(['$5 per widget', '10 widgets'], { meanings })[0]).toEqual(['unit claims 5']);
	});

	it('that are missing are asked about for the whole line', () => {
		const [line] = read(['packs of 100 for $9']).lines;
		expect(line?.verdict).toMatchObject({ about: { what: 'unit', word: 'packs of 100 for $9' } });
		const meanings = [{ word: 'packs of 100 for $9', meter: 'messages' }];
		expect(toldOf(['packs of 100 for $9'], { meanings })).toEqual([['pack messages 100 9']]);
	});

	it('mean meters there are', () => {
		const known: ReadonlySet<string> = new Set(meterNames);
		expect([...unitWords.values()].filter((meter) => !known.has(meter))).toEqual([]);
	});
});

describe('tables', () => {
	it('with a column of prices are read row by row', () => {
		const csv = [
			'Item,Price,Unit,Period',
			'Base,99,flat,month',
			'Extra user,"$12.00",user,month',
			'Set-up,500,,one-time',
			'Discounted,-5,user,month'
		];
		expect(toldOf(csv)).toEqual([
			['- heading'],
			['flat 99, “Base”'],
			['seat signed-in-users 12'],
			['once 500'],
			['! negative-amount']
		]);
	});

	it('may be in German, with tiers in two columns', () => {
		const csv = ['Von;Bis;Preis;Einheit', '1;10;15,00 €;Nutzer', '11;;12,00 €;Nutzer'];
		expect(toldOf(csv, { currency: 'EUR' }).map(([first]) => first)).toEqual([
			'- heading',
			'graduated: graduated signed-in-users 10:15 ∞:12',
			'- part-of'
		]);
	});

	it('keep what is quoted together, and a quote that never closes makes no table', () => {
		const quoted = ['Item\tPrice\tIncluded\tUnit', '"Texts, both ways"\t$0.02\t500\tmessage'];
		expect(toldOf(quoted)[1]).toEqual(['unit messages 0.02 included 500']);
		expect(toldOf(['Item,Price', '"Base,$49 per month'])[1]).toEqual(['flat 49, “Base”']);
	});
});

describe('what is not taken in', () => {
	it.each([
		['billing@vendor.example $49 per month', 'e-mail'],
		['Call (555) 123-4567 for a quote', 'phone'],
		['Ada, +49 30 1234567, $49', 'phone'],
		['DOB 04/05/1980', 'birth-date'],
		['1980-05-04 $49 per month', 'birth-date'],
		['123-45-6789', 'record-number']
	])('%s', (line, personal) => {
		const [only] = read([line]).lines;
		expect(only?.verdict).toEqual({
			state: 'wrong',
			faults: [{ code: 'about-people', personal }]
		});
		expect(only?.text).toBe('');
	});

	it('is more than anybody looks through', () => {
		const many = Array.from(
			{ length: mostLines + 5 },
			(_, index) => `$${String(index + 1)}.50 a month`
		);
		const { lines, leftOut } = read(many);
		expect([lines.length, leftOut]).toEqual([mostLines, 5]);
		expect(toldOf([`$5 ${'x'.repeat(longestLine)}`])).toEqual([['! too-long']]);
		const long = read(Array.from({ length: 100 }, () => 'y'.repeat(longestLine - 1)));
		expect(long.lines.length).toBeLessThanOrEqual(longestText / longestLine);
		expect(long.lines.length + long.leftOut).toBeGreaterThanOrEqual(100);
	});
});

it('what is proposed can be kept', () => {
	const lines = [
		'first 3 users included, then $12 each',
		'1-5 users $99, 6-10 users $149',
		'2.9% + 30c per transaction',
		'$75-150 per provider per month'
	];
	const charges = read(lines).lines.flatMap(({ verdict }) =>
		proposalsIn(verdict).flatMap((proposal) => proposal.charges.map(({ charge }) => charge))
	);
	const provenance = [{ source: 'a page', confidence: 'list' }];
	const priced = charges.map((charge, index) => ({ id: `c${String(index)}`, charge, provenance }));
	const kept = offerSchema.safeParse({ id: 'it', covers: ['records'], charges: priced });
	expect(kept.error?.issues).toBeUndefined();
});
