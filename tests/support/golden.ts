/** Whole scenarios as they lie on disk, and their bills as an accountant would write them down. */
import { readFileSync } from 'node:fs';
import { billsOf, type Bill } from '#forecast';
import { decode, type Scenario } from '#scenario';
import { inMoney } from './buying.ts';

/** The scenario of a file in `tests/golden`; its practice may say something else, as its version says it. */
export function golden(name: string, changed: Readonly<Record<string, unknown>> = {}): Scenario {
	const url = new URL(`../golden/${name}.json`, import.meta.url);
	const file = JSON.parse(readFileSync(url, 'utf8'));
	const practice = { ...file.scenario.practice, ...changed };
	const read = decode({ ...file, scenario: { ...file.scenario, practice } });
	if (!read.ok) throw new Error(`${name} does not open: ${JSON.stringify(read.problem)}`);
	return read.scenario;
}

export function billFor(scenario: Scenario, plan: string, month: number): Bill {
	const index = scenario.plans.findIndex(({ id }) => id === plan);
	const bill = billsOf(scenario, [month])[index]?.[0];
	if (!bill) throw new Error(`No bill for ${plan} in month ${month}`);
	return bill;
}

/** "seats | from day 11 | 32.00": every line of a month with its amount, and the total. */
export function sheetOf(scenario: Scenario, plan: string, month: number): string[] {
	const { lines, total } = billFor(scenario, plan, month);
	return [
		...lines.map(({ charge, kind, day, amount }) =>
			[
				charge ?? kind,
				...(day === undefined ? [] : [`from day ${day}`]),
				inMoney(amount, scenario.currency)
			].join(' | ')
		),
		`total | ${inMoney(total, scenario.currency)}`
	];
}
