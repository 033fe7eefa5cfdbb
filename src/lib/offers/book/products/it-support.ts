import type { Need } from '#practice';
import { addOn, between, each, flat, head, seat } from '../charges.ts';
import type { ListedProduct } from '../product.ts';

const covers: Need[] = ['it-support'];
const whoIsAUser =
	'Employees with an e-mail account or a device that is looked after. Settle in the contract whether logins that several people share, contractors and interns count as well.';

/** Somebody who looks after computers, networks and accounts. */
export const itSupport: readonly ListedProduct[] = [
	{
		id: 'guide-it-support',
		name: 'IT support, as a guide puts it',
		sources: ['itsup-port-authority', 'flexpoint'],
		confidence: 'second-hand',
		covers,
		offers: [
			{
				id: 'guide-it-per-user',
				name: 'IT support per user (guide)',
				counts: whoIsAUser,
				note: 'The guide reckons with 100 a user in its examples. Whatever devices a user has are included; small practices often pay for a least number of users or a least amount.',
				question: 'Is there a least number of users or a least amount a month?',
				charges: [
					{
						id: 'users',
						charge: seat('employees-supported', '125'),
						origin: between('75', '175')
					}
				]
			},
			{
				id: 'guide-it-per-device',
				name: 'IT support per device (guide)',
				counts:
					'Devices by class, whoever uses them. Workstations are desktop computers and laptops.',
				note: 'The guide reckons with 40 a workstation in its examples. It names mobiles and network devices as classes and gives no price for them.',
				question: 'What do a laptop, a phone and a network device cost?',
				charges: [
					{
						id: 'devices',
						charge: {
							kind: 'device',
							devices: [head('computers', '37.50'), head('servers', '175')]
						},
						origin: [between('25', '50'), between('100', '250')]
					},
					addOn('other-devices', 'Mobiles and network devices', [], {
						kind: 'device',
						devices: [head('mobiles', 'unknown'), head('network-appliances', 'unknown')]
					})
				]
			},
			{
				id: 'guide-it-flat',
				name: 'IT support, all-inclusive (guide)',
				counts: 'Nobody: one fee for all users and devices up to a ceiling the agreement names.',
				question: 'What is the fee, up to how many users and devices, and what happens above?',
				charges: [{ id: 'agreement', charge: flat('unknown') }]
			}
		]
	},
	{
		id: 'technoir',
		name: 'Technoir managed IT',
		vendor: 'Technoir Solutions',
		sources: ['technoir'],
		confidence: 'second-hand',
		covers,
		offers: [
			{
				id: 'technoir-managed-it',
				name: 'Technoir managed IT',
				counts: 'Employees, servers and sites.',
				note: 'From examples on the vendor’s page. Backup is in the example of a law firm only.',
				question:
					'What does onboarding cost? The page says 40 percent of a month, and reckons with 140.',
				charges: [
					{ id: 'employees', charge: seat('employees-supported', '145') },
					{
						id: 'servers',
						charge: { kind: 'device', devices: [head('servers', '185')] }
					},
					{ id: 'sites', name: 'Monitoring of a site', charge: each('locations', '250') },
					addOn('backup', 'Backup', [], flat('550'))
				]
			}
		],
		leftOut: [
			{
				what: 'Onboarding',
				why: 'The page contradicts itself: 40 percent of a monthly fee in words, 140 in its figures.'
			}
		]
	},
	{
		id: 'it-budget',
		name: 'What a practice spends on IT',
		sources: ['4mednet', 'davenport'],
		confidence: 'indicative',
		covers,
		offers: [
			{
				id: 'it-budget-per-provider',
				name: 'IT budget per provider (benchmark)',
				counts: 'Providers; all that IT costs in a year, software too.',
				note: 'A check for a whole plan, not a price: about 4.3 percent of what a practice takes in.',
				charges: [{ id: 'providers', per: 'year', charge: seat('licensed-providers', '32500') }]
			},
			{
				id: 'it-budget-share',
				name: 'IT budget as a share of income (benchmark)',
				counts: 'What the practice takes in.',
				note: 'A check for a whole plan, not a price.',
				charges: [
					{
						id: 'income',
						charge: { kind: 'percentage', of: [{ amount: 'collections' }], rate: '5.5' },
						origin: { source: 'davenport', ...between('4', '7') }
					}
				]
			}
		]
	}
];
