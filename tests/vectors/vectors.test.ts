// The engine against worked examples: 66 out of the tests and documents of billing engines, and our own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/planted.ts';
import { NotVectors, reportOn, verdictsOn, type Verdict } from './verdicts.ts';

const read = (name: string) => readFileSync(join(root, 'tests/vectors', name), 'utf8');

describe('the engine agrees', () => {
	it.each([
		['billing-engines.json', 66],
		['own.json', 249]
	])('with every vector of %s', (name, count) => {
		expect(reportOn(verdictsOn(read(name)))).toEqual([
			`${String(count)} agree, 0 differ, 0 not representable`
		]);
	});

	it('with vectors that all have a name of their own', () => {
		const ids = ['billing-engines.json', 'own.json'].flatMap((name) =>
			verdictsOn(read(name)).map(({ id }) => id)
		);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

interface Asked {
	readonly model?: string;
	readonly params: object;
	readonly usage?: unknown;
	readonly expected?: unknown;
	readonly stage?: string;
	readonly currency?: string;
}

function verdictOf(asked: Asked): Verdict | undefined {
	const whole = { id: 'asked', model: 'per_unit', usage: null, expected: '0', stage: 'exact' };
	return verdictsOn(JSON.stringify([{ ...whole, currency: 'USD', ...asked }]))[0];
}

function reasonFor(asked: Asked): string {
	const verdict = verdictOf(asked);
	return verdict?.verdict === 'not representable' ? verdict.reason : (verdict?.verdict ?? '');
}

const tiers = [{ up_to: '10', unit: '1' }, { up_to: null }];
const flats = [
	{ up_to: '10', flat: '1' },
	{ up_to: null, flat: '2' }
];
const february = { period_from: '2027-02-01', period_to: '2027-03-01' };

describe('a vector is not guessed at', () => {
	it.each<[string, Asked, string]>([
		['of an unknown model', { model: 'matrix', params: {} }, 'model matrix is unknown'],
		['with an unknown field', { params: { unit: '1', colour: 'red' }, usage: '1' }, 'colour'],
		[
			'with an unknown field in a tier',
			{ model: 'volume', params: { tiers: [{ up_to: null, cents: '3' }] }, usage: '1' },
			'params.tiers.0.cents'
		],
		[
			'with an unknown field in a component',
			{ model: 'hybrid', params: { components: [{ model: 'flat', params: {}, note: '' }] } },
			'components.0.note'
		],
		[
			'with an unknown field in a segment',
			{ model: 'proration', params: { segments: [{ days_used: 1, days_in_period: 2, day: 1 }] } },
			'segments.0.day'
		],
		['of an unknown stage', { params: {}, stage: 'about' }, 'no known stage'],
		['in no currency', { params: {}, currency: 'credits' }, 'currency'],
		['without a quantity', { params: { unit: '1' } }, 'usage is no plain number'],
		['with a number that is none', { params: { unit: '1e3' }, usage: '1' }, 'no plain number'],
		['with a price below zero', { params: { unit: '-1' }, usage: '1' }, 'no price is below zero'],
		['whose terms no charge may have', { params: { unit: '1234567890123' }, usage: '1' }, 'price'],
		[
			'with tiers out of order',
			{ model: 'graduated', params: { tiers: [{ up_to: '5' }, { up_to: '4' }] }, usage: '1' },
			'tiers.1.upTo'
		],
		[
			'with less than nothing in tiers',
			{ model: 'graduated', params: { tiers }, usage: '-1' },
			'below zero'
		],
		[
			'with an allowance that may be a credit',
			{ params: { unit: '1', included: '5', allow_negative: true }, usage: '3' },
			'may or may not be a credit'
		],
		[
			'with a quantity that does not come out even',
			{ params: { unit: '1', transform: { divide_by: '3' } }, usage: '1' },
			'one amount or another'
		],
		[
			'whose total of nothing is priced in an unknown way',
			{ model: 'percentage', params: { fixed: '1', zero_total: 'half' }, usage: ['0'] },
			'zero_total'
		],
		[
			'with a list where tiers are for one amount',
			{ model: 'percentage', params: { tiers: [{ up_to: null, rate: '1' }] }, usage: ['1', '2'] },
			'one amount'
		],
		[
			'with nothing used, and a flat price that is not the first one picked all the same',
			{ model: 'volume', params: { tiers: flats, tier_by: '11' }, usage: '0' },
			'one amount or another'
		],
		[
			'that rounds packages down',
			{ model: 'package', params: { package_size: '2', price: '1', round: 'down' }, usage: '3' },
			'"down"'
		],
		[
			'with more days than the period has',
			{ model: 'proration', params: { amount: '1', days_used: '31', days_in_period: '30' } },
			'more days'
		],
		[
			'with a period of no length, where engines disagree',
			{
				model: 'proration',
				params: { amount: '1', basis: 'duration', days_used: '0', days_in_period: '30' }
			},
			'no length'
		],
		[
			'with dates in thirty-day months',
			{
				model: 'proration',
				params: {
					amount: '1',
					basis: 'fixed_30',
					from: '2027-02-01',
					to: '2027-02-03',
					...february
				}
			},
			'how long'
		],
		[
			'with hours where days are counted',
			{
				model: 'proration',
				params: { amount: '1', from: '2027-02-01T12:00:00Z', to: '2027-02-03', ...february }
			},
			'how long'
		],
		[
			'with a price change before the last phase',
			{
				model: 'phase',
				params: {
					phases: [
						{ periods: '3', amount: '1' },
						{ periods: null, amount: '2' }
					],
					price_change: { at_period: '2', amount: '3', applies_to_existing: true }
				},
				usage: '2'
			},
			'before the last phase'
		],
		[
			'with a price change for nobody knows whom',
			{
				model: 'phase',
				params: {
					phases: [{ periods: null, amount: '1' }],
					price_change: { at_period: '2', amount: '3' }
				},
				usage: '2'
			},
			'whom'
		],
		[
			'with a discount that is both an amount and a percentage',
			{ model: 'discount', params: { base: '1', amount: '1', percent: '1', returns: 'discount' } },
			'or a percentage'
		],
		[
			'with a commitment that does not say what it returns',
			{ model: 'commitment', params: { minimum: '10', spend: ['1'] } },
			'returns'
		],
		[
			'with a minimum for a part of what was used',
			{
				model: 'commitment',
				params: {
					component: { model: 'per_unit', params: { unit: '1', previous_usage: '5' } },
					minimum: '100'
				},
				usage: '1'
			},
			'part of the period'
		],
		[
			'with rates of tax on a bill without tax',
			{
				model: 'hybrid',
				params: {
					components: [{ model: 'flat', params: { amount: '1' }, usage: '1', tax_rate: '5' }]
				}
			},
			'without tax'
		],
		[
			'not rounded where the engine settles every line',
			{
				model: 'hybrid',
				params: { components: [{ model: 'flat', params: { amount: '0.001' }, usage: '1' }] }
			},
			'before anybody sees it'
		],
		[
			'beyond what is kept exactly',
			{ params: { unit: '999999999999' }, usage: '1000000', stage: 'rounded' },
			'beyond what is kept exactly'
		],
		[
			'that expects no number',
			{ params: { unit: '1' }, usage: '1', expected: 'about 1' },
			'no plain number'
		]
	])('%s', (_what, asked, reason) => {
		expect(reasonFor(asked)).toContain(reason);
	});
});

it.each(['[', '{}', '[null]', '[{"id": "a", "model": "flat", "params": {}}]'])(
	'%s is no list of vectors',
	(text) => {
		expect(() => verdictsOn(text)).toThrow(NotVectors);
	}
);

describe('a vector differs', () => {
	it('when the engine says another amount', () => {
		expect(verdictOf({ params: { unit: '1' }, usage: '3', expected: '4' })).toEqual({
			id: 'asked',
			verdict: 'differs',
			expected: '4',
			got: '3'
		});
	});

	it('when only one of both says that it is not for sale', () => {
		const sold = { model: 'volume', params: { tiers: [{ up_to: '5', unit: '1' }] } };
		expect(verdictOf({ ...sold, usage: '5', expected: null })?.verdict).toBe('differs');
		expect(verdictOf({ ...sold, usage: '6', expected: '0' })).toMatchObject({
			got: 'not for sale'
		});
		expect(verdictOf({ ...sold, usage: '6', expected: 'not eligible' })?.verdict).toBe('agrees');
	});

	it('not because of how a number is written', () => {
		const asked = { params: { unit: '0.50' }, usage: 5 };
		for (const expected of ['2.5', '2.500', '+2.5', '02.5', 2.5]) {
			expect(verdictOf({ ...asked, expected })?.verdict).toBe('agrees');
		}
	});
});
