import { billsOf, forecast } from '#forecast';
import { rangesNow, standingNow, standingOverTerm, unpricedPlans } from '#insight';
import { starterScenario, type Scenario } from '#scenario';
import { describe, expect, it } from 'vitest';
import { tieredClinic } from '../../../../tests/support/tiered-clinic.ts';
import { charged, fee, scenarioOf } from '../../../../tests/support/buying.ts';
import { tableOf } from './columns-of.ts';
import { compareTable, type CompareTable } from './compare-table.ts';

type Wishes = Parameters<typeof compareTable>[2];

function compared(scenario: Scenario, wishes: Wishes = {}) {
	const forecasts = forecast(scenario);
	const comparison = {
		forecasts,
		bills: billsOf(scenario, [1]).flatMap(([first]) => first ?? []),
		ranges: rangesNow(scenario),
		now: standingNow(forecasts),
		term: standingOverTerm(forecasts),
		unpriced: unpricedPlans(scenario, forecasts)
	};
	return compareTable(scenario, comparison, wishes);
}

/** The rows as one reads them. */
function rows(scenario: Scenario, wishes: Wishes = {}): string[] {
	return said(compared(scenario, wishes));
}

function said({ rows }: CompareTable): string[] {
	return rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)].join(' | '));
}

describe('the table of plans', () => {
	it('says what is not priced or not available in place of an amount, and what to do below', () => {
		expect(rows(tieredClinic)).toEqual([
			'Fixed | – | $100.00 | $100.00 | $520.00',
			'Usage | – | $449.00 | not priced | –',
			'Total | not available | $549.00 | not priced | $520.00',
			'Limits and caps | Active clients: up to 10. | Active clients: up to 50. | Active clients: up to 50. | –',
			'Against the cheapest | – | $29.00 more, 5.6 % | – | cheapest',
			'Per visit | – | $1.83 | – | $1.73',
			'Over 36 months | not available | $19,764.00 | not priced | $23,010.00',
			'Against the cheapest over 36 months | – | cheapest | – | $3,246.00 more, 16.4 %'
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

describe('the plan that all are held against', () => {
	it('is the one somebody chose, in money, percent and words', () => {
		const against = rows(tieredClinic, { against: 'group' }).filter((row) => row.startsWith('Ag'));
		expect(against).toEqual([
			'Against Group | – | compared with this | – | $29.00 less, 5.3 %',
			'Against Group over 36 months | – | compared with this | – | $3,246.00 more, 16.4 %'
		]);
	});

	it('tells no difference from a plan that has no price', () => {
		const against = rows(tieredClinic, { against: 'solo' }).filter((row) => row.startsWith('Ag'));
		expect(against[0]).toBe('Against Solo | – | – | – | –');
	});

	it('is the cheapest again when the chosen one is gone', () => {
		expect(rows(tieredClinic, { against: 'gone' })).toEqual(rows(tieredClinic));
	});
});

describe('the finer rows', () => {
	const practice = { collectionsPerVisit: 100 };
	/** What stands in a row of a plan by itself: 600 visits, 2 providers, 300 patients. */
	const cells = (buying: Parameters<typeof scenarioOf>[0]) =>
		Object.fromEntries(
			compared(scenarioOf({ practice, ...buying }), { isDetailed: true }).rows.map(
				({ label, cells: [cell] }) => [label, cell?.text]
			)
		);

	it('say what it is for each visit, provider and patient, of what comes in, and further on', () => {
		expect(cells({ charges: [fee('300')], months: 36 })).toMatchObject({
			'Per visit, all 36 months': '$0.50',
			'Per provider and month': '$150.00',
			'Per active patient and month': '$1.00',
			'Share of what comes in': '0.5 %',
			'Over 3 years': '$10,800.00',
			'Over 5 years, going on as planned': '$18,000.00',
			'Paid for and unused, now': 'nothing',
			'Not known': 'nothing'
		});
	});

	it('say what is paid for and unused, and what it is worth', () => {
		const seat = { meter: 'licensed-providers', price: '29', included: '5' };
		const idle = cells({ charges: [charged('seats', { kind: 'seat', seats: [seat] })] });
		expect(idle['Paid for and unused, now']).toBe('Licensed providers: 3 unused, $87.00');
		const least = cells({ charges: [fee('80')], terms: { minimum: '100' } });
		expect(least['Paid for and unused, now']).toBe('“offer” asks for a least: $20.00');
	});

	it('say what is not known, and what of it is the practice’s own', () => {
		const scenario = scenarioOf({ charges: [fee('unknown')] });
		const guessing = {
			...scenario,
			practice: { ...scenario.practice, guesses: ['noShows' as const] }
		};
		expect(rows(guessing, { isDetailed: true })).toContain(
			'Not known | 1 price and 1 number of yours is our guess'
		);
	});
});

describe('a table of some plans', () => {
	it('has them in the order asked for', () => {
		const two = tableOf(compared(tieredClinic), ['bundle', 'group'], false);
		expect(two.columns.map(({ id }) => id)).toEqual(['bundle', 'group']);
		expect(said(two)[2]).toBe('Total | $520.00 | $549.00');
	});

	it('leaves out what is alike among them', () => {
		const two = tableOf(compared(tieredClinic), ['group', 'other'], true);
		expect(said(two)).not.toContain('Fixed | $100.00 | $100.00');
		expect(said(two)).toContain('Usage | $449.00 | not priced');
		expect(tableOf(compared(tieredClinic), ['group', 'group'], true).rows).toEqual([]);
	});
});
