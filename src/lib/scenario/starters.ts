import { starterOffers } from '#offers';
import type { Practice } from '#practice';
import type { Plan, Scenario } from './scenario-schema.ts';

/** Filled examples to open on. Named in the reader's language, by key. */
export const starterKeys = ['medspa', 'therapy', 'physical-therapy', 'primary-care'] as const;
export type StarterKey = (typeof starterKeys)[number];

/** Everybody who is booked comes. What was not observed but supposed is listed as a guess. */
const practices: Readonly<Record<StarterKey, Practice>> = {
	medspa: {
		team: [
			{ id: 'provider', role: 'provider', headcount: 3 },
			{ id: 'admin', role: 'admin', headcount: 2 }
		],
		visitsPerDay: 5,
		workingDays: 20,
		telehealthShare: 5,
		minutesPerVideoVisit: 12,
		remindersPerAppointment: 3,
		storagePerPatient: 60,
		visitsPerPatient: 1.15,
		guesses: ['telehealthShare', 'minutesPerVideoVisit', 'storagePerPatient', 'visitsPerPatient']
	},
	therapy: {
		team: [
			{ id: 'provider', role: 'provider', headcount: 3 },
			{ id: 'associate', role: 'associate', headcount: 1 },
			{ id: 'admin', role: 'admin', headcount: 1 }
		],
		visitsPerDay: 5,
		workingDays: 18,
		telehealthShare: 45,
		minutesPerVideoVisit: 50,
		remindersPerAppointment: 2,
		storagePerPatient: 5,
		visitsPerPatient: 2.6,
		guesses: ['telehealthShare', 'minutesPerVideoVisit', 'storagePerPatient', 'visitsPerPatient']
	},
	'physical-therapy': {
		team: [
			{ id: 'provider', role: 'provider', headcount: 2 },
			{ id: 'associate', role: 'associate', headcount: 1 },
			{ id: 'admin', role: 'admin', headcount: 2 }
		],
		visitsPerDay: 9,
		workingDays: 20,
		telehealthShare: 2,
		minutesPerVideoVisit: 30,
		remindersPerAppointment: 2,
		storagePerPatient: 10,
		visitsPerPatient: 5.5,
		guesses: ['telehealthShare', 'minutesPerVideoVisit', 'storagePerPatient', 'workingDays']
	},
	'primary-care': {
		team: [
			{ id: 'provider', role: 'provider', headcount: 1 },
			{ id: 'admin', role: 'admin', headcount: 2 }
		],
		visitsPerDay: 18,
		workingDays: 18,
		telehealthShare: 7,
		minutesPerVideoVisit: 15,
		remindersPerAppointment: 2,
		storagePerPatient: 80,
		visitsPerPatient: 1.2,
		guesses: ['minutesPerVideoVisit', 'storagePerPatient', 'visitsPerPatient', 'workingDays']
	}
};

const { suiteByRole, recordsByRole, videoByClinician, filesByPerson } = starterOffers;
const { recordsByVisit, videoByMinute, remindersByMessage, storageByGigabyte } = starterOffers;
const { recordsFlat, portalFlat, marketingFlat, videoFlat } = starterOffers;

/** The four ways of buying the same jobs. */
const plans: readonly Plan[] = [
	plan('per-user', suiteByRole, videoByClinician, filesByPerson),
	plan('per-use', recordsByVisit, videoByMinute, remindersByMessage, storageByGigabyte),
	plan('flat-rate', recordsFlat, portalFlat, marketingFlat, videoFlat),
	plan('mixed', recordsByRole, videoByMinute, remindersByMessage, storageByGigabyte)
];

function plan(id: string, ...offers: { id: string }[]): Plan {
	return { id, offers: offers.map((offer) => offer.id) };
}

export function starterScenario(key: StarterKey, id: string, name: string): Scenario {
	return startedWith(practices[key], id, name);
}

/** Nobody works there yet. */
export function emptyScenario(id: string, name: string): Scenario {
	return startedWith({ team: [], guesses: [] }, id, name);
}

/** The four ways of buying, for a practice to begin with. */
export function startedWith(practice: Practice, id: string, name: string): Scenario {
	return {
		id,
		name,
		currency: 'USD',
		months: 36,
		practice,
		offers: Object.values(starterOffers),
		plans: [...plans]
	};
}
