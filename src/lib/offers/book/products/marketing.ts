import { flat } from '../charges.ts';
import type { ListedProduct } from '../product.ts';

const contacts =
	'Contacts, which are taken to be the different patients of a year. You can count them yourself instead.';

/** Mail to the list of patients. */
export const marketing: readonly ListedProduct[] = [
	{
		id: 'guide-marketing',
		name: 'Marketing, as a guide puts it',
		sources: ['launchadvisor'],
		confidence: 'second-hand',
		covers: ['marketing'],
		offers: [
			{
				id: 'guide-marketing-flat',
				name: 'Marketing e-mail (guide)',
				note: 'As many mails to the list of patients as you like.',
				charges: [{ id: 'marketing', charge: flat('199') }]
			}
		]
	},
	{
		id: 'mailchimp',
		name: 'Mailchimp',
		vendor: 'Intuit',
		sources: ['mailchimp', 'mailchimp-may'],
		confidence: 'list',
		covers: ['marketing'],
		offers: [
			{
				id: 'mailchimp-essentials',
				name: 'Mailchimp Essentials',
				rank: 1,
				counts: contacts,
				note: 'For 500 contacts. It is sold up to 5,000, at prices that could not be read.',
				question: 'What does Essentials cost for your number of contacts?',
				limits: [{ meter: 'patients-of-the-year', most: '5000' }],
				charges: [
					{
						id: 'contacts',
						charge: {
							kind: 'stairstep',
							meters: ['patients-of-the-year'],
							stairs: [
								{ upTo: ['500'], flat: '13' },
								{ upTo: [null], flat: 'unknown' }
							],
							boundary: 'inclusive',
							zeroUsage: 'billed'
						},
						origin: { source: 'mailchimp-may', confidence: 'second-hand' }
					}
				]
			},
			{
				id: 'mailchimp-standard',
				name: 'Mailchimp Standard',
				rank: 2,
				counts: contacts,
				note: 'Five seats and 6,000 mails are included. The page showed a lower price for the first twelve months.',
				question: 'Up to how many contacts does this price hold, and what comes after?',
				charges: [{ id: 'lowest', charge: flat('20') }]
			},
			{
				id: 'mailchimp-premium',
				name: 'Mailchimp Premium',
				rank: 3,
				counts: contacts,
				note: '150,000 mails are included, and as many seats as you like. The page showed a lower price for the first twelve months.',
				question: 'Up to how many contacts does this price hold, and what comes after?',
				charges: [{ id: 'lowest', charge: flat('350') }]
			}
		],
		leftOut: [
			{ what: 'More contacts or mails than a plan holds', why: 'What they cost could not be read.' }
		]
	},
	{
		id: 'klaviyo',
		name: 'Klaviyo',
		vendor: 'Klaviyo',
		sources: ['klaviyo'],
		confidence: 'list',
		covers: ['marketing'],
		offers: [
			{
				id: 'klaviyo-free',
				name: 'Klaviyo Free',
				rank: 1,
				counts: `Active profiles: ${contacts.charAt(0).toLowerCase()}${contacts.slice(1)}`,
				note: 'At most 250 profiles and 500 mails. Beyond that nothing is sent, and nothing charged. Five dollars of text messages are included.',
				limits: [
					{ meter: 'patients-of-the-year', most: '250' },
					{ meter: 'mails-sent', most: '500' }
				],
				charges: [{ id: 'base', charge: flat('0') }]
			},
			{
				id: 'klaviyo-paid',
				name: 'Klaviyo, paid',
				rank: 2,
				counts: 'Active profiles.',
				question: 'What does it cost for your number of profiles?',
				charges: [{ id: 'profiles', charge: flat('unknown') }]
			}
		]
	}
];
