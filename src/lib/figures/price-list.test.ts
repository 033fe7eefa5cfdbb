import { starterScenario, type Scenario } from '#scenario';
import { describe, expect, it } from 'vitest';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import type { LineFigure } from './price-lines.ts';
import { priceList } from './price-list.ts';

type Offer = Scenario['offers'][number];
type Priced = Offer['charges'][number];

function shown(charges: readonly Priced[], rest: Partial<Offer> = {}) {
	const offer = { id: 'suite', name: 'Suite', covers: ['records' as const], charges, ...rest };
	const [figure] = priceList({ ...tieredClinic, offers: [offer as Offer] });
	if (!figure) throw new Error('One offer was listed');
	return figure;
}

function priced(charge: Priced['charge'], beside: Partial<Priced> = {}): Priced {
	return { id: 'fee', charge, provenance: [{ source: 'a list', confidence: 'list' }], ...beside };
}

function pricesOf({ lines }: { readonly lines: readonly LineFigure[] }) {
	return lines.flatMap(({ prices }) => prices);
}

/** What is priced, its price, and what holds around it. */
function lines(...charges: readonly Priced[]): string[] {
	return pricesOf(shown(charges)).map(({ counted, price, conditions }) =>
		[`${counted}: ${price}`, ...conditions].join(' | ')
	);
}

const tiered = { boundary: 'inclusive' as const, zeroUsage: 'billed' as const };

describe('the price list', () => {
	it('words tiers by the pieces in them', () => {
		const tiers = [
			{ upTo: '1000', unit: '0.05' },
			{ upTo: '5000', unit: '0.04', flat: '10' },
			{ upTo: null, unit: 'unknown' }
		];
		expect(lines(priced({ kind: 'graduated', meter: 'messages', tiers, ...tiered }))).toEqual([
			'Text messages, up to 1,000: $0.05',
			'Text messages, from 1,001 to 5,000: $0.04',
			'Text messages, from 1,001 to 5,000, fixed part: $10.00',
			'Text messages, from 5,001 on: not known: ask | Each tier prices its own part'
		]);
	});

	it('words tiers that begin where they end, that grow without pieces, and that are packed', () => {
		const tiers = [
			{ upTo: '100', unit: '3' },
			{ upTo: '500', unit: '2', packageOf: '50' },
			{ upTo: null, unit: '1' }
		];
		expect(
			lines(
				priced({ kind: 'volume', meter: 'messages', tiers, ...tiered, boundary: 'exclusive' }),
				priced({ kind: 'volume', meter: 'stored-gb', tiers, ...tiered })
			)
		).toEqual([
			'Text messages, below 100: $3.00',
			'Text messages, from 100 to below 500, per 50 or part of it: $2.00',
			'Text messages, from 500 on: $1.00 | The tier reached prices all of them',
			'GB stored, up to 100: $3.00',
			'GB stored, above 100 up to 500, per 50 or part of it: $2.00',
			'GB stored, above 500: $1.00 | The tier reached prices all of them'
		]);
	});

	it('words phases, years, one-time prices and announced ones', () => {
		expect(
			lines(
				priced({ kind: 'flat', price: '29' }, { until: 12 }),
				priced({ kind: 'flat', price: '480' }, { per: 'year', from: 13 }),
				priced({ kind: 'flat', price: '5' }, { from: 2, until: 2 }),
				priced({ kind: 'one-time', price: '250' }),
				priced({ kind: 'one-time', price: '9', meter: 'staff' }),
				priced(
					{ kind: 'unit', meter: 'messages', price: '0.04', included: '500' },
					{ announced: [{ on: '2027-03-01', prices: ['0.05'] }] }
				)
			)
		).toEqual([
			'A month: $29.00 | From month 1 to month 12',
			'A year, paid ahead: $480.00 | From month 13 on',
			'A month: $5.00 | In month 2 only',
			'Once, at the start: $250.00',
			'People on the team, once each: $9.00',
			'Text messages: $0.04 | From March 1, 2027 on: $0.05 | 500 included'
		]);
	});

	it('words percentages and what the practice counts itself', () => {
		const of = [{ amount: 'card-payments', transactions: 'card-transactions' }];
		const tiers = [
			{ upTo: '10000', rate: '1' },
			{ upTo: null, rate: '0.5' }
		];
		expect(
			lines(
				priced({
					kind: 'percentage',
					of,
					rate: '2.9',
					fixed: '0.30',
					least: '0.50',
					most: '5',
					free: { transactions: '10', amount: '200' }
				}),
				priced({ kind: 'graduated-percentage', of: 'card-payments', tiers, ...tiered }),
				priced({ kind: 'unit', meter: 'active-clients', price: '1' })
			)
		).toEqual([
			'Card payments: 2.9 %',
			'Card transactions, fixed fee each: $0.30',
			'Card transactions, at least each: $0.50',
			'Card transactions, at most each: $5.00 | The first 10 are free | The first $200.00 are free',
			'Card payments, up to 10,000: 1 %',
			'Card payments, above 10,000: 0.5 %',
			'Active clients: $1.00'
		]);
	});

	it('gives each role its own conditions, and each stair its size', () => {
		expect(
			lines(
				priced(
					{
						kind: 'seat',
						seats: [
							{
								meter: 'licensed-providers',
								also: [{ meter: 'admins', percent: '50' }],
								price: '30',
								minimum: '2',
								discount: { amount: '5' },
								cap: '90',
								floor: '20',
								credit: '1'
							},
							{ meter: 'admins', price: '0' }
						]
					},
					{ per: 'year' }
				),
				priced({
					kind: 'stairstep',
					meters: ['active-clients', 'staff'],
					stairs: [
						{ upTo: ['10', '2'], flat: '10' },
						{ upTo: [null, null], flat: '25' }
					],
					...tiered
				}),
				priced({
					kind: 'stairstep',
					meters: ['active-clients'],
					stairs: [
						{ upTo: ['10'], flat: '10' },
						{ upTo: ['50'], flat: '25' }
					],
					...tiered,
					beyond: 'not-sold'
				}),
				priced({
					kind: 'package',
					meter: 'messages',
					size: '1000',
					price: '9',
					convert: { by: '2', rounding: 'down', places: 0 }
				})
			)
		).toEqual([
			'Licensed providers, a year paid ahead: $30.00 | Also counted: Front desk and billing, 50 % of them | At least 2 are billed | $5.00 off | At most $90.00 a month | At least $20.00 a month | $1.00 a month credited',
			'Front desk and billing, a year paid ahead: $0.00',
			'Active clients up to 10 and People on the team up to 2: $10.00',
			'Any size: $25.00',
			'Active clients, up to 10: $10.00',
			'Active clients, from 11 to 50: $25.00',
			'Text messages, per 1,000 or part of it: $9.00 | Counted per 2, rounded down'
		]);
	});

	it('says who may buy an offer and under which terms', () => {
		const { terms } = shown([priced({ kind: 'flat', price: '1' })], {
			limits: [
				{ meter: 'active-clients', most: '10' },
				{ meter: 'staff', least: '5' },
				{ meter: 'admins', least: '1', most: '3' }
			],
			onlyAfter: ['solo', 'old-suite'],
			terms: {
				free: { months: 1, usage: 'free' },
				discounts: [
					{ percent: '10' },
					{ amount: '5', periods: 1 },
					{ percent: '20', periods: 3 },
					{ amount: '50', once: true }
				],
				maximum: '900',
				minimum: '100',
				credit: '20',
				committed: { amount: '3000', months: 12 },
				contract: { months: 24, owed: '50' },
				uplift: { percent: '5', everyMonths: 12 },
				lockedUntil: '2027-09-01',
				changes: { proration: 'unknown', removal: 'no-credit' }
			}
		});
		expect(terms).toEqual([
			'Active clients: up to 10.',
			'People on the team: from 5 on.',
			'Front desk and billing: from 1 to 3.',
			'Only for those who have or had “Solo” or “Old suite”.',
			'Free for 1 month.',
			'10 % off.',
			'$5.00 off the first bill.',
			'20 % off the first 3 bills.',
			'$50.00 off, given once.',
			'At most $900.00 a month.',
			'At least $100.00 a month.',
			'A credit of $20.00 to use up.',
			'At least $3,000.00 in every 12 months.',
			'Binds for 24 months; who leaves earlier owes 50 % of the rest.',
			'Prices rise by 5 % every 12 months.',
			'Prices hold until September 1, 2027.',
			'How changes within a month are billed is not known: ask.',
			'What is given back is not credited.',
			'A rule is left open; it is calculated every way it may be read.'
		]);
	});

	it.each([
		[12, 36, false],
		[12, 30, true],
		[48, 36, true],
		[36, 36, false]
	])(
		'of a commitment over %d months in a plan of %d says that its end is not counted: %s',
		(span, months, isSaid) => {
			const [first, ...others] = tieredClinic.offers;
			const committed = { amount: '3000', months: span };
			const bound = first ? [{ ...first, terms: { committed } }] : [];
			const [listed] = priceList({ ...tieredClinic, months, offers: [...bound, ...others] });
			expect(listed?.terms.some((term) => term.includes('ends after the plan'))).toBe(isSaid);
		}
	);

	it('says of an offer in no plan that it is in none', () => {
		const [solo] = priceList({ ...tieredClinic, plans: tieredClinic.plans.slice(3) });
		expect(solo?.plans).toEqual([]);
	});

	it('of a starter is as it was: a price, where it is from, and no terms', () => {
		const [suite] = priceList(starterScenario('medspa', 'one', 'First'));
		expect(suite).toMatchObject({
			covers: 'Covers: records and scheduling, reminders, and patient portal',
			terms: []
		});
		expect(suite && pricesOf(suite)[0]).toMatchObject({
			counted: 'Licensed providers',
			price: '$112.50',
			question: '',
			conditions: []
		});
	});
});
