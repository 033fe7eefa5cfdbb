import { assumed, sourced, type Template } from './template.ts';

/** Two rooms, no insurance; the medical director signs in rarely. */
export const medspaStartup: Template = {
	setting: 'medspa',
	team: [
		{ key: 'injectors', role: 'provider', headcount: [1, 1, 1, 2] },
		{ key: 'estheticians', role: 'provider', headcount: [0, 1, 1, 1], visitsPerDay: 5 },
		{ key: 'front-desk', role: 'admin', headcount: [1, 1, 1, 2] },
		{ key: 'medical-director', role: 'low-use-provider', headcount: [1, 1, 1, 1] }
	],
	figures: {
		visitsPerDay: assumed(6),
		workingDays: assumed(18),
		fill: assumed([25, 60, 78, 85]),
		noShows: sourced(5, 'ZEN25'),
		cancellations: sourced(16, 'ZEN25'),
		refilled: assumed(60),
		// Before a treatment somebody has to examine in good faith; some do it by video.
		telehealthShare: assumed(6),
		minutesPerVideoVisit: assumed(12),
		remindersPerAppointment: sourced(3, 'SMS2'),
		visitsPerPatient: assumed(1.15),
		patientsPerYear: assumed(3),
		// Six photos of 4 megabytes, two to three times a year.
		storagePerPatient: assumed(60),
		prescriptionsPerVisit: assumed(0.05),
		paymentsPerVisit: assumed(1),
		cardShare: assumed(95),
		ticket: assumed(450, 'AMSPA22'),
		collectionsPerVisit: assumed(450, 'AMSPA22'),
		workstationsPerPerson: assumed(1),
		mobilesPerPerson: assumed(1),
		sharedWorkstations: assumed(1)
	}
};

export const medspaSingle: Template = {
	setting: 'medspa',
	team: [
		{ key: 'injectors', role: 'provider', headcount: [2, 2, 2, 3] },
		{ key: 'estheticians', role: 'provider', headcount: [2, 2, 2, 2], visitsPerDay: 4 },
		{ key: 'manager', role: 'admin', headcount: [1, 1, 1, 1] },
		{ key: 'front-desk', role: 'admin', headcount: [2, 2, 2, 2] },
		{ key: 'medical-director', role: 'low-use-provider', headcount: [1, 1, 1, 1] }
	],
	staffing: 'VERT',
	figures: {
		visitsPerDay: assumed(5, 'AMSPA22'),
		workingDays: assumed(20),
		fill: assumed([85, 88, 90, 90]),
		noShows: sourced(5, 'ZEN25'),
		cancellations: sourced(16, 'ZEN25'),
		refilled: assumed(60),
		telehealthShare: assumed(5),
		minutesPerVideoVisit: assumed(12),
		remindersPerAppointment: sourced(3, 'SMS2'),
		visitsPerPatient: assumed(1.15, 'AMSPA24'),
		patientsPerYear: assumed(3),
		storagePerPatient: assumed(60),
		prescriptionsPerVisit: assumed(0.05),
		paymentsPerVisit: assumed(1),
		cardShare: assumed(95),
		ticket: sourced(536, 'AMSPA22'),
		collectionsPerVisit: sourced(536, 'AMSPA22'),
		// Tablets in the rooms, computers where people pay.
		workstationsPerPerson: assumed(0.5),
		mobilesPerPerson: assumed(1),
		sharedWorkstations: assumed(3)
	}
};
