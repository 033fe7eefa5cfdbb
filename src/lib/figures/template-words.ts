import { m } from '#messages';
import type { RowKey, Setting, TemplateKey } from '#scenario';

const templateWords: Readonly<Record<TemplateKey, () => string>> = {
	'pilot-therapist': m.template_pilot_therapist,
	'solo-therapist': m.template_solo_therapist,
	'group-therapy': m.template_group_therapy,
	'physical-therapy-clinic': m.template_physical_therapy_clinic,
	'medspa-startup': m.template_medspa_startup,
	'medspa-single': m.template_medspa_single,
	'telehealth-np': m.template_telehealth_np,
	'functional-medicine': m.template_functional_medicine,
	'direct-primary-care': m.template_direct_primary_care,
	'primary-care-group': m.template_primary_care_group,
	telepsychiatry: m.template_telepsychiatry,
	'multi-site': m.template_multi_site
};

const settingWords: Readonly<Record<Setting, () => string>> = {
	therapy: m.setting_therapy,
	psychiatry: m.setting_psychiatry,
	'physical-therapy': m.setting_physical_therapy,
	medspa: m.setting_medspa,
	'primary-care': m.setting_primary_care,
	'direct-primary-care': m.setting_direct_primary_care,
	'functional-medicine': m.setting_functional_medicine
};

const jobWords: Readonly<Record<RowKey, () => string>> = {
	'owner-therapist': m.job_owner_therapist,
	'virtual-assistant': m.job_virtual_assistant,
	'owner-clinician': m.job_owner_clinician,
	'licensed-clinicians': m.job_licensed_clinicians,
	'supervised-associates': m.job_supervised_associates,
	intake: m.job_intake,
	biller: m.job_biller,
	'physical-therapists': m.job_physical_therapists,
	'therapist-assistants': m.job_therapist_assistants,
	'front-desk': m.job_front_desk,
	'billing-and-office': m.job_billing_and_office,
	injectors: m.job_injectors,
	estheticians: m.job_estheticians,
	manager: m.job_manager,
	'medical-director': m.job_medical_director,
	'nurse-practitioners': m.job_nurse_practitioners,
	'care-coordinators': m.job_care_coordinators,
	'collaborating-physician': m.job_collaborating_physician,
	physicians: m.job_physicians,
	'health-coaches': m.job_health_coaches,
	'lab-coordinator': m.job_lab_coordinator,
	'medical-assistant': m.job_medical_assistant,
	'office-manager': m.job_office_manager,
	'advanced-practitioners': m.job_advanced_practitioners,
	'clinical-support': m.job_clinical_support,
	'psychiatric-nurse-practitioners': m.job_psychiatric_nurse_practitioners,
	'intake-and-billing': m.job_intake_and_billing,
	therapists: m.job_therapists,
	assistants: m.job_assistants,
	'central-billing': m.job_central_billing,
	operations: m.job_operations
};

export function templateName(key: TemplateKey): string {
	return templateWords[key]();
}

export function settingName(setting: Setting): string {
	return settingWords[setting]();
}

/** How a row of a template's team is called in the document. */
export function jobName(row: RowKey): string {
	return jobWords[row]();
}
