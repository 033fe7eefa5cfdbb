import type { DriverName, Practice } from '#practice';
import type { SourceKey } from './sources.ts';

/** What a practice does, as the opening question asks for it. */
export const settings = [
	'therapy',
	'psychiatry',
	'physical-therapy',
	'medspa',
	'primary-care',
	'direct-primary-care',
	'functional-medicine'
] as const;
export type Setting = (typeof settings)[number];

/** The jobs in the teams of the templates; named in the reader's language, by key. */
export const rowKeys = [
	'owner-therapist',
	'virtual-assistant',
	'owner-clinician',
	'licensed-clinicians',
	'supervised-associates',
	'intake',
	'biller',
	'physical-therapists',
	'therapist-assistants',
	'front-desk',
	'billing-and-office',
	'injectors',
	'estheticians',
	'manager',
	'medical-director',
	'nurse-practitioners',
	'care-coordinators',
	'collaborating-physician',
	'physicians',
	'health-coaches',
	'lab-coordinator',
	'medical-assistant',
	'office-manager',
	'advanced-practitioners',
	'clinical-support',
	'psychiatric-nurse-practitioners',
	'intake-and-billing',
	'therapists',
	'assistants',
	'central-billing',
	'operations'
] as const;
export type RowKey = (typeof rowKeys)[number];

/** The months a template is known in, from 1; between them it moves in a straight line. */
export const knownMonths = [1, 12, 24, 36] as const;
/** One for each known month. */
export type Course = readonly [number, number, number, number];

/** Says who a number is from: somebody who counted, or nobody, then perhaps somebody nearby. */
export interface Figure {
	readonly value: number | Course;
	readonly basis: SourceKey | 'assumption';
	/** Of an assumption: what it was held against. */
	readonly beside?: SourceKey;
}

export function sourced(value: number | Course, basis: SourceKey): Figure {
	return { value, basis };
}

export function assumed(value: number | Course, beside?: SourceKey): Figure {
	return { value, basis: 'assumption', ...(beside && { beside }) };
}

type Row = Practice['team'][number];

interface TemplateRow {
	readonly key: RowKey;
	readonly role: Row['role'];
	readonly headcount: Course;
	/** Only where it is not the pace of the whole practice. */
	readonly visitsPerDay?: number;
}

/** An example practice and how it grows in three years. */
export interface Template {
	readonly setting: Setting;
	/** The first row sees patients. */
	readonly team: readonly [TemplateRow, ...TemplateRow[]];
	/** Who says that about so many work there. */
	readonly staffing?: SourceKey;
	/** The months in which one more location opens. */
	readonly openings?: readonly number[];
	/** What is left out, there is nothing of. */
	readonly figures: Readonly<Partial<Record<DriverName, Figure>>>;
}
