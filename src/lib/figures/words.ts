import { m } from '#messages';
import type { Offer } from '#offers';
import type { MeterName, Need, Practice, SliderDriver } from '#practice';
import type { Plan, Scenario, StarterKey } from '#scenario';
import { plainNumber } from './format.ts';

/** The words of this product, one for each thing. */
interface DriverWords {
	readonly name: () => string;
	/** What is counted, in plain words. */
	readonly unit: () => string;
	/** The value as one would say it. */
	readonly said: (inputs: { count: number; amount: string }) => string;
}

/** Of what has a slider; `practice-words` has the others. */
const driverWords: Readonly<Record<SliderDriver, DriverWords>> = {
	providers: {
		name: m.driver_providers,
		unit: m.driver_providers_unit,
		said: m.spoken_providers
	},
	associates: {
		name: m.driver_associates,
		unit: m.driver_associates_unit,
		said: m.spoken_associates
	},
	admins: { name: m.driver_admins, unit: m.driver_admins_unit, said: m.spoken_admins },
	visitsPerDay: { name: m.driver_visits, unit: m.driver_visits_unit, said: m.spoken_visits },
	workingDays: { name: m.driver_days, unit: m.driver_days_unit, said: m.spoken_days },
	telehealthShare: {
		name: m.driver_telehealth,
		unit: m.driver_telehealth_unit,
		said: m.spoken_telehealth
	},
	minutesPerVideoVisit: {
		name: m.driver_minutes,
		unit: m.driver_minutes_unit,
		said: m.spoken_minutes
	},
	remindersPerAppointment: {
		name: m.driver_reminders,
		unit: m.driver_reminders_unit,
		said: m.spoken_reminders
	},
	storagePerPatient: {
		name: m.driver_storage,
		unit: m.driver_storage_unit,
		said: m.spoken_storage
	},
	visitsPerPatient: {
		name: m.driver_frequency,
		unit: m.driver_frequency_unit,
		said: m.spoken_frequency
	}
};

export function driverName(driver: SliderDriver): string {
	return driverWords[driver].name();
}

export function driverUnit(driver: SliderDriver): string {
	return driverWords[driver].unit();
}

/** "3 providers", "18 % video visits". */
export function driverValue(driver: SliderDriver, value: number): string {
	return driverWords[driver].said({ count: value, amount: plainNumber(value) });
}

const meterWords = {
	'licensed-providers': m.meter_licensed_providers,
	associates: m.meter_associates,
	admins: m.meter_admins,
	clinicians: m.meter_clinicians,
	staff: m.meter_staff,
	encounters: m.meter_encounters,
	'video-visits': m.meter_video_visits,
	'video-minutes': m.meter_video_minutes,
	messages: m.meter_messages,
	'active-patients': m.meter_active_patients,
	'stored-gb': m.meter_stored_gb
} as const satisfies Partial<Record<MeterName, () => string>>;
export type PlannerMeter = keyof typeof meterWords;

/** What a practice counts itself keeps the name it was given. Of most meters the id says it all. */
export function meterWord({ counts = [] }: Practice, meter: string): string {
	const own = counts.find((count) => count.meter === meter);
	if (own?.name !== undefined) return own.name;
	return hasWord(meter) ? meterWords[meter]() : fromId(meter);
}

function hasWord(meter: string): meter is PlannerMeter {
	return Object.hasOwn(meterWords, meter);
}

/** "Card payments" of card-payments, "AI notes" of ai-notes. */
function fromId(id: string): string {
	const words = id
		.replaceAll('-', ' ')
		.replaceAll(/\b(ai|api|fhir|gb)\b/g, (short) => short.toUpperCase());
	return words.charAt(0).toUpperCase() + words.slice(1);
}

const needWords: Readonly<Record<Need, () => string>> = {
	records: m.need_records,
	video: m.need_video,
	reminders: m.need_reminders,
	storage: m.need_storage,
	portal: m.need_portal,
	marketing: m.need_marketing,
	payments: m.need_payments,
	'it-support': m.need_it_support,
	phone: m.need_phone,
	'e-prescribing': m.need_e_prescribing,
	'ai-notes': m.need_ai_notes,
	claims: m.need_claims,
	fax: m.need_fax,
	office: m.need_office,
	billing: m.need_billing
};

export function needWord(need: Need): string {
	return needWords[need]();
}

const starterWords: Readonly<Record<StarterKey, () => string>> = {
	medspa: m.starter_medspa,
	therapy: m.starter_therapy,
	'physical-therapy': m.starter_physical_therapy,
	'primary-care': m.starter_primary_care
};

export function starterName(key: StarterKey): string {
	return starterWords[key]();
}

/** Plans and offers that are ours have names in the reader's language; anybody's own keep theirs. */
const planWords = new Map([
	['per-user', { name: m.plan_per_user, how: m.plan_per_user_how }],
	['per-use', { name: m.plan_per_use, how: m.plan_per_use_how }],
	['flat-rate', { name: m.plan_flat_rate, how: m.plan_flat_rate_how }],
	['mixed', { name: m.plan_mixed, how: m.plan_mixed_how }]
]);

export function planName(plan: Plan): string {
	return plan.name ?? planWords.get(plan.id)?.name() ?? plan.id;
}

export function planHow(plan: Plan): string {
	return planWords.get(plan.id)?.how() ?? '';
}

const offerWords = new Map([
	['suite-by-role', m.offer_suite_by_role],
	['records-by-role', m.offer_records_by_role],
	['video-by-clinician', m.offer_video_by_clinician],
	['files-by-person', m.offer_files_by_person],
	['records-by-visit', m.offer_records_by_visit],
	['video-by-minute', m.offer_video_by_minute],
	['reminders-by-message', m.offer_reminders_by_message],
	['storage-by-gigabyte', m.offer_storage_by_gigabyte],
	['records-flat', m.offer_records_flat],
	['portal-flat', m.offer_portal_flat],
	['marketing-flat', m.offer_marketing_flat],
	['video-flat', m.offer_video_flat]
]);

export function offerName(offer: Offer): string {
	return offer.name ?? offerWords.get(offer.id)?.() ?? offer.id;
}

/** An offer is spoken of by its id; one that is listed nowhere has only that. */
export function offerCalled({ offers }: Scenario, id: string): string {
	const offer = offers.find((one) => one.id === id);
	return offer ? offerName(offer) : fromId(id);
}
