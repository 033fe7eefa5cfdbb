import { m } from '#messages';
import type { Currency } from '#money';
import {
	sliderDrivers,
	type DriverName,
	type MeterName,
	type Practice,
	type SliderDriver
} from '#practice';
import { plainMoney, plainNumber } from './format.ts';
import * as words from './words.ts';

/**
 * The words of all a practice may say and vendors may count. The planner's first page does without
 * them: what has a slider there, and what our own price book counts, has its words in `words`.
 */
type Other = Exclude<DriverName, SliderDriver>;

interface OtherWords {
	readonly name: () => string;
	/** What is counted, in plain words. */
	readonly unit: () => string;
}

const otherDrivers: Readonly<Record<Other, OtherWords>> = {
	technicians: { name: m.driver_technicians, unit: m.driver_technicians_unit },
	lowUseProviders: { name: m.driver_low_use_providers, unit: m.driver_low_use_providers_unit },
	contractors: { name: m.driver_contractors, unit: m.driver_contractors_unit },
	invitations: { name: m.driver_invitations, unit: m.driver_invitations_unit },
	sharedLogins: { name: m.driver_shared_logins, unit: m.driver_shared_logins_unit },
	partTimeHours: { name: m.driver_part_time_hours, unit: m.driver_part_time_hours_unit },
	locations: { name: m.driver_locations, unit: m.driver_locations_unit },
	fill: { name: m.driver_fill, unit: m.driver_fill_unit },
	noShows: { name: m.driver_no_shows, unit: m.driver_no_shows_unit },
	cancellations: { name: m.driver_cancellations, unit: m.driver_cancellations_unit },
	refilled: { name: m.driver_refilled, unit: m.driver_refilled_unit },
	segmentsPerMessage: {
		name: m.driver_segments_per_message,
		unit: m.driver_segments_per_message_unit
	},
	repliesPerAppointment: {
		name: m.driver_replies_per_appointment,
		unit: m.driver_replies_per_appointment_unit
	},
	patientsPerYear: { name: m.driver_patients_per_year, unit: m.driver_patients_per_year_unit },
	prescriptionsPerVisit: {
		name: m.driver_prescriptions_per_visit,
		unit: m.driver_prescriptions_per_visit_unit
	},
	claimsPerVisit: { name: m.driver_claims_per_visit, unit: m.driver_claims_per_visit_unit },
	paymentsPerVisit: { name: m.driver_payments_per_visit, unit: m.driver_payments_per_visit_unit },
	cardShare: { name: m.driver_card_share, unit: m.driver_card_share_unit },
	ticket: { name: m.driver_ticket, unit: m.driver_ticket_unit },
	collectionsPerVisit: {
		name: m.driver_collections_per_visit,
		unit: m.driver_collections_per_visit_unit
	},
	members: { name: m.driver_members, unit: m.driver_members_unit },
	membershipFee: { name: m.driver_membership_fee, unit: m.driver_membership_fee_unit },
	aiNoteShare: { name: m.driver_ai_note_share, unit: m.driver_ai_note_share_unit },
	imagesPerVisit: { name: m.driver_images_per_visit, unit: m.driver_images_per_visit_unit },
	monitoredPatients: { name: m.driver_monitored_patients, unit: m.driver_monitored_patients_unit },
	qualifyingShare: { name: m.driver_qualifying_share, unit: m.driver_qualifying_share_unit },
	readingsPerPatient: {
		name: m.driver_readings_per_patient,
		unit: m.driver_readings_per_patient_unit
	},
	workstationsPerPerson: {
		name: m.driver_workstations_per_person,
		unit: m.driver_workstations_per_person_unit
	},
	laptopsPerPerson: { name: m.driver_laptops_per_person, unit: m.driver_laptops_per_person_unit },
	mobilesPerPerson: { name: m.driver_mobiles_per_person, unit: m.driver_mobiles_per_person_unit },
	sharedWorkstations: {
		name: m.driver_shared_workstations,
		unit: m.driver_shared_workstations_unit
	},
	sharedLaptops: { name: m.driver_shared_laptops, unit: m.driver_shared_laptops_unit },
	sharedMobiles: { name: m.driver_shared_mobiles, unit: m.driver_shared_mobiles_unit },
	servers: { name: m.driver_servers, unit: m.driver_servers_unit },
	networkAppliances: { name: m.driver_network_appliances, unit: m.driver_network_appliances_unit }
};

export function isSlider(driver: DriverName): driver is SliderDriver {
	return sliderDrivers.some((name) => name === driver);
}

export function driverName(driver: DriverName): string {
	return isSlider(driver) ? words.driverName(driver) : otherDrivers[driver].name();
}

export function driverUnit(driver: DriverName): string {
	return isSlider(driver) ? words.driverUnit(driver) : otherDrivers[driver].unit();
}

const percents: ReadonlySet<DriverName> = new Set([
	'fill',
	'noShows',
	'cancellations',
	'refilled',
	'telehealthShare',
	'cardShare',
	'aiNoteShare',
	'qualifyingShare'
]);
const sums: ReadonlySet<DriverName> = new Set(['ticket', 'collectionsPerVisit', 'membershipFee']);

/** Whether it is counted in the currency of the practice. */
export function isSumOfMoney(driver: DriverName): boolean {
	return sums.has(driver);
}

/** "92 %", "$140.00", "2". */
export function driverAmount(driver: DriverName, value: number, currency: Currency): string {
	if (percents.has(driver)) return m.percent({ amount: plainNumber(value) });
	return isSumOfMoney(driver) ? plainMoney(value, currency) : plainNumber(value);
}

/** "3 providers", "Locations: 2", "Calendar fill: 92 %". */
export function driverValue(driver: DriverName, value: number, currency: Currency): string {
	return isSlider(driver)
		? words.driverValue(driver, value)
		: m.spoken_number({ name: driverName(driver), amount: driverAmount(driver, value, currency) });
}

const otherMeters: Readonly<Record<Exclude<MeterName, words.PlannerMeter>, () => string>> = {
	technicians: m.meter_technicians,
	'low-use-providers': m.meter_low_use_providers,
	contractors: m.meter_contractors,
	'full-time-clinicians': m.meter_full_time_clinicians,
	'part-time-clinicians': m.meter_part_time_clinicians,
	'signed-in-users': m.meter_signed_in_users,
	'open-invitations': m.meter_open_invitations,
	'invited-providers': m.meter_invited_providers,
	'invited-associates': m.meter_invited_associates,
	'invited-admins': m.meter_invited_admins,
	'invited-seats': m.meter_invited_seats,
	'employees-with-email': m.meter_employees_with_email,
	'employees-with-device': m.meter_employees_with_device,
	'employees-supported': m.meter_employees_supported,
	'seasonal-staff': m.meter_seasonal_staff,
	'shared-logins': m.meter_shared_logins,
	locations: m.meter_locations,
	workstations: m.meter_workstations,
	laptops: m.meter_laptops,
	mobiles: m.meter_mobiles,
	servers: m.meter_servers,
	'network-appliances': m.meter_network_appliances,
	computers: m.meter_computers,
	devices: m.meter_devices,
	'shared-workstations': m.meter_shared_workstations,
	'shared-laptops': m.meter_shared_laptops,
	'shared-mobiles': m.meter_shared_mobiles,
	'booked-appointments': m.meter_booked_appointments,
	'no-shows': m.meter_no_shows,
	cancellations: m.meter_cancellations,
	'refilled-appointments': m.meter_refilled_appointments,
	'bookings-per-clinician': m.meter_bookings_per_clinician,
	'visits-per-clinician': m.meter_visits_per_clinician,
	'in-person-visits': m.meter_in_person_visits,
	'whole-video-minutes': m.meter_whole_video_minutes,
	'participant-minutes': m.meter_participant_minutes,
	'message-segments': m.meter_message_segments,
	replies: m.meter_replies,
	members: m.meter_members,
	'membership-fees': m.meter_membership_fees,
	'patients-of-the-year': m.meter_patients_of_the_year,
	'added-gb': m.meter_added_gb,
	prescriptions: m.meter_prescriptions,
	claims: m.meter_claims,
	'card-payments': m.meter_card_payments,
	'visit-card-payments': m.meter_visit_card_payments,
	'member-card-payments': m.meter_member_card_payments,
	'card-volume': m.meter_card_volume,
	'visit-card-volume': m.meter_visit_card_volume,
	'member-card-volume': m.meter_member_card_volume,
	'visit-collections': m.meter_visit_collections,
	collections: m.meter_collections,
	'in-person-card-payments': m.meter_in_person_card_payments,
	'online-card-payments': m.meter_online_card_payments,
	'in-person-card-volume': m.meter_in_person_card_volume,
	'online-card-volume': m.meter_online_card_volume,
	'bank-transfers': m.meter_bank_transfers,
	'bank-transfer-volume': m.meter_bank_transfer_volume,
	'mails-sent': m.meter_mails_sent,
	'faxed-pages': m.meter_faxed_pages,
	'ai-notes': m.meter_ai_notes,
	'consultation-sessions': m.meter_consultation_sessions,
	'session-minutes': m.meter_session_minutes,
	'asynchronous-messages': m.meter_asynchronous_messages,
	'active-providers': m.meter_active_providers,
	'patient-encounters': m.meter_patient_encounters,
	'prescription-transactions': m.meter_prescription_transactions,
	'api-calls': m.meter_api_calls,
	'images-analyzed': m.meter_images_analyzed,
	'studies-processed': m.meter_studies_processed,
	'positive-findings': m.meter_positive_findings,
	'imaging-credits': m.meter_imaging_credits,
	'monitored-patients': m.meter_monitored_patients,
	'data-transmissions': m.meter_data_transmissions,
	'alert-events': m.meter_alert_events,
	'qualifying-patients': m.meter_qualifying_patients,
	'fhir-calls': m.meter_fhir_calls,
	'records-accessed': m.meter_records_accessed,
	'bundles-transmitted': m.meter_bundles_transmitted,
	'network-connections': m.meter_network_connections,
	'trial-participants': m.meter_trial_participants,
	'data-submissions': m.meter_data_submissions,
	'query-events': m.meter_query_events,
	'trial-sites': m.meter_trial_sites,
	'therapy-sessions': m.meter_therapy_sessions,
	'monthly-active-users': m.meter_monthly_active_users,
	'crisis-interventions': m.meter_crisis_interventions,
	'prescriptions-managed': m.meter_prescriptions_managed,
	'prescriptions-processed': m.meter_prescriptions_processed,
	'refill-transactions': m.meter_refill_transactions,
	'adherence-check-ins': m.meter_adherence_check_ins,
	'prior-authorizations': m.meter_prior_authorizations,
	'patient-lives': m.meter_patient_lives,
	'queries-executed': m.meter_queries_executed,
	'risk-assessments': m.meter_risk_assessments,
	'report-exports': m.meter_report_exports,
	'treatment-sessions': m.meter_treatment_sessions,
	'active-prescriptions': m.meter_active_prescriptions,
	'therapeutic-milestones': m.meter_therapeutic_milestones,
	'provider-orders': m.meter_provider_orders
};

/** What a practice counts itself keeps the name it was given. */
export function meterWord(practice: Practice, meter: string): string {
	const own = practice.counts?.find((count) => count.meter === meter)?.name;
	return own === undefined && isOther(meter)
		? otherMeters[meter]()
		: words.meterWord(practice, meter);
}

function isOther(meter: string): meter is keyof typeof otherMeters {
	return Object.hasOwn(otherMeters, meter);
}
