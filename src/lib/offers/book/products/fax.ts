import { between, flat, seat } from '../charges.ts';
import type { ListedProduct } from '../product.ts';

const suiteNote =
	'From a guide without a date. The vendor takes 30 percent off for a year paid ahead.';

/** Fax and secure mail. */
export const fax: readonly ListedProduct[] = [
	{
		id: 'updox',
		name: 'Updox',
		vendor: 'EverCommerce',
		sources: ['updox'],
		confidence: 'indicative',
		covers: ['fax'],
		offers: [
			{
				id: 'updox-small',
				name: 'Updox for small practices',
				note: 'A range that others tell; the vendor sells on request.',
				question:
					'What does a provider cost, and how many faxes, video visits and reminders are included?',
				charges: [
					{
						id: 'providers',
						charge: seat('licensed-providers', '84'),
						origin: between('49', '119')
					}
				]
			}
		]
	},
	{
		id: 'paubox',
		name: 'Paubox',
		vendor: 'Paubox',
		sources: ['paubox', 'guide-secure-mail'],
		confidence: 'list',
		covers: ['fax'],
		offers: [
			{
				id: 'paubox-api-free',
				name: 'Paubox Email API, free',
				rank: 1,
				ladder: 'paubox-api',
				counts: 'Mails sent, which you count yourself: at most 300 a month.',
				limits: [{ meter: 'mails-sent', most: '300' }],
				charges: [{ id: 'base', charge: flat('0') }]
			},
			{
				id: 'paubox-api-pro',
				name: 'Paubox Email API Pro',
				rank: 2,
				ladder: 'paubox-api',
				counts: 'Mails sent, which you count yourself. Below 10,000 only the base price is paid.',
				question: 'What is the base price of Pro, and does the price of a tier hold for all mails?',
				charges: [
					{ id: 'base', charge: flat('unknown') },
					{
						id: 'mails',
						name: 'Mails beyond 10,000',
						charge: {
							kind: 'graduated',
							meter: 'mails-sent',
							included: '10000',
							tiers: [
								{ upTo: '40000', unit: '0.013' },
								{ upTo: '90000', unit: '0.01' },
								{ upTo: null, unit: '0.0098' }
							],
							boundary: 'unknown',
							zeroUsage: 'free',
							orVolume: 'unknown'
						}
					}
				]
			},
			{
				id: 'paubox-suite-standard',
				name: 'Paubox Email Suite Standard',
				rank: 1,
				ladder: 'paubox-suite',
				note: suiteNote,
				charges: [
					{
						id: 'users',
						charge: seat('signed-in-users', '29'),
						origin: { source: 'guide-secure-mail', confidence: 'indicative' }
					}
				]
			},
			{
				id: 'paubox-suite-plus',
				name: 'Paubox Email Suite Plus',
				rank: 2,
				ladder: 'paubox-suite',
				note: suiteNote,
				charges: [
					{
						id: 'users',
						charge: seat('signed-in-users', '49'),
						origin: { source: 'guide-secure-mail', confidence: 'indicative' }
					}
				]
			},
			{
				id: 'paubox-suite-premium',
				name: 'Paubox Email Suite Premium',
				rank: 3,
				ladder: 'paubox-suite',
				note: suiteNote,
				charges: [
					{
						id: 'users',
						charge: seat('signed-in-users', '69'),
						origin: { source: 'guide-secure-mail', confidence: 'indicative' }
					}
				]
			}
		]
	},
	{
		id: 'fax-and-chat',
		name: 'Fax and secure chat, as a guide puts them',
		sources: ['guide-secure-mail'],
		confidence: 'indicative',
		covers: ['fax'],
		offers: [
			{
				id: 'srfax',
				name: 'SRFax',
				charges: [{ id: 'account', charge: flat('11'), origin: between('7', '15') }]
			},
			{
				id: 'efax-hipaa',
				name: 'eFax for HIPAA',
				charges: [{ id: 'account', charge: flat('26.50'), origin: between('18', '35') }]
			},
			{
				id: 'tigerconnect',
				name: 'TigerConnect',
				charges: [
					{ id: 'users', charge: seat('signed-in-users', '15'), origin: between('10', '20') }
				]
			},
			{
				id: 'ohmd-team',
				name: 'OhMD for teams',
				charges: [{ id: 'account', charge: flat('225'), origin: between('150', '300') }]
			}
		]
	}
];
