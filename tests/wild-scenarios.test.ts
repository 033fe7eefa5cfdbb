// Whatever a file may say, the engine answers: it never throws, and its views agree.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { priceReport } from '#figures';
import { billsOf, forecast, type Forecast } from '#forecast';
import { difference, isPriced, sum } from '#money';
import { decode, type Scenario } from '#scenario';
import { wildFiles } from './support/wild-scenarios.ts';

/** Asks it of everything the planner reads of such files; hardly any of them is refused. */
function ofEachReadable(check: (scenario: Scenario) => void, numRuns: number): void {
	let refused = 0;
	fc.assert(
		fc.property(wildFiles, (file) => {
			const read = decode(JSON.parse(JSON.stringify(file)));
			if (read.ok) check(read.scenario);
			else refused += 1;
		}),
		{ numRuns }
	);
	expect(refused / numRuns).toBeLessThan(0.25);
}

function expectReconciled({ total, paid, paidAhead }: Forecast): void {
	const paidInAll = sum(paid);
	if (isPriced(total) && isPriced(paidInAll)) expect(difference(paidInAll, total)).toBe(paidAhead);
}

it('any scenario the schema takes is forecast, and billed alike', () => {
	ofEachReadable((scenario) => {
		const months = Array.from({ length: scenario.months }, (_month, index) => index + 1);
		const bills = billsOf(scenario, months);
		forecast(scenario).forEach((ofPlan, place) => {
			expect(bills[place]?.map(({ total }) => total)).toEqual(ofPlan.costs);
			expect(bills[place]?.map(({ paid }) => paid)).toEqual(ofPlan.paid);
			expectReconciled(ofPlan);
		});
	}, 300);
});

it('any such scenario has its ranges, and a report that is JSON', () => {
	ofEachReadable((scenario) => {
		const report = priceReport(scenario, { working: true });
		const text = JSON.stringify(report);
		expect(JSON.parse(text)).toEqual(report);
		expect(text).not.toContain('NaN');
	}, 25);
});
