import { assumed, type Template } from './template.ts';

/** By video, with many prescriptions, some of controlled substances. */
export const telepsychiatry: Template = {
	setting: 'psychiatry',
	team: [
		{ key: 'psychiatric-nurse-practitioners', role: 'provider', headcount: [1, 2, 3, 3] },
		{ key: 'intake-and-billing', role: 'admin', headcount: [0, 1, 1, 2] }
	],
	figures: {
		visitsPerDay: assumed(11),
		workingDays: assumed(19),
		fill: assumed([30, 80, 90, 92]),
		noShows: assumed(10, 'NSPSY'),
		cancellations: assumed(7),
		telehealthShare: assumed(85, 'EPIC'),
		minutesPerVideoVisit: assumed(28),
		remindersPerAppointment: assumed(3),
		visitsPerPatient: assumed(1.15),
		patientsPerYear: assumed(3),
		storagePerPatient: assumed(5),
		prescriptionsPerVisit: assumed(1.1, 'AANP'),
		claimsPerVisit: assumed(1),
		paymentsPerVisit: assumed(0.85),
		cardShare: assumed(92),
		// What patients add to what insurers pay, and some who pay all.
		ticket: assumed(60),
		laptopsPerPerson: assumed(1),
		mobilesPerPerson: assumed(1)
	}
};
