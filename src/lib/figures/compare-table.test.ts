import { billsOf, forecast } from '#forecast';
import { rangesNow, standingNow, standingOverTerm, unpricedPlans } from '#insight';
import { starterScenario, type Scenario } from '#scenario';
import { describe, expect, it } from 'vitest';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { fee } from '../../../tests/support/buying.ts';
import { compareTable } from './compare-table.ts';

function compared(scenario: Scenario) {
	const forecasts = forecast(scenario);
	return compareTable(scenario, {
		forecasts,
		bills: billsOf(scenario, [1]).flatMap(([first]) => first ?? []),
		ranges: rangesNow(scenario),
		now: standingNow(forecasts),
		term: standingOverTerm(forecasts),
		unpriced: unpricedPlans(scenario, forecasts)
	});
}

/** The rows as one reads them. */
function rows(scenario: Scenario): string[] {
	return compared(scenario).rows.map(({ label, cells }) =>
		[label, ...cells.map(({ text }) => text)].join(' | ')
	);
}

describe('the table of plans', () => {
	it('says what is not priced or not available in place of an amount, and what to do below', () => {
		expect(rows(tieredClinic)).toEqual([
			'Fixed | – | $100.00 | $100.00 | $520.00',
			'Usage | – | $449.00 | not priced | –',
			'Total | not available | $549.00 | not priced | $520.00',
			'Against the cheapest | – | +$29.00 | – | cheapest',
			'Per visit | – | $1.83 | – | $1.73',
			'Over 36 months | not available | $19,764.00 | not priced | $23,010.00',
			'Against the cheapest over 36 months | – | cheapest | – | +$3,246.00'
		]);
		expect(compared(tieredClinic).notes).toEqual([
			'Every plan covers records and scheduling, reminders, and card payments.',
			'Solo: not available. Active clients: “Suite Solo” takes up to 10, you have 11. The first tier that fits is “Suite Group”.',
			'Other: not priced. Ask the vendor what “Other texts” costs for “Text messages, from 501 on”.'
		]);
		expect(compared(tieredClinic).columns.map(({ cheapest }) => cheapest)).toEqual([
			false,
			false,
			false,
			true
		]);
	});

	it('says between which amounts a plan may lie, where its prices are ranges', () => {
		const range = rows(starterScenario('medspa', 'one', 'First')).find((row) =>
			row.startsWith('Could be')
		);
		expect(range).toBe(
			'Could be | between $460 and $725 | between $351 and $723 | – | between $312 and $622'
		);
	});

	it('counts what the practice counts itself: visits, too', () => {
		const counts = [
			...(tieredClinic.practice.counts ?? []),
			{ meter: 'encounters', quantity: '100', nature: 'flow' as const }
		];
		const practice = { ...tieredClinic.practice, counts };
		expect(rows({ ...tieredClinic, practice })).toContain('Per visit | – | $5.49 | – | $5.20');
	});

	it('says how much of a plan is for what the practice requires, where a plan has any of it', () => {
		const offers = tieredClinic.offers.map((offer) =>
			offer.id === 'bundle'
				? { ...offer, charges: [...offer.charges, fee('15', { id: 'baa', onlyFor: 'signed-baa' })] }
				: offer
		);
		const wanted = { jobs: [], requires: ['signed-baa' as const] };
		const free = { ...tieredClinic, offers };
		const bound = { ...free, practice: { ...tieredClinic.practice, wanted } };
		expect(rows(bound)).toContain('Of which compliance premium | – | – | – | $12.00');
		expect(rows(free).join()).not.toContain('premium');
	});

	it('names the month in which a price is first lacking', () => {
		const practice = {
			...tieredClinic.practice,
			changes: [{ on: '2027-05-10', meter: 'active-clients', to: '51' }]
		};
		expect(compared({ ...tieredClinic, practice }).notes[2]).toBe(
			'Group: not available in month 5. Active clients: “Suite Group” takes up to 50, you have 51.'
		);
	});
});
