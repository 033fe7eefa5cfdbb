/** What the published schema says beside the fields of the practice. */
export const practiceNotes: Readonly<Record<string, string>> = {
	'scenario.practice':
		'Counts only: nothing here could name a patient. A number that is left out is 0 and changes nothing, unless its note says otherwise.',
	'scenario.practice.team':
		'Rows of people, every id once; of one role at most 10000 people in all. Providers and associates see patients, others only with their own visitsPerDay.',
	'scenario.practice.team.name': 'An own name of the job.',
	'scenario.practice.team.invited': 'Invitations to such a job that nobody has accepted yet.',
	'scenario.practice.team.hoursPerWeek': 'Missing: full-time.',
	'scenario.practice.team.signsIn': 'Missing: they sign in.',
	'scenario.practice.team.email': 'Missing: each has an e-mail account.',
	'scenario.practice.team.device': 'Missing: each has a device that is looked after.',
	'scenario.practice.team.months': 'The months of the year they are there, from 1. Missing: all.',
	'scenario.practice.team.visitsPerDay':
		'Visits booked for each of them on a working day. Missing: as the practice says.',
	'scenario.practice.team.workingDays': 'Days a month. Missing: as the practice says.',
	'scenario.practice.invitations':
		'Invitations that nobody has accepted yet, beyond those of the rows of the team.',
	'scenario.practice.sharedLogins': 'Logins that several people use.',
	'scenario.practice.partTimeHours': 'Fewer hours a week are part-time. Missing: 20.',
	'scenario.practice.locations': 'Sites; what is shared is there in each. Missing: 1.',
	'scenario.practice.visitsPerDay':
		'Visits booked for one person who sees patients, on a working day.',
	'scenario.practice.workingDays': 'Days a month. Missing: 20.',
	'scenario.practice.fill': 'Percent of what could be booked. Missing: 100.',
	'scenario.practice.noShows': 'Percent of booked visits nobody comes to.',
	'scenario.practice.cancellations': 'Percent of booked visits that are cancelled.',
	'scenario.practice.refilled': 'Percent of cancelled visits that somebody else takes.',
	'scenario.practice.telehealthShare': 'Percent of visits held by video.',
	'scenario.practice.minutesPerVideoVisit': 'Minutes.',
	'scenario.practice.remindersPerAppointment': 'Messages sent for one booked visit.',
	'scenario.practice.segmentsPerMessage': 'Parts a message is sent in. Missing: 1.',
	'scenario.practice.repliesPerAppointment': 'Messages that come back for one booked visit.',
	'scenario.practice.visitsPerPatient': 'Visits of one active patient in a month. Missing: 1.',
	'scenario.practice.patientsPerYear':
		'Different patients of a year for each one that is active in a month. Missing: 3.',
	'scenario.practice.storagePerPatient': 'Megabytes that one patient adds in a year.',
	'scenario.practice.prescriptionsPerVisit': 'Prescriptions sent for one visit.',
	'scenario.practice.claimsPerVisit': 'Claims sent for one visit.',
	'scenario.practice.paymentsPerVisit': 'Payments of patients for one visit.',
	'scenario.practice.cardShare': 'Percent of payments by card.',
	'scenario.practice.ticket': 'The average payment of a visit.',
	'scenario.practice.collectionsPerVisit': 'What a visit brings in, from patients and insurers.',
	'scenario.practice.members': 'Patients who pay a fee every month.',
	'scenario.practice.membershipFee': 'That fee.',
	'scenario.practice.aiNoteShare': 'Percent of visits whose note an AI drafts.',
	'scenario.practice.imagesPerVisit': 'Images an AI reads for one visit.',
	'scenario.practice.monitoredPatients': 'Patients monitored from afar.',
	'scenario.practice.qualifyingShare':
		'Percent of them who measure on 16 days a month. Missing: 100.',
	'scenario.practice.readingsPerPatient': 'Readings of one of them in a month. Missing: 30.',
	'scenario.practice.workstationsPerPerson': 'Of everybody on the team.',
	'scenario.practice.laptopsPerPerson': 'Of everybody on the team.',
	'scenario.practice.mobilesPerPerson': 'Of everybody on the team; phones and tablets.',
	'scenario.practice.sharedWorkstations': 'In each location.',
	'scenario.practice.sharedLaptops': 'In each location.',
	'scenario.practice.sharedMobiles': 'In each location.',
	'scenario.practice.servers': 'In all.',
	'scenario.practice.networkAppliances': 'In all.',
	'scenario.practice.tickets':
		'How card payments of visits spread, for prices with a least or most for each: so many percent of them are of so much. Shares count in proportion to their sum, and amounts grow with the average payment. Missing: all payments are the average one.',
	'scenario.practice.ranges':
		'Between which numbers a driver, or the headcount of a row, may lie, each of them once; the number the practice says is the likeliest. The low end is not above the high end, and both are numbers it may have.',
	'scenario.practice.guesses': 'Drivers nobody has confirmed yet.',
	'scenario.practice.wanted':
		'What the practice wants software for, and what it requires of it; retention in years.',
	'scenario.practice.growth':
		'How the practice changes from month to month by itself; dated changes come on top.',
	'scenario.practice.growth.ramps':
		'Drivers that move through points, each driver once and none that is also changed by date. Before its first point a driver is as that says, after its last it stays. Months are counted from the start and rise; the numbers are ones the driver may have.',
	'scenario.practice.growth.visitsPerMonth': 'So many percent more visits than the month before.',
	'scenario.practice.growth.seasons':
		'Visits of each month of the year, from January, in percent of a usual one.',
	'scenario.practice.growth.volatility': 'How far headcounts may turn out otherwise, in percent.',
	'scenario.practice.counts':
		'Meters counted by hand, each once: in place of the computed one of that name, also in what is worked out from it, or beside them. A level stands at every moment, as a headcount does; a flow is a month’s sum; so is money, which has cents where people and events are whole.',
	'scenario.practice.changes':
		'From a day on, a driver, a row of the team by its id, or a counted meter (one of the three) is another number. The number is one the driver may have; of a row, a headcount. On one day the later in the list holds.',
	'scenario.practice.changes.on': 'A day of the calendar.'
};
