import type { MeterName } from '#practice';
import { plainWords } from '../counts/fields.ts';

/** What vendors call what they count, in English and German. */
const words: Readonly<Partial<Record<MeterName, string>>> = {
	'licensed-providers':
		'provider, providers, licensed provider, licensed providers, billing provider, prescriber, prescribers, physician, physicians, doctor, doctors, arzt, arzte, arztin, arztinnen, behandler',
	clinicians:
		'clinician, clinicians, practitioner, practitioners, therapist, therapists, active clinician, therapeut, therapeuten, therapeutin, behandelnde',
	associates: 'associate, associates, intern, interns, supervisee, supervisees',
	technicians:
		'technician, technicians, esthetician, estheticians, medical assistant, medical assistants',
	admins:
		'admin, admins, administrator, administrators, admin user, admin users, front desk, front desk user, receptionist, biller, billers',
	'signed-in-users':
		'user, users, active user, active users, named user, named users, seat, seats, login, logins, account, accounts, licence, licences, license, licenses, user license, team member, team members, nutzer, nutzern, benutzer, benutzern, anwender, anwendern, lizenz, lizenzen, platz, platze, zugang, zugange',
	staff:
		'staff, staff member, staff members, employee, employees, person, people, colleague, mitarbeiter, mitarbeitern, mitarbeiterin, mitarbeitende, mitarbeitenden, person, personen',
	contractors: 'contractor, contractors',
	'invited-seats': 'invitation, invitations, invited user, invited users',
	locations:
		'location, locations, site, sites, office, offices, clinic, clinics, practice, branch, standort, standorte, standorten, praxis, filiale',
	'active-patients':
		'patient, patients, active patient, active patients, client, clients, active client, active clients, patienten, klient, klienten',
	encounters:
		'visit, visits, encounter, encounters, session, sessions, consultation, consultations, besuch, besuche, sitzung, sitzungen, behandlung, behandlungen',
	'booked-appointments':
		'appointment, appointments, booking, bookings, booked appointment, termin, termine, terminen, buchung, buchungen',
	'video-visits':
		'video visit, video visits, telehealth visit, telehealth visits, telehealth session, telehealth sessions, video session, video sessions, videosprechstunde, videosprechstunden',
	'video-minutes':
		'minute, minutes, mins, video minute, video minutes, telehealth minute, minuten, videominute, videominuten',
	'participant-minutes': 'participant minute, participant minutes',
	messages:
		'message, messages, sms, text, texts, text message, text messages, sms message, sms messages, reminder, reminders, text reminder, text reminders, nachricht, nachrichten, erinnerung, erinnerungen',
	'message-segments': 'segment, segments, sms segment, message segment, message segments',
	'stored-gb':
		'gb, gbs, gigabyte, gigabytes, gb of storage, gb stored, gb storage, gb speicher, gb speicherplatz',
	claims: 'claim, claims, e claim, e claims, electronic claim, abrechnung, abrechnungen',
	'card-payments':
		'transaction, transactions, card transaction, card payment, card payments, payment, payments, transaktion, transaktionen, zahlung, zahlungen, kartenzahlung, kartenzahlungen',
	prescriptions:
		'prescription, prescriptions, erx, e prescription, e prescriptions, script, scripts, rezept, rezepte',
	devices: 'device, devices, endpoint, endpoints, gerat, gerate, geraten',
	workstations: 'workstation, workstations, desktop, desktops, arbeitsplatz, arbeitsplatze',
	computers: 'computer, computers, pc, pcs, rechner',
	laptops: 'laptop, laptops, notebook, notebooks',
	mobiles:
		'mobile, mobiles, tablet, tablets, smartphone, smartphones, mobile device, mobile devices',
	servers: 'server, servers, servern',
	'network-appliances':
		'firewall, firewalls, network appliance, network appliances, router, switch',
	'ai-notes': 'note, notes, ai note, ai notes, generated note, generated notes, notiz, notizen',
	'api-calls':
		'api call, api calls, api request, api requests, call, calls, api aufruf, api aufrufe',
	'images-analyzed': 'image, images, image analyzed, images analyzed, bild, bilder',
	'studies-processed': 'study, studies, study processed, studies processed, studie, studien',
	members: 'member, members, mitglied, mitglieder, mitgliedern',
	'prior-authorizations':
		'prior authorization, prior authorizations, prior auth, prior auths, authorization, authorizations',
	collections:
		'collections, net collections, collected revenue, revenue, collected amount, receipts, collected, umsatz, einnahmen',
	'card-volume':
		'card volume, payment volume, processing volume, volume, amount, charge, charges, transaction value, kartenumsatz, betrag'
};

const people: ReadonlySet<string> = new Set<MeterName>([
	'licensed-providers',
	'clinicians',
	'full-time-clinicians',
	'part-time-clinicians',
	'associates',
	'technicians',
	'admins',
	'signed-in-users',
	'staff',
	'contractors',
	'invited-seats',
	'low-use-providers',
	'active-providers'
]);
const devices: ReadonlySet<string> = new Set<MeterName>([
	'devices',
	'computers',
	'workstations',
	'laptops',
	'mobiles',
	'servers',
	'network-appliances',
	'shared-workstations',
	'shared-laptops',
	'shared-mobiles'
]);
/** Sums of money: percentages are taken of them, and nothing costs so much for each. */
const sums: ReadonlySet<string> = new Set<MeterName>(['collections', 'card-volume']);

/** Whether they stand in a month, rather than add up over it: then a price for each is one for a month. */
export function natureOf(meter: string): 'people' | 'devices' | 'sum' | 'use' {
	if (people.has(meter)) return 'people';
	if (devices.has(meter)) return 'devices';
	return sums.has(meter) ? 'sum' : 'use';
}

/** Whether it is there all month, as locations and patients are: then nobody needs to say "a month". */
export const standing: ReadonlySet<string> = new Set<MeterName>(['locations', 'active-patients']);

export const unitWords: ReadonlyMap<string, string> = new Map(
	Object.entries(words).flatMap(([meter, listed]) =>
		listed.split(', ').map((word) => [plainWords(word), meter] as const)
	)
);

/** The word and its other forms: who says what a "user" is has said it of "users" as well. */
export function formsOf(word: string): string[] {
	const plain = plainWords(word);
	const meter = unitWords.get(plain);
	const others = [...unitWords].filter(
		([other, counts]) => counts === meter && (other.startsWith(plain) || plain.startsWith(other))
	);
	return [plain, ...others.map(([other]) => other)];
}
