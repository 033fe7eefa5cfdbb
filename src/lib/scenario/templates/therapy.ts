import { assumed, sourced, type Template } from './template.ts';

/** One room or a room at home, few clients: where free plans end. */
export const pilotTherapist: Template = {
	setting: 'therapy',
	team: [{ key: 'owner-therapist', role: 'provider', headcount: [1, 1, 1, 1] }],
	figures: {
		visitsPerDay: assumed(2),
		workingDays: assumed(8),
		fill: assumed([40, 90, 100, 100]),
		noShows: assumed(6, 'NSPSY'),
		cancellations: assumed(6),
		telehealthShare: assumed(60, 'EPIC'),
		minutesPerVideoVisit: assumed(50),
		remindersPerAppointment: sourced(2, 'SMS2'),
		visitsPerPatient: assumed(2),
		patientsPerYear: assumed(3),
		storagePerPatient: assumed(5, 'EMR2'),
		paymentsPerVisit: assumed(0.95),
		cardShare: assumed(95, 'CARD62'),
		ticket: sourced(157, 'HEARD24'),
		collectionsPerVisit: sourced(157, 'HEARD24'),
		laptopsPerPerson: assumed(1, 'DEV3'),
		mobilesPerPerson: assumed(1, 'DEV3')
	}
};

/** 24 clients a week in 46 weeks a year: 92 a month. */
export const soloTherapist: Template = {
	setting: 'therapy',
	team: [
		{ key: 'owner-therapist', role: 'provider', headcount: [1, 1, 1, 1] },
		{ key: 'virtual-assistant', role: 'admin', headcount: [0, 0, 1, 1] }
	],
	figures: {
		visitsPerDay: sourced(5, 'ALLC'),
		workingDays: assumed(18.5, 'HTSTP'),
		fill: assumed([25, 85, 100, 100]),
		noShows: assumed(6, 'NSPSY'),
		cancellations: assumed(6),
		telehealthShare: assumed(50, 'HEARD25'),
		minutesPerVideoVisit: assumed(50),
		remindersPerAppointment: sourced(2, 'SMS2'),
		visitsPerPatient: assumed(2.5),
		patientsPerYear: assumed(3),
		storagePerPatient: assumed(5, 'EMR2'),
		claimsPerVisit: assumed(1),
		paymentsPerVisit: assumed(0.9),
		cardShare: assumed(90),
		// Between what patients and what insurers pay.
		ticket: sourced(140, 'HEARD24'),
		collectionsPerVisit: sourced(140, 'HEARD24'),
		laptopsPerPerson: assumed(1, 'DEV3'),
		mobilesPerPerson: assumed(1, 'DEV3')
	}
};

/** 145,000 dollars a year for each therapist, at 157 a session: 19 to 20 sessions a week. */
export const groupTherapy: Template = {
	setting: 'therapy',
	team: [
		{ key: 'owner-clinician', role: 'provider', headcount: [1, 1, 1, 1], visitsPerDay: 4 },
		{ key: 'licensed-clinicians', role: 'provider', headcount: [2, 4, 6, 7] },
		{
			key: 'supervised-associates',
			role: 'associate',
			headcount: [1, 2, 2, 3],
			visitsPerDay: 5
		},
		{ key: 'intake', role: 'admin', headcount: [1, 1, 2, 2] },
		{ key: 'biller', role: 'admin', headcount: [0, 1, 1, 1] }
	],
	figures: {
		visitsPerDay: sourced(5.6, 'JORDAN'),
		workingDays: assumed(18),
		fill: assumed([45, 85, 94, 97]),
		noShows: assumed(7, 'NSPSY'),
		cancellations: assumed(7),
		telehealthShare: assumed(45, 'EPIC'),
		minutesPerVideoVisit: assumed(50),
		remindersPerAppointment: sourced(2, 'SMS2'),
		visitsPerPatient: assumed(2.6),
		patientsPerYear: assumed(3),
		storagePerPatient: assumed(5),
		claimsPerVisit: assumed(1),
		paymentsPerVisit: assumed(0.85),
		cardShare: assumed(90),
		// What patients add to what insurers pay, and some who pay all.
		ticket: assumed(45),
		collectionsPerVisit: assumed(157, 'JORDAN'),
		laptopsPerPerson: assumed(1),
		mobilesPerPerson: assumed(1),
		sharedWorkstations: assumed(1)
	}
};
