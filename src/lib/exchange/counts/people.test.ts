import { describe, expect, it } from 'vitest';
import { previewOf, readRoster, readUsage } from '../../../../tests/support/counts.ts';
import type { CountsRead } from './preview.ts';

function uses(read: CountsRead) {
	return previewOf(read).columns.map(({ use }) =>
		use.as === 'refused' ? use.personal : use.as === 'field' ? use.field : 'ignored'
	);
}

describe('columns about people', () => {
	it.each([
		['Name', 'name'],
		['First name', 'name'],
		['Patient', 'name'],
		['employee', 'name'],
		['Nachname', 'name'],
		['Mitarbeiterin', 'name'],
		['DOB', 'birth-date'],
		['Date of birth', 'birth-date'],
		['Geburtsdatum', 'birth-date'],
		['E-Mail', 'e-mail'],
		['email address', 'e-mail'],
		['Mobile phone', 'phone'],
		['Tel.', 'phone'],
		['MRN', 'record-number'],
		['Chart no', 'record-number'],
		['Patient ID', 'record-number'],
		['Social Security', 'record-number'],
		['Personalnummer', 'record-number'],
		['Diagnosis', 'diagnosis'],
		['ICD-10', 'diagnosis'],
		['Medication', 'drug'],
		['Rx', 'drug'],
		['Street', 'address'],
		['ZIP code', 'address'],
		['PLZ', 'address'],
		['Insurance', 'insurance'],
		['Member ID', 'insurance'],
		['Krankenkasse', 'insurance']
	])('are known by the header %s', async (header, personal) => {
		const read = await readRoster(`Role,${header}\nadmins,secret-1\nproviders,secret-2`);
		expect(uses(read)).toEqual(['role', personal]);
		expect(JSON.stringify(read)).not.toContain('secret');
	});

	it.each([
		['name', ['Maria Lopez', 'Dr. Xi Ngo', 'John Smith']],
		['name', ['Lopez, Maria', 'Smith, John', 'Ngo, Xi']],
		['birth-date', ['1961-02-03', '1988-12-01', '1999-05-06']],
		['birth-date', ['03.02.1961', '01.12.1988', '06.05.1999']],
		['e-mail', ['a@clinic.example', 'b@clinic.example', '']],
		['phone', ['(555) 123-4567', '555-123-4567', '+49 30 1234567']],
		['phone', ['030 / 1234567', '0171 2345678', '0171-2345679']],
		['record-number', ['MRN001234', 'MRN001235', 'mrn 001236']],
		['record-number', ['123-45-6789', '123-45-6780', '']],
		['diagnosis', ['F32.1', 'M54.5', 'E11.9']],
		['drug', ['Sertraline 50 mg', 'Metformin 500mg', 'none']],
		['address', ['12 Main Street', '5 Oak Ave', 'Hauptstr. 5']],
		['insurance', ['A123456789', 'B987654321', '1EG4-TE5-MK73']]
	])('are known as %s by what is in them', async (personal, cells) => {
		const rows = cells.map((cell) => `admins\t${cell}`).join('\n');
		const read = await readRoster(`Role\tNotes\n${rows}`);
		expect(uses(read)).toEqual(['role', personal]);
		for (const cell of cells.filter((text) => text !== '')) {
			expect(JSON.stringify(read)).not.toContain(cell);
		}
	});

	it('cannot be chosen, and are refused under a header of ours too', async () => {
		const text = 'Role,Staff\nMaria Lopez,admins\nJohn Smith,admins\nAnna Meyer,providers';
		const read = await readRoster(text, { columns: { role: 0 } });
		expect(uses(read)).toEqual(['name', 'ignored']);
		expect(previewOf(read).questions).toEqual([{ about: 'column', field: 'role', letters: [] }]);
		expect(JSON.stringify(read)).not.toContain('Maria');
		const mended = await readRoster(text, { columns: { role: 1 } });
		expect(previewOf(mended).rows.counted).toBe(3);
	});

	it('do not show a header that is somebody', async () => {
		const read = await readRoster('admins,maria@clinic.example\nadmins,john@clinic.example');
		expect(JSON.stringify(read)).not.toContain('clinic.example');
	});

	it('are not seen in what a practice counts', async () => {
		const rows = ['2027-01,visits,5551234567', '2027-02,visits,030123456', '2027-03,visits,12'];
		const read = await readUsage(`Month,Meter,Quantity\n${rows.join('\n')}`);
		expect(uses(read)).toEqual(['month', 'meter', 'quantity']);
		const roster = await readRoster(
			'Role,Start\nFront desk,1998-04-01\nLicensed provider,1999-01-01'
		);
		expect(uses(roster)).toEqual(['role', 'start']);
		const titles = ['Medical assistant', 'Physical Therapist', 'Billing Specialist', 'RN', 'NP'];
		expect(uses(await readRoster(`Role\n${titles.join('\n')}`))).toEqual(['role']);
	});
});

it('a single name among roles is a fault of its row, and is not shown', async () => {
	const rows = Array.from({ length: 30 }, () => 'admins').join('\n');
	const read = await readRoster(`Role\n${rows}\nMaria Lopez`);
	const { problems, rows: told, questions } = previewOf(read);
	expect(problems.shown).toEqual([{ row: 32, code: 'personal', cell: 'A32', field: 'role' }]);
	expect(told).toMatchObject({ counted: 30, wrong: 1 });
	expect(questions).toEqual([]);
	expect(JSON.stringify(read)).not.toContain('Maria');
});
