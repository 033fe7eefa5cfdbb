import { plainNumber } from '#figures';
import { m } from '#messages';
import type { Ignored, OtherSpreadsheet, TableProblem } from '../tables/table.ts';
import type { CountsField } from './fields.ts';
import type { Personal } from './people.ts';
import type { ColumnRead, CountsPreview, CountsProblem } from './preview.ts';

const fieldWords: Readonly<Record<CountsField, () => string>> = {
	role: m.counts_field_role,
	start: m.counts_field_start,
	end: m.counts_field_end,
	hours: m.counts_field_hours,
	signsIn: m.counts_field_signs_in,
	month: m.counts_field_month,
	meter: m.counts_field_meter,
	quantity: m.counts_field_quantity
};

export function fieldInWords(field: CountsField): string {
	return fieldWords[field]();
}

const personalWords: Readonly<Record<Personal, () => string>> = {
	name: m.counts_personal_name,
	'birth-date': m.counts_personal_birth_date,
	'e-mail': m.counts_personal_e_mail,
	phone: m.counts_personal_phone,
	'record-number': m.counts_personal_record_number,
	diagnosis: m.counts_personal_diagnosis,
	drug: m.counts_personal_drug,
	address: m.counts_personal_address,
	insurance: m.counts_personal_insurance
};

export function personalInWords(personal: Personal): string {
	return personalWords[personal]();
}

/** Why a column stays outside; undefined for one that does not. */
export function refusalInWords({ letter, header, use }: ColumnRead): string | undefined {
	if (use.as !== 'refused') return undefined;
	const personal = personalInWords(use.personal);
	return header === ''
		? m.counts_refused_column_unnamed({ letter, personal })
		: m.counts_refused_column({ letter, header, personal });
}

const ignoredWords: Readonly<Record<Ignored, () => string>> = {
	macros: m.counts_ignored_macros,
	pictures: m.counts_ignored_pictures,
	'pivot-tables': m.counts_ignored_pivot_tables,
	links: m.counts_ignored_links,
	'merged-cells': m.counts_ignored_merged_cells
};

/** What a workbook has that was not read; undefined where it has nothing else. */
export function ignoredInWords({ source }: CountsPreview): string | undefined {
	if (source.format === 'csv' || source.ignored.length === 0) return undefined;
	return m.counts_ignored({ what: source.ignored.map((what) => ignoredWords[what]()).join(', ') });
}

const otherWords: Readonly<Record<OtherSpreadsheet, () => string>> = {
	xls: m.counts_other_xls,
	xlsb: m.counts_other_xlsb,
	ods: m.counts_other_ods,
	numbers: m.counts_other_numbers
};

type OtherProgram = Extract<TableProblem, { reason: 'other-program' }>['what'];
const programWords: Readonly<Record<OtherProgram, () => string>> = {
	zip: m.foreign_zip,
	pdf: m.foreign_pdf,
	png: m.foreign_png,
	gzip: m.foreign_gzip,
	'web-page': m.counts_foreign_web_page,
	json: m.counts_foreign_json
};

/** Why a file of counts was not read, and what to do. */
export function countsProblemInWords(problem: CountsProblem): string {
	switch (problem.reason) {
		case 'too-large':
			return m.counts_problem_too_large({ limit: megabytes(problem.mostBytes) });
		case 'out-of-reach':
			return m.problem_out_of_reach();
		case 'empty':
			return m.problem_empty();
		case 'not-text':
			return m.problem_not_text();
		case 'other-program':
			return m.counts_problem_other_program({ what: programWords[problem.what]() });
		case 'other-spreadsheet':
			return m.counts_problem_save_as({ what: otherWords[problem.what]() });
		case 'encrypted':
			return m.counts_problem_encrypted();
		case 'unclosed-quote':
			return m.counts_problem_unclosed_quote({ line: problem.line });
		case 'incomplete':
			return m.counts_problem_incomplete();
		case 'damaged':
			return m.counts_problem_damaged();
		case 'unpacks-too-large':
			return m.counts_problem_unpacks({ limit: megabytes(problem.mostBytes) });
		case 'forbidden-markup':
			return m.counts_problem_markup();
		case 'no-sheet':
			return m.counts_problem_no_sheet();
		case 'too-many-rows':
			return m.counts_problem_rows({ most: plainNumber(problem.most) });
		case 'too-many-columns':
			return m.counts_problem_columns({ most: plainNumber(problem.most) });
		case 'too-much':
			return m.counts_problem_too_much();
		case 'no-rows':
			return m.counts_problem_no_rows();
		case 'cancelled':
			return m.counts_problem_cancelled();
		case 'stopped':
			return m.counts_problem_stopped();
	}
}

const bytesPerMegabyte = 1_000_000;

function megabytes(bytes: number): string {
	return `${plainNumber(Math.floor(bytes / bytesPerMegabyte))} MB`;
}
