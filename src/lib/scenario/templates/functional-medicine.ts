import { assumed, sourced, type Template } from './template.ts';

/** Programmes that patients pay themselves, in a room or by video. */
export const functionalMedicine: Template = {
	setting: 'functional-medicine',
	team: [
		{ key: 'physicians', role: 'provider', headcount: [1, 1, 2, 2] },
		{ key: 'health-coaches', role: 'provider', headcount: [0, 1, 1, 1] },
		{ key: 'lab-coordinator', role: 'admin', headcount: [1, 1, 1, 1] },
		{ key: 'front-desk', role: 'admin', headcount: [0, 1, 1, 2] }
	],
	figures: {
		visitsPerDay: assumed(6),
		workingDays: assumed(17),
		fill: assumed([30, 70, 82, 88], 'FM2'),
		noShows: assumed(6),
		cancellations: assumed(8),
		telehealthShare: assumed(50),
		minutesPerVideoVisit: sourced(45, 'FM1'),
		remindersPerAppointment: assumed(3),
		visitsPerPatient: assumed(1.1),
		patientsPerYear: assumed(3),
		// Reports of laboratories.
		storagePerPatient: assumed(60, 'BIDMC'),
		prescriptionsPerVisit: assumed(0.4),
		paymentsPerVisit: assumed(1),
		cardShare: assumed(95),
		ticket: assumed(300, 'FM3'),
		collectionsPerVisit: assumed(300, 'FM3'),
		workstationsPerPerson: assumed(1),
		mobilesPerPerson: assumed(1),
		sharedWorkstations: assumed(1)
	}
};
