import { between, flat, seat } from '../charges.ts';
import type { ListedOffer, ListedProduct } from '../product.ts';

const everyClinician = 'Everybody who has notes drafted; here everybody who sees patients.';

/** Notes an AI drafts. */
export const aiNotes: readonly ListedProduct[] = [
	{
		id: 'aura',
		name: 'Aura AI Scribe',
		vendor: 'Insight Health',
		sources: ['insight-health'],
		confidence: 'list',
		covers: ['ai-notes'],
		offers: [
			{
				id: 'aura-free',
				name: 'Aura Free',
				question: 'How many notes does the free plan hold?',
				charges: [{ id: 'base', charge: flat('0') }]
			},
			{
				id: 'aura-pro',
				name: 'Aura Pro',
				counts: everyClinician,
				charges: [{ id: 'clinicians', charge: seat('clinicians', '39.99') }]
			},
			{
				id: 'aura-team',
				name: 'Aura Team',
				counts: everyClinician,
				charges: [{ id: 'clinicians', charge: seat('clinicians', '79.99') }]
			},
			// Twelve months at the price above, within some cents; the page strikes out 600 and 1,200.
			{
				id: 'aura-pro-yearly',
				name: 'Aura Pro, billed yearly',
				counts: everyClinician,
				charges: [{ id: 'clinicians', per: 'year', charge: seat('clinicians', '480') }]
			},
			{
				id: 'aura-team-yearly',
				name: 'Aura Team, billed yearly',
				counts: everyClinician,
				charges: [{ id: 'clinicians', per: 'year', charge: seat('clinicians', '960') }]
			}
		]
	},
	{
		id: 'klara',
		name: 'Klara AI',
		vendor: 'Klarify',
		sources: ['klarify'],
		confidence: 'list',
		covers: ['ai-notes'],
		offers: [
			klara('seed', 'Seed', 1, '0', '10'),
			klara('sprout', 'Sprout', 2, '16', '70'),
			klara('bloom', 'Bloom', 3, '32', '130'),
			klara('forest', 'Forest', 4, '71'),
			// The vendor takes a fifth off twelve months paid ahead.
			klaraYearly('sprout', 'Sprout', 1, '192', '70'),
			klaraYearly('bloom', 'Bloom', 2, '384', '130'),
			klaraYearly('forest', 'Forest', 3, '852')
		]
	},
	{
		id: 'freed',
		name: 'Freed AI',
		vendor: 'Freed',
		sources: ['ai-scribe-notes', 'nabla-notes', 'staffing-for-doctors'],
		confidence: 'indicative',
		covers: ['ai-notes'],
		offers: [
			{
				id: 'freed-plans',
				name: 'Freed',
				counts: everyClinician,
				note: 'Others tell of 39 for Starter, 79 to 99 for Core and 104 to 119 for Premier.',
				question: 'What does a clinician cost in Starter, Core and Premier?',
				charges: [
					{ id: 'clinicians', charge: seat('clinicians', '79'), origin: between('39', '119') }
				]
			}
		]
	},
	{
		id: 'heidi',
		name: 'Heidi',
		vendor: 'Heidi Health',
		sources: ['heidi', 'lessrec'],
		confidence: 'indicative',
		covers: ['ai-notes'],
		offers: [
			{
				id: 'heidi-free',
				name: 'Heidi Free',
				question: 'What does the free plan leave out?',
				charges: [{ id: 'base', charge: flat('0') }]
			},
			{
				id: 'heidi-clinician',
				name: 'Heidi for a clinician',
				counts: everyClinician,
				note: 'Its price is shown only to those who have an account.',
				question: 'What does a clinician cost a month?',
				charges: [{ id: 'clinicians', charge: seat('clinicians', 'unknown') }]
			}
		]
	},
	{
		id: 'nabla',
		name: 'Nabla Copilot',
		vendor: 'Nabla',
		sources: ['nabla-notes'],
		confidence: 'indicative',
		covers: ['ai-notes'],
		offers: [
			{
				id: 'nabla-pro',
				name: 'Nabla Pro',
				counts: everyClinician,
				note: 'Several notes on the market agree.',
				charges: [{ id: 'clinicians', charge: seat('clinicians', '119') }]
			}
		]
	},
	{
		id: 'suki',
		name: 'Suki',
		vendor: 'Suki',
		sources: ['ai-scribe-notes', 'lessrec'],
		confidence: 'indicative',
		covers: ['ai-notes'],
		offers: [
			{
				id: 'suki-assistant',
				name: 'Suki Assistant',
				counts: everyClinician,
				question: 'What does a clinician cost a month?',
				charges: [
					{ id: 'clinicians', charge: seat('clinicians', '299'), origin: between('199', '399') }
				]
			}
		]
	},
	{
		id: 'abridge',
		name: 'Abridge',
		vendor: 'Abridge',
		sources: ['abridge', 'nabla-notes'],
		confidence: 'list',
		covers: ['ai-notes'],
		offers: [
			{
				id: 'abridge-enterprise',
				name: 'Abridge',
				counts: everyClinician,
				note: 'Nothing is published. Notes on the market tell of about 2,500 a year for each clinician.',
				question: 'What does a clinician cost, and from how many clinicians do you sell?',
				charges: [{ id: 'clinicians', charge: seat('clinicians', 'unknown') }]
			}
		]
	}
];

/** A tier is bought by those who hold no more sessions than it has for each. */
function sessionsOf(
	sessions: string | undefined
): Pick<ListedOffer, 'counts' | 'question' | 'limits'> {
	if (sessions === undefined) return { counts: 'Therapists, with as many sessions as they hold.' };
	return {
		counts: `Therapists. Each may hold ${sessions} sessions a month; here that goes by the average of all.`,
		limits: [{ meter: 'visits-per-clinician', most: sessions }],
		question: 'What happens after the last session of the month?'
	};
}

function klara(
	key: string,
	tier: string,
	rank: number,
	price: string,
	sessions?: string
): ListedOffer {
	return {
		id: `klara-${key}`,
		name: `Klara AI ${tier}`,
		rank,
		...sessionsOf(sessions),
		charges: [{ id: 'therapists', charge: seat('clinicians', price) }]
	};
}

function klaraYearly(
	key: string,
	tier: string,
	rank: number,
	year: string,
	sessions?: string
): ListedOffer {
	return {
		id: `klara-${key}-yearly`,
		name: `Klara AI ${tier}, billed yearly`,
		ladder: 'klara-yearly',
		rank,
		...sessionsOf(sessions),
		charges: [
			{
				id: 'therapists',
				per: 'year',
				charge: {
					kind: 'seat',
					seats: [{ meter: 'clinicians', price: year, discount: { percent: '20' } }]
				}
			}
		]
	};
}
