import { describe, expect, it } from 'vitest';
import type { Scenario } from '#scenario';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { priceList } from './price-list.ts';

type Offer = Scenario['offers'][number];
type Line = Offer['charges'][number];

const listed = { source: 'A price list', seen: '2026-11-01', confidence: 'list' } as const;

function line(price: string, beside: Partial<Line> = {}): Line {
	return { id: 'fee', charge: { kind: 'flat', price }, provenance: [listed], ...beside };
}

function shown(charges: Line[], rest: Partial<Offer> = {}) {
	const offer: Offer = { id: 'suite', name: 'Suite', covers: ['records'], charges, ...rest };
	const plans = [{ id: 'own', name: 'Own', offers: ['suite'] }];
	const [figure] = priceList({ ...tieredClinic, offers: [offer], plans }, '2026-11-29');
	if (!figure) throw new Error('One offer was listed');
	return figure;
}

const marksOf = (...args: Parameters<typeof shown>) => shown(...args).marks.map(({ key }) => key);

describe('an offer at a glance', () => {
	it('says what it costs this practice, a month and over the term, and which plans buy it', () => {
		const { cost, plans, headline } = shown([line('29')]);
		expect(cost).toMatchObject({ usual: '$29.00', standing: 'priced', why: [] });
		expect(cost.term).toBe(`$1,044.00 over ${String(tieredClinic.months)} months`);
		expect(plans).toEqual([{ id: 'own', name: 'Own', slot: 1 }]);
		expect(headline).toBe('A month: $29.00');
	});

	it('never shows an indicative price like a list price', () => {
		const indicative = line('29', { provenance: [{ ...listed, confidence: 'indicative' }] });
		expect(shown([indicative]).headline).toBe('A month: about $29.00');
		expect(marksOf([indicative])).toEqual(['indicative']);
	});

	it('shows an ordinary month, and what the first one costs where that is another amount', () => {
		const setUp = line('0', { id: 'set-up', charge: { kind: 'one-time', price: '500' } });
		expect(shown([line('29'), setUp]).cost).toMatchObject({
			usual: '$29.00',
			first: 'first month $529.00'
		});
		expect(shown([line('29')]).cost.first).toBe('');
	});

	it('is not priced where a price is not known, and says what to ask', () => {
		const figure = shown([line('unknown')]);
		expect(figure.cost).toMatchObject({
			usual: 'not priced',
			standing: 'not-priced',
			why: ['Ask the vendor what “Suite” costs a month.']
		});
		expect(figure.lines[0]?.prices[0]?.question).toBe('Ask the vendor what “Suite” costs a month.');
		expect(figure.marks.map(({ key }) => key)).toEqual(['ask']);
	});

	it('marks old prices, quotes that ran out, and lines that are off', () => {
		expect(marksOf([line('29', { provenance: [{ ...listed, seen: '2026-01-01' }] })])).toEqual([
			'old'
		]);
		const quote = { on: '2026-09-01', until: '2026-11-28' };
		expect(marksOf([line('29')], { quote })).toEqual(['expired']);
		expect(marksOf([line('29')], { quote: { ...quote, until: '2026-11-29' } })).toEqual([]);
		expect(marksOf([line('29'), line('5', { id: 'more', off: true })])).toEqual(['off']);
	});

	it('does not pass an amount of nothing for a gift where there is nothing to count', () => {
		const perClaim = line('0', { charge: { kind: 'unit', meter: 'claims', price: '0.40' } });
		expect(shown([perClaim]).cost.usual).toBe('$0.00');
		expect(marksOf([perClaim])).toEqual(['idle']);
		expect(marksOf([line('0')])).toEqual([]);
	});

	it('answers every requirement, or says that nobody knows', () => {
		const { answers } = shown([line('29')], {
			compliance: { 'signed-baa': 'yes', 'data-export': 'no', retentionYears: 7 }
		});
		expect(answers.map(({ key, words }) => `${key}: ${words}`)).toEqual([
			'signed-baa: yes',
			'own-logins: not known: ask',
			'audit-trail: not known: ask',
			'eu-residency: not known: ask',
			'data-export: no',
			'self-hosted: not known: ask',
			'retention: 7 years'
		]);
	});
});
