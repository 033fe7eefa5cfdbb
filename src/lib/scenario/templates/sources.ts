/** Where a figure of the templates is from. */
interface Source {
	/** What it says, in one sentence of ours. */
	readonly says: string;
	readonly where: string;
	/** As precisely as it tells. */
	readonly date: string;
}

const list = {
	AANP: {
		says: 'A nurse practitioner writes some 20 to 23 prescriptions a day, and most see three patients an hour or more.',
		where: 'https://healthvaluegroup.com/leveraging-the-nurse-practitioner/',
		date: '2016-2019'
	},
	ALLC: {
		says: 'A full private caseload is 20 to 25 clients a week.',
		where: 'https://allcounseling.com/blog/average-caseload',
		date: 'undated'
	},
	AMSPA22: {
		says: 'A medspa has 283 visits a month, and one brings in 536 dollars.',
		where: 'https://www.rejuvapennxt.com/post/med-spa-business-is-booming',
		date: '2022'
	},
	AMSPA24: {
		says: 'Of the patients of medspas, 73 percent have been there before.',
		where:
			'https://americanmedspa.org/blog/medical-spas-are-safe-repeat-patients-and-industry-size',
		date: '2024-07-30'
	},
	BIDMC: {
		says: 'A hospital stores 80 megabytes a year for an active patient: 4 of text, the rest images.',
		where: 'http://healthcare-life-daily.blogspot.com/2011/04/cost-of-storing-patient-records.html',
		date: '2011-04-06'
	},
	CARD62: {
		says: 'Asked in 2019, 62 percent of patients would rather pay by card.',
		where:
			'https://www.globalpaymentsintegrated.com/en-us/blog/2020/08/11/healthcare-payments-survey-infographic',
		date: '2019'
	},
	DEV3: {
		says: 'An employee uses about three devices for work; of those asked in 2012, two thirds had two or more.',
		where: 'https://blogs.absolute.com/why-employees-use-multiple-devices/',
		date: 'about 2017'
	},
	DOJO1: {
		says: 'A patient in physical therapy comes once or twice a week.',
		where: 'https://dojobusiness.com/blogs/news/physical-therapist-visit-rate',
		date: '2025-10'
	},
	DOJO2: {
		says: 'A new physical therapy clinic begins with 15 to 30 visits a week, has two to three times as many after a year, and is paid 100 to 120 dollars for one.',
		where: 'https://dojobusiness.com/blogs/news/physical-therapist-break-even',
		date: '2025-10'
	},
	DPCNP: {
		says: 'Nurse practitioners with members have 400 to 600 of them at about 75 dollars a month, and need one to two years to get there.',
		where: 'https://nursingschoolsnearme.com/np-cash-pay-practice-vs-insurance/',
		date: '2026'
	},
	EPIC: {
		says: 'By video were just under 6 percent of primary care visits and over 26 percent of those for mental health.',
		where:
			'https://www.beckershospitalreview.com/healthcare-information-technology/telehealth/telehealth-plateaus-in-primary-care-epic/',
		date: '2026-02-17'
	},
	EMR2: {
		says: 'A record without pictures takes about 2 megabytes for a patient.',
		where:
			'http://searchstorage.techtarget.com/magazineContent/Storage-gets-a-dose-of-medical-data',
		date: 'about 2009'
	},
	FM1: {
		says: 'In functional medicine a first visit takes 60 to 90 minutes and a later one 30 to 45.',
		where: 'https://pabau.com/?p=127729',
		date: '2025-2026'
	},
	FM2: {
		says: 'A functional medicine practice without insurance had about 200 patients after three years.',
		where: 'https://www.providersuccess.co/post/starting-a-cash-based-membership-practice',
		date: 'undated'
	},
	FM3: {
		says: 'Programmes in functional medicine cost 349 to 1,200 dollars a month.',
		where:
			'https://realadvice.agency/functional-medicine-clinic-program-pricing-tiered-architecture/',
		date: '2026'
	},
	GLP: {
		says: 'In weight programmes one physician stands behind three to five nurse practitioners, and a patient returns every four weeks.',
		where: 'https://www.glp1search.com/medspa-owners/operations',
		date: '2026'
	},
	HEARD24: {
		says: 'For a session of therapy patients who pay themselves pay 157 dollars, and insurers 122.',
		where:
			'https://www.joinheard.com/articles/announcing-the-2024-financial-state-of-private-practice-report',
		date: '2024-03-29'
	},
	HEARD25: {
		says: 'Nearly all therapists see people by video at least in part.',
		where:
			'https://fiercehealthcare.dev.qtxquartz.com/practices/therapists-made-some-profit-gains-2024-heard-survey-finds',
		date: '2025'
	},
	HTSTP: {
		says: 'Full time means 20 to 25 clients a week, and 15 to 20 beside office work.',
		where:
			'https://www.howtostartatherapypractice.com/blog/howlongdoesittaketobuildatherapypracticecaseload',
		date: 'undated'
	},
	JORDAN: {
		says: 'Five therapists together bring in about 723,000 dollars a year.',
		where:
			'https://www.jordanthecounselor.com/post/how-to-actually-run-a-profitable-group-practice',
		date: 'undated'
	},
	NSPC: {
		says: 'Four in a hundred fewer stay away from a video visit: about 8.5 percent, after 12.5 in the office.',
		where: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10506986',
		date: '2021'
	},
	NSPSY: {
		says: 'In psychiatry 2 to 30 percent of patients do not come, depending on who counted.',
		where: 'https://dx.doi.org/10.1007/s11126-022-09983-6',
		date: '2022'
	},
	NSPT: {
		says: 'In physical therapy 10.4 percent of patients do not come.',
		where: 'https://digitalscholarship.unlv.edu/thesesdissertations/2323/',
		date: '2014-2015'
	},
	SMS2: {
		says: 'Two reminders, two days and two hours before, are held to be best.',
		where:
			'https://scheduler-assistant.quietscale.ai/blog/sms-appointment-reminders-reduce-no-shows',
		date: '2026-02'
	},
	SPRY: {
		says: 'A physical therapist sees 8 to 14 patients a day.',
		where: 'https://www.sprypt.com/blog/per-visit-vs-per-provider-emr-pricing-pt-clinics',
		date: '2026'
	},
	STAFF: {
		says: 'About four people support one provider in practices that do well.',
		where: 'https://pbn.decisionhealth.com/Blogs/Detail.aspx?id=200600',
		date: '2017'
	},
	STAFF2: {
		says: 'A physician has 3,600 to 4,800 visits a year.',
		where:
			'https://www.physicianspractice.com/view/how-many-staff-members-does-my-practice-actually-need-',
		date: '2025-2026'
	},
	TDUR: {
		says: 'A video visit takes 15 to 30 minutes.',
		where: 'https://biologyinsights.com/how-long-is-a-typical-telehealth-appointment-2',
		date: 'undated'
	},
	VERT: {
		says: 'Eight people work in a medspa that has one location.',
		where: 'https://verticaliq.com/product/med-spas',
		date: 'about 2023-2025'
	},
	ZEN25: {
		says: 'In medspas 16 percent of visits are cancelled, and to 5 percent nobody comes.',
		where:
			'https://zenoti.relayto.com/e/the-2025-beauty-and-wellness-benchmark-report-3p25j2xfpamji/i299Zy2T15',
		date: '2025'
	}
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof list;

/** Public pages that gave figures to the templates. */
export const templateSources: Readonly<Record<SourceKey, Source>> = list;
