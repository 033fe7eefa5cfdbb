import { assumed, sourced, type Template } from './template.ts';

/** One therapist's first month: about 16 visits a week; two, a year later: about 50. */
export const physicalTherapyClinic: Template = {
	setting: 'physical-therapy',
	team: [
		{ key: 'physical-therapists', role: 'provider', headcount: [1, 2, 3, 4] },
		{ key: 'therapist-assistants', role: 'provider', headcount: [0, 0, 1, 2], visitsPerDay: 10 },
		{ key: 'front-desk', role: 'admin', headcount: [1, 1, 2, 2] },
		{ key: 'billing-and-office', role: 'admin', headcount: [0, 1, 1, 2] }
	],
	figures: {
		visitsPerDay: sourced(11, 'SPRY'),
		workingDays: assumed(20),
		fill: assumed([40, 62, 78, 88], 'DOJO2'),
		noShows: sourced(11, 'NSPT'),
		cancellations: assumed(9),
		telehealthShare: assumed(2),
		minutesPerVideoVisit: assumed(30),
		remindersPerAppointment: sourced(2, 'SMS2'),
		visitsPerPatient: sourced(5.5, 'DOJO1'),
		patientsPerYear: assumed(3),
		storagePerPatient: assumed(10),
		claimsPerVisit: assumed(1),
		paymentsPerVisit: assumed(0.6),
		cardShare: assumed(80, 'CARD62'),
		// What patients add to what insurers pay.
		ticket: assumed(35),
		collectionsPerVisit: sourced(110, 'DOJO2'),
		// Tablets on the floor, computers at the desk.
		workstationsPerPerson: assumed(0.5),
		mobilesPerPerson: assumed(1),
		sharedWorkstations: assumed(2)
	}
};

/** Physical therapy and wellness; calendars empty a little whenever a location opens. */
export const multiSiteGroup: Template = {
	setting: 'physical-therapy',
	team: [
		{ key: 'therapists', role: 'provider', headcount: [4, 8, 12, 14] },
		{ key: 'assistants', role: 'associate', headcount: [1, 2, 3, 4], visitsPerDay: 8 },
		{ key: 'front-desk', role: 'admin', headcount: [2, 4, 6, 6] },
		{ key: 'central-billing', role: 'admin', headcount: [1, 2, 3, 3] },
		{ key: 'operations', role: 'admin', headcount: [1, 1, 2, 2] }
	],
	openings: [10, 22],
	figures: {
		visitsPerDay: assumed(10, 'SPRY'),
		workingDays: assumed(20),
		fill: assumed([75, 70, 72, 86]),
		noShows: sourced(10, 'NSPT'),
		cancellations: assumed(9),
		telehealthShare: assumed(5),
		minutesPerVideoVisit: assumed(30),
		remindersPerAppointment: sourced(2, 'SMS2'),
		visitsPerPatient: sourced(5, 'DOJO1'),
		patientsPerYear: assumed(3),
		storagePerPatient: assumed(10),
		claimsPerVisit: assumed(1),
		paymentsPerVisit: assumed(0.65),
		cardShare: assumed(80),
		ticket: assumed(40),
		collectionsPerVisit: assumed(110, 'DOJO2'),
		workstationsPerPerson: assumed(1),
		mobilesPerPerson: assumed(0.4),
		// In each location; the server stands in one.
		sharedWorkstations: assumed(8),
		servers: assumed(1)
	}
};
