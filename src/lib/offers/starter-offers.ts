import type { Offer } from './offer-schema.ts';
import {
	advancedMdEncounter,
	doxyMe,
	googleWorkspace,
	guide,
	mangomint,
	mangomintForms,
	practiceRunnerAssociate,
	simplePracticeVideo
} from './starter-sources.ts';

/** $75 to $150 a licensed provider, $30 to $50 an admin; an associate costs what PracticeRunner charges. */
const seatsByRole = {
	id: 'seats',
	charge: {
		kind: 'seat',
		seats: [
			{ meter: 'licensed-providers', price: '112.50' },
			{ meter: 'associates', price: '11' },
			{ meter: 'admins', price: '40' }
		]
	},
	provenance: [
		guide({ low: '75', high: '150' }),
		practiceRunnerAssociate,
		guide({ low: '30', high: '50' })
	]
} satisfies Offer['charges'][number];

/**
 * The offers of the starter plans. Ranges of the guide stand at their middle; where the guide gives
 * no figure, the price is one vendor's and says so. Names are in the messages, by id.
 */
export const starterOffers = {
	/** Everything but video and files in one seat; that reminders are inside is our assumption. */
	suiteByRole: {
		id: 'suite-by-role',
		covers: ['records', 'reminders', 'portal'],
		charges: [seatsByRole]
	},
	/** The same seats as the core of a mix, with reminders bought apart. */
	recordsByRole: {
		id: 'records-by-role',
		covers: ['records', 'portal'],
		charges: [seatsByRole]
	},
	videoByClinician: {
		id: 'video-by-clinician',
		covers: ['video'],
		charges: [
			{
				id: 'seats',
				charge: { kind: 'seat', seats: [{ meter: 'clinicians', price: '35' }] },
				provenance: [doxyMe]
			}
		]
	},
	filesByPerson: {
		id: 'files-by-person',
		covers: ['storage'],
		charges: [
			{
				id: 'seats',
				charge: { kind: 'seat', seats: [{ meter: 'staff', price: '14' }] },
				provenance: [googleWorkspace]
			}
		]
	},
	recordsByVisit: {
		id: 'records-by-visit',
		covers: ['records', 'portal'],
		charges: [
			{
				id: 'visits',
				charge: { kind: 'unit', meter: 'encounters', price: '1.625' },
				provenance: [advancedMdEncounter]
			}
		]
	},
	videoByMinute: {
		id: 'video-by-minute',
		covers: ['video'],
		charges: [
			{
				id: 'minutes',
				charge: { kind: 'unit', meter: 'video-minutes', price: '0.10' },
				provenance: [guide({ low: '0.05', high: '0.15' })]
			}
		]
	},
	remindersByMessage: {
		id: 'reminders-by-message',
		covers: ['reminders'],
		charges: [
			{
				id: 'messages',
				charge: { kind: 'unit', meter: 'messages', price: '0.035' },
				provenance: [guide({ low: '0.02', high: '0.05' })]
			}
		]
	},
	storageByGigabyte: {
		id: 'storage-by-gigabyte',
		covers: ['storage'],
		charges: [
			{
				id: 'gigabytes',
				charge: { kind: 'unit', meter: 'stored-gb', price: '0.03' },
				provenance: [guide({ low: '0.01', high: '0.05' })]
			}
		]
	},
	recordsFlat: {
		id: 'records-flat',
		covers: ['records', 'reminders', 'storage'],
		charges: [
			{ id: 'suite', charge: { kind: 'flat', price: '375' }, provenance: [mangomint] },
			{ id: 'charting', charge: { kind: 'flat', price: '50' }, provenance: [mangomintForms] }
		]
	},
	portalFlat: {
		id: 'portal-flat',
		covers: ['portal'],
		charges: [{ id: 'portal', charge: { kind: 'flat', price: '50' }, provenance: [guide()] }]
	},
	marketingFlat: {
		id: 'marketing-flat',
		covers: ['marketing'],
		charges: [{ id: 'marketing', charge: { kind: 'flat', price: '199' }, provenance: [guide()] }]
	},
	videoFlat: {
		id: 'video-flat',
		covers: ['video'],
		charges: [
			{ id: 'video', charge: { kind: 'flat', price: '15' }, provenance: [simplePracticeVideo] }
		]
	}
} satisfies Record<string, Offer>;
