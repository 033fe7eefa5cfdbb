import { assumed, sourced, type Template } from './template.ts';

/** With insurers. Once it is full, each provider has about 3,600 visits a year. */
export const primaryCareGroup: Template = {
	setting: 'primary-care',
	team: [
		{ key: 'physicians', role: 'provider', headcount: [1, 1, 1, 1], visitsPerDay: 22 },
		{ key: 'advanced-practitioners', role: 'provider', headcount: [1, 2, 2, 2] },
		{ key: 'clinical-support', role: 'technician', headcount: [3, 5, 6, 6] },
		{ key: 'front-desk', role: 'admin', headcount: [1, 3, 3, 3] },
		{ key: 'biller', role: 'admin', headcount: [1, 2, 2, 2] },
		{ key: 'manager', role: 'admin', headcount: [1, 1, 1, 1] }
	],
	staffing: 'STAFF',
	figures: {
		visitsPerDay: sourced(20, 'STAFF2'),
		workingDays: assumed(19),
		fill: assumed([35, 80, 92, 95]),
		noShows: sourced(12.5, 'NSPC'),
		cancellations: assumed(7),
		telehealthShare: sourced(6, 'EPIC'),
		minutesPerVideoVisit: sourced(15, 'TDUR'),
		remindersPerAppointment: sourced(2, 'SMS2'),
		visitsPerPatient: assumed(1.25),
		patientsPerYear: assumed(3),
		storagePerPatient: sourced(80, 'BIDMC'),
		prescriptionsPerVisit: sourced(1, 'AANP'),
		claimsPerVisit: assumed(1),
		paymentsPerVisit: assumed(0.75),
		cardShare: sourced(65, 'CARD62'),
		// What patients add to what insurers pay, and what they still owe.
		ticket: assumed(35),
		// A computer in every room, and one server.
		workstationsPerPerson: assumed(1),
		mobilesPerPerson: assumed(0.3),
		sharedWorkstations: assumed(6),
		servers: assumed(1)
	}
};

/** Almost all by video, paid by patients themselves: what a price by the minute comes to. */
export const telehealthNursePractitioners: Template = {
	setting: 'primary-care',
	team: [
		{ key: 'nurse-practitioners', role: 'provider', headcount: [1, 2, 3, 4] },
		{ key: 'care-coordinators', role: 'admin', headcount: [0, 1, 1, 2] },
		{ key: 'collaborating-physician', role: 'low-use-provider', headcount: [1, 1, 1, 1] }
	],
	staffing: 'GLP',
	figures: {
		visitsPerDay: assumed(14),
		workingDays: assumed(18),
		fill: assumed([20, 65, 80, 85]),
		noShows: sourced(8.5, 'NSPC'),
		cancellations: assumed(6),
		telehealthShare: assumed(96),
		minutesPerVideoVisit: assumed(22, 'TDUR'),
		// The link, two reminders, one message afterwards.
		remindersPerAppointment: assumed(4),
		visitsPerPatient: sourced(1.1, 'GLP'),
		patientsPerYear: assumed(3),
		storagePerPatient: assumed(10),
		prescriptionsPerVisit: sourced(0.9, 'AANP'),
		paymentsPerVisit: assumed(1),
		cardShare: assumed(99),
		ticket: assumed(99),
		collectionsPerVisit: assumed(99),
		// Phones are their own.
		laptopsPerPerson: assumed(1),
		mobilesPerPerson: assumed(0.2)
	}
};

/** Members pay every month, not for visits: cards are charged by the panel. */
export const directPrimaryCare: Template = {
	setting: 'direct-primary-care',
	team: [
		{ key: 'nurse-practitioners', role: 'provider', headcount: [1, 1, 1, 2] },
		{ key: 'medical-assistant', role: 'admin', headcount: [1, 1, 1, 1] },
		{ key: 'office-manager', role: 'admin', headcount: [0, 1, 1, 1] }
	],
	figures: {
		visitsPerDay: assumed(9),
		workingDays: assumed(20),
		fill: assumed([20, 70, 90, 80]),
		noShows: assumed(8, 'NSPC'),
		cancellations: assumed(6),
		telehealthShare: assumed(25),
		minutesPerVideoVisit: assumed(18, 'TDUR'),
		remindersPerAppointment: assumed(3),
		members: sourced([60, 300, 450, 550], 'DPCNP'),
		membershipFee: sourced(75, 'DPCNP'),
		visitsPerPatient: assumed(1.3),
		// The members of a month are the patients of the year.
		patientsPerYear: assumed(1),
		storagePerPatient: assumed(30),
		prescriptionsPerVisit: sourced(1, 'AANP'),
		// The rest is drawn from bank accounts.
		cardShare: assumed(85),
		workstationsPerPerson: assumed(1),
		mobilesPerPerson: assumed(1),
		sharedWorkstations: assumed(2)
	}
};
