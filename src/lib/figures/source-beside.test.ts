import { describe, expect, it } from 'vitest';
import { driverNames } from '#practice';
import {
	addRow,
	changeRow,
	confirmGuess,
	openedScenario,
	setDriver,
	templateKeys,
	templates,
	templateScenario,
	type Edit,
	type Scenario
} from '#scenario';
import { sourceBeside, staffingBeside } from './template-sources.ts';

const medspa = templateScenario('medspa-single', 'one', 'First', (row) => row);
const after = (...edits: Edit[]) => edits.reduce((scenario, edit) => edit(scenario), medspa);

describe('where a number is from, beside its field', () => {
	it.each(templateKeys)('is told of every number a template has: %s', (key) => {
		const scenario = templateScenario(key, 'one', 'First', (row) => row);
		const told = driverNames.filter((driver) => sourceBeside(scenario, driver));
		expect([...told].sort()).toEqual(Object.keys(templates[key].figures).sort());
	});

	it('is a source with its address, or our guess', () => {
		expect(sourceBeside(medspa, 'ticket')?.address).toMatch(/^https:/);
		expect(sourceBeside(medspa, 'ticket')?.source).not.toContain('guess');
		expect(sourceBeside(medspa, 'fill')?.source).toContain('our guess');
	});

	it('is no longer told of what somebody changed or knows', () => {
		expect(sourceBeside(after(setDriver('ticket', 400)), 'ticket')).toBeUndefined();
		expect(sourceBeside(after(confirmGuess('fill')), 'fill')).toBeUndefined();
		expect(sourceBeside(after(setDriver('ticket', 400)), 'fill')).toBeDefined();
	});

	it('is not told of a practice that began with nothing, nor with what nobody knows', () => {
		const { template: _template, ...own } = medspa;
		expect(sourceBeside(own, 'ticket')).toBeUndefined();
		expect(sourceBeside({ ...medspa, template: 'constructor' }, 'ticket')).toBeUndefined();
	});

	it('is that of the nearest template after the opening question', () => {
		const asked = { setting: 'medspa' as const, staff: 5, visits: 200, telehealthShare: 33 };
		const opened = openedScenario(asked, 'one', 'First', (row) => row);
		expect(templateKeys).toContain(opened.template);
		expect(sourceBeside(opened, 'cardShare')).toBeDefined();
		expect(sourceBeside(opened, 'telehealthShare')).toBeUndefined();
	});
});

describe('where a headcount is from, beside its row', () => {
	const told = (scenario: Scenario) =>
		scenario.practice.team.map((row) => staffingBeside(scenario, row)?.address);

	it.each(templateKeys)('is told of every row a template has: %s', (key) => {
		const scenario = templateScenario(key, 'one', 'First', (row) => row);
		const { staffing } = templates[key];
		const [row] = scenario.practice.team;
		expect(row && staffingBeside(scenario, row)?.source).toMatch(/our guess/i);
		for (const address of told(scenario)) {
			expect(address).toMatch(staffing ? /^https:/ : /^$/);
		}
	});

	it('is no longer told of a row that somebody changed, nor of one that was added', () => {
		const changed = after(
			changeRow('injectors', { headcount: 9 }),
			addRow({ role: 'technician', headcount: 1 })
		);
		const sources = told(changed);
		expect([sources[0], sources.at(-1)]).toEqual([undefined, undefined]);
		expect(sources.slice(1, -1).filter((address) => !address)).toEqual([]);
		expect(told({ ...medspa, template: 'constructor' }).filter(Boolean)).toEqual([]);
	});
});
