import { describe, expect, it } from 'vitest';
import { previewOf, readRoster, readUsage, told } from '../../../../tests/support/counts.ts';
import { countsTemplate } from './templates.ts';

describe('a roster', () => {
	it('counts rows that say the same together, whoever they are about', async () => {
		const text = [
			'Role,Start,End,Hours per week,Signs in',
			'Licensed provider,2027-01-04,,40,yes',
			'nurse practitioner,2027-01-04,,40.0,Y',
			'Front desk,2027-02-01,2027-12-31,20,no'
		].join('\n');
		const { counts, totals } = previewOf(await readRoster(text));
		expect(counts.lines).toEqual([
			{ role: 'providers', start: '2027-01-04', hoursPerWeek: '40', signsIn: true, people: 2 },
			{
				role: 'admins',
				start: '2027-02-01',
				end: '2027-12-31',
				hoursPerWeek: '20',
				signsIn: false,
				people: 1
			}
		]);
		expect(totals).toEqual([
			{ id: 'providers', total: '2' },
			{ id: 'admins', total: '1' }
		]);
	});

	it('may know of nothing but roles', async () => {
		expect(told(await readRoster('Rolle\nadmins\nadmins'))).toEqual({
			lines: [{ role: 'admins', people: 2 }],
			faults: [],
			questions: []
		});
	});

	it.each([
		['31.01.2027', '2027-01-31'],
		['01/31/2027', '2027-01-31'],
		['2027/01/31', '2027-01-31'],
		['2027-01-31T08:00', '2027-01-31'],
		['05.05.2027', '2027-05-05']
	])('takes %s for %s without asking', async (written, start) => {
		expect(told(await readRoster(`Role,Start\nadmins,${written}`))).toEqual({
			lines: [{ role: 'admins', start, people: 1 }],
			faults: [],
			questions: []
		});
	});

	it.each([
		['admins,,,,', 'B2 empty'],
		[',2027-01-04,,,', 'A2 empty'],
		['admins,2027-02-29,,,', 'B2 not-a-day'],
		['admins,2027-1-5,,,', 'B2 not-a-day'],
		['admins,4.1.27,,,', 'B2 two-digit-year'],
		['admins,2027-01-04,2027-01-03,,', 'C2 end-before-start'],
		['admins,2027-01-04,,169,', 'D2 too-many-hours'],
		['admins,2027-01-04,,-1,', 'D2 below-zero'],
		['admins,2027-01-04,,full,', 'D2 not-a-number'],
		['admins,2027-01-04,,,maybe', 'E2 not-yes-or-no']
	])('with %s is wrong in %s', async (row, fault) => {
		expect(told(await readRoster(`Role,Start,End,Hours,Signs in\n${row}`))).toEqual({
			lines: [],
			faults: [fault],
			questions: []
		});
	});

	it('takes text that wants to be a formula for text', async () => {
		const { questions } = previewOf(await readRoster("Role\n=cmd|'/C calc'!A0\n'=1+1\n'tis"));
		expect(questions).toEqual([
			{ about: 'name', name: "=cmd|'/C calc'!A0", rows: 1 },
			{ about: 'name', name: '=1+1', rows: 1 },
			{ about: 'name', name: "'tis", rows: 1 }
		]);
	});

	it('shows names of roles without what nobody can see', async () => {
		const [question] = previewOf(
			await readRoster(`Role\nfro\u202ent \u2066desk${'x'.repeat(90)}`)
		).questions;
		expect(question).toEqual({
			about: 'name',
			name: `fro\ufffdnt \ufffddesk${'x'.repeat(68)}`,
			rows: 1
		});
	});
});

describe('a template', () => {
	it('for a roster is read as it was written', async () => {
		const { name, text, type } = countsTemplate('roster', ['Front desk', 'providers']);
		expect(name).toBe('roster template.csv');
		expect(type).toBe('text/csv');
		expect(told(await readRoster(text))).toMatchObject({
			lines: [
				{ role: 'admins', start: '2027-01-04', hoursPerWeek: '40', signsIn: true, people: 1 },
				{ role: 'providers', end: '2027-12-31', hoursPerWeek: '20', signsIn: false, people: 1 }
			],
			faults: [],
			questions: []
		});
	});

	it('for usage is read as it was written', async () => {
		const { name, text } = countsTemplate('usage', ['Visits', 'Video minutes']);
		expect(name).toBe('usage template.csv');
		expect(told(await readUsage(text))).toEqual({
			lines: [
				{ month: '2027-01', meter: 'video-minutes', quantity: '1250.5' },
				{ month: '2027-01', meter: 'visits', quantity: '400' }
			],
			faults: [],
			questions: []
		});
	});

	it.each(['=1+1', '+1', '-1', '@x', '\tx', '\nx', '＝1', 'a, b; "c"'])(
		'brings a meter called %j back, and nothing a spreadsheet would run',
		async (meter) => {
			const { text } = countsTemplate('usage', [meter, 'Visits']);
			expect(text.split('\r\n')[1]).not.toMatch(/,"?[=+\-@\t\n＝]/);
			const known = [{ id: 'own', names: [meter] }];
			const meanings = [{ name: 'Visits', means: null }];
			const { counts, questions } = previewOf(await readUsage(text, { known, meanings }));
			if (/\p{L}|\p{N}/u.test(meter)) expect(counts.lines).toHaveLength(1);
			expect(questions).toEqual([]);
		}
	);
});
