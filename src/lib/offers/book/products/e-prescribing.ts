import { between, flat, once, seat } from '../charges.ts';
import type { ListedProduct } from '../product.ts';

/** Prescriptions sent to the pharmacy. */
export const ePrescribing: readonly ListedProduct[] = [
	{
		id: 'dosespot',
		name: 'DoseSpot',
		vendor: 'DoseSpot',
		sources: ['dosespot'],
		confidence: 'list',
		isBuildingBlock: true,
		covers: ['e-prescribing'],
		offers: [
			{
				id: 'dosespot-full',
				name: 'DoseSpot',
				note: 'No price is published, for providers or for prescriptions.',
				question: 'What does a provider cost, and what does a prescription?',
				charges: [{ id: 'providers', charge: seat('licensed-providers', 'unknown') }]
			}
		]
	},
	{
		id: 'photon',
		name: 'Photon',
		vendor: 'Photon Health',
		sources: ['photon'],
		confidence: 'indicative',
		isBuildingBlock: true,
		covers: ['e-prescribing'],
		offers: [
			{
				id: 'photon-business',
				name: 'Photon',
				question: 'What do you charge, and for what?',
				charges: [{ id: 'base', charge: flat('unknown') }]
			}
		]
	},
	{
		// Practice Fusion holds it in its price; it stands among the records.
		id: 'prescribing-add-ons',
		name: 'E-prescribing on its own or on top',
		sources: ['simplepractice', 'akute', 'practice-fusion', 'hrsa'],
		confidence: 'second-hand',
		covers: ['e-prescribing'],
		offers: [
			{
				id: 'simplepractice-eprescribe',
				name: 'SimplePractice ePrescribe',
				note: 'Needs SimplePractice beside it.',
				charges: [
					{ id: 'prescribers', charge: seat('licensed-providers', '49') },
					{ id: 'set-up', name: 'Set-up', charge: once('89', 'licensed-providers') }
				]
			},
			{
				id: 'akute-epcs',
				name: 'Akute EPCS',
				note: 'Prescriptions of controlled substances.',
				charges: [
					{
						id: 'prescribers',
						charge: seat('licensed-providers', '15'),
						origin: { source: 'akute', confidence: 'indicative' }
					}
				]
			},
			{
				id: 'stand-alone-prescribing',
				name: 'Stand-alone e-prescribing of some years ago',
				note: 'What a public toolbox told about 2010, for a physician and a year.',
				question: 'What does a prescriber cost today?',
				charges: [
					{
						id: 'physicians',
						per: 'year',
						charge: seat('licensed-providers', '1250'),
						origin: { source: 'hrsa', confidence: 'indicative', ...between('0', '2500') }
					}
				]
			}
		]
	}
];
