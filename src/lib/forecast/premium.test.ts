import { describe, expect, it } from 'vitest';
import { billsOf, forecast, premiumsOf } from '#forecast';
import type { Scenario } from '#scenario';
import { fee, practice } from '../../../tests/support/buying.ts';

const wanted = { jobs: ['records' as const], requires: ['signed-baa' as const] };
const clinic: Scenario = {
	id: 'clinic',
	name: 'Clinic',
	currency: 'USD',
	months: 12,
	practice: { ...practice, wanted },
	offers: [
		{
			id: 'solo',
			covers: ['records'],
			product: { id: 'suite', rank: 1 },
			compliance: { 'signed-baa': 'no' },
			charges: [fee('59')]
		},
		{
			id: 'group',
			covers: ['records'],
			product: { id: 'suite', rank: 2 },
			compliance: { 'signed-baa': 'yes' },
			charges: [fee('1200', { per: 'year' })]
		},
		{
			id: 'apart',
			covers: ['records'],
			charges: [fee('40'), fee('15', { id: 'agreement', onlyFor: 'signed-baa' })]
		},
		{ id: 'none', covers: ['records'], compliance: { 'signed-baa': 'no' }, charges: [fee('10')] }
	],
	plans: ['solo', 'apart', 'none'].map((id) => ({ id, offers: [id] }))
};

function billed(scenario: Scenario, plan: number, month: number): string[] {
	const bill = billsOf(scenario, [month])[plan]?.[0];
	return (bill?.lines ?? []).map(
		({ kind, offer, amount, paid }) => `${kind} ${String(offer)}: ${String(amount)}/${String(paid)}`
	);
}

describe('a compliance premium', () => {
	it('is a line of its own: the tier that meets a requirement, beside the one that was named', () => {
		expect(billed(clinic, 0, 1)).toEqual(['charge solo: 5900/5900', 'premium group: 4100/114100']);
		expect(billed(clinic, 0, 2)).toEqual(['charge solo: 5900/5900', 'premium group: 4100/-5900']);
		expect(forecast(clinic)[0]?.total).toBe(120_000);
		expect(premiumsOf(clinic)[0]?.total).toBe(120_000 - 12 * 5_900);
	});

	it('is also what is charged to those only who require it', () => {
		expect(billed(clinic, 1, 1)).toEqual(['charge apart: 4000/4000', 'premium apart: 1500/1500']);
		expect(premiumsOf(clinic)[1]?.total).toBe(12 * 1_500);
	});

	it('adds up to the total, with the tax of both', () => {
		const taxed = { ...clinic, tax: { percent: '8.25' } };
		const [plan] = forecast(taxed);
		const bills = billsOf(taxed, [1, 2, 12])[0] ?? [];
		for (const { month, lines, total } of bills) {
			expect(lines.reduce((cost, { amount }) => cost + amount, 0)).toBe(total);
			expect(total).toBe(plan?.costs[month - 1]);
		}
	});

	it('is nothing where nothing is required', () => {
		const free = { ...clinic, practice: { ...practice, wanted: { ...wanted, requires: [] } } };
		expect(billed(free, 0, 1)).toEqual(['charge solo: 5900/5900']);
		expect(premiumsOf(free).map(({ total }) => total)).toEqual([0, 0, 0]);
	});

	it('cannot be paid where no tier meets the requirement: then it is not available', () => {
		const [bill] = billsOf(clinic, [12])[2] ?? [];
		expect(bill?.obstacles).toEqual([
			{
				reason: 'requirement',
				offer: 'none',
				requirements: ['signed-baa'],
				retention: undefined,
				fits: undefined
			}
		]);
	});
});
