import type { Practice } from '#practice';
import { functionalMedicine } from './functional-medicine.ts';
import { medspaSingle, medspaStartup } from './medspa.ts';
import { multiSiteGroup, physicalTherapyClinic } from './physical-therapy.ts';
import {
	directPrimaryCare,
	primaryCareGroup,
	telehealthNursePractitioners
} from './primary-care.ts';
import { telepsychiatry } from './psychiatry.ts';
import { growingPractice, type WordRow } from './template-practice.ts';
import type { Template } from './template.ts';
import { groupTherapy, pilotTherapist, soloTherapist } from './therapy.ts';

/** The example practices, in the order they are offered. Named in the reader's language, by key. */
export const templateKeys = [
	'pilot-therapist',
	'solo-therapist',
	'group-therapy',
	'physical-therapy-clinic',
	'medspa-startup',
	'medspa-single',
	'telehealth-np',
	'functional-medicine',
	'direct-primary-care',
	'primary-care-group',
	'telepsychiatry',
	'multi-site'
] as const;
export type TemplateKey = (typeof templateKeys)[number];

export const templates: Readonly<Record<TemplateKey, Template>> = {
	'pilot-therapist': pilotTherapist,
	'solo-therapist': soloTherapist,
	'group-therapy': groupTherapy,
	'physical-therapy-clinic': physicalTherapyClinic,
	'medspa-startup': medspaStartup,
	'medspa-single': medspaSingle,
	'telehealth-np': telehealthNursePractitioners,
	'functional-medicine': functionalMedicine,
	'direct-primary-care': directPrimaryCare,
	'primary-care-group': primaryCareGroup,
	telepsychiatry,
	'multi-site': multiSiteGroup
};

/** A template as it is kept in a document that starts in this month. */
export function templatePractice(key: TemplateKey, wordRow: WordRow, start = '2027-01'): Practice {
	return growingPractice(templates[key], wordRow, start);
}
