import { describe, expect, it } from 'vitest';
import { billsOf, forecast } from '#forecast';
import type { Practice } from '#practice';
import { setTickets, starterScenario, type Scenario } from '#scenario';
import { practiceOf } from '../../../tests/support/practices.ts';
import { ticketFigure } from './ticket-figure.ts';
import { working } from './working.ts';

// 1 x 5 x 20 = 100 visits, each paid once by card
const clinic = practiceOf({
	providers: 1,
	visitsPerDay: 5,
	workingDays: 20,
	paymentsPerVisit: 1,
	cardShare: 100,
	ticket: 60
});
const tickets = [
	{ amount: 20, percent: 60 },
	{ amount: 120, percent: 40 }
];

function scenarioOf(rest: Partial<Practice>): Scenario {
	return { ...starterScenario('medspa', 'one', 'First'), practice: { ...clinic, ...rest } };
}

describe('payments by their size', () => {
	it('say whether they average what a payment is said to be', () => {
		expect(ticketFigure(scenarioOf({ tickets }))).toEqual({
			rows: tickets,
			canAdd: true,
			next: { amount: 60, percent: 10 },
			average: 'They average $60.00, as the average payment above says.',
			implied: undefined,
			take: 'Take $60.00 as the average',
			sum: ''
		});
		const { average, implied } = ticketFigure(scenarioOf({ tickets, ticket: 75 }));
		expect(average).toContain('They average $60.00. The average payment above is $75.00');
		expect(implied).toBe(60);
	});

	it('say what their shares add up to, and suggest the rest', () => {
		const some = [{ amount: 20, percent: 62.5 }];
		expect(ticketFigure(scenarioOf({ tickets: some }))).toMatchObject({
			sum: 'Together they are 62.5 %: each counts in proportion.',
			next: { amount: 60, percent: 37.5 }
		});
		const six = Array.from({ length: 6 }, () => ({ amount: 1, percent: 10 }));
		expect(ticketFigure(scenarioOf({ tickets: six })).canAdd).toBe(false);
	});

	it('are none until somebody says', () => {
		expect(ticketFigure(scenarioOf({}))).toMatchObject({ rows: [], implied: undefined });
	});
});

describe('a price with a least and a most for each payment', () => {
	const charge = {
		kind: 'percentage' as const,
		of: [{ amount: 'card-volume', transactions: 'card-payments' }],
		rate: '2',
		least: '1',
		most: '2'
	};
	const provenance = [{ source: 'a list', confidence: 'list' as const }];
	const offer = {
		id: 'cards',
		covers: ['payments' as const],
		charges: [{ id: 'fee', charge, provenance }]
	};
	const buying = (rest: Partial<Practice>): Scenario => ({
		...scenarioOf(rest),
		offers: [offer],
		plans: [{ id: 'plan', offers: ['cards'] }]
	});

	function line(scenario: Scenario) {
		const bills = billsOf(scenario, [1]).flatMap(([first]) => first ?? []);
		return working(scenario, bills)[0]?.lines[0];
	}

	it('goes by the average until it is said how payments spread, and by each from then on', () => {
		// 100 x 1.20; then 60 x 1 (0.40 held up) + 40 x 2 (2.40 held down)
		const average = buying({});
		expect(line(average)?.amount).toBe('$120.00');
		const spread = setTickets(tickets)(average);
		expect(line(spread)?.amount).toBe('$140.00');
		expect(forecast(spread)[0]?.costs[0]).toBe(14_000);
		expect(line(setTickets(undefined)(spread))?.amount).toBe('$120.00');
		expect(setTickets(undefined)(spread)).toEqual(average);
	});

	it('names the payments of each size in its working', () => {
		const told = line(buying({ tickets }));
		expect(told?.steps).toEqual([
			'Card volume: 6,000',
			'Card payments: 100',
			'60 payments of $20.00, $1,200.00 in all',
			'2 % of $1,200.00 = $24.00',
			'at least $1.00 each: $60.00',
			'40 payments of $120.00, $4,800.00 in all',
			'2 % of $4,800.00 = $96.00',
			'at most $2.00 each: $80.00'
		]);
		expect(told?.counted.map(({ meter }) => meter)).toEqual(['card-volume', 'card-payments']);
	});
});
