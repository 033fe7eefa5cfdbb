import { addOn, cards, each, flat, share } from '../charges.ts';
import type { Line, ListedProduct } from '../product.ts';

const whoPays =
	'Card payments. Whoever comes pays with the card in hand; video visits and memberships are paid online.';

/** By bank, where you count such payments yourself: so many percent of each, and at most so much. */
function bank(rate: string, most: string): Line {
	return addOn('bank', 'Payments by bank transfer', [], {
		kind: 'percentage',
		of: [{ amount: 'bank-transfer-volume', transactions: 'bank-transfers' }],
		rate,
		most
	});
}

/** A fee for every location, and text messages with some free. */
function squarePlan(fee: string, included: string, message: string): readonly Line[] {
	return [
		{ id: 'base', charge: each('locations', fee) },
		addOn('messages', `Text messages beyond ${included}`, [], each('messages', message, included))
	];
}

function inPersonAndOnline(inPerson: [string, string], online: [string, string]): readonly Line[] {
	return [
		{ id: 'in-person', name: 'Cards in person', charge: cards('in-person', ...inPerson) },
		{ id: 'online', name: 'Cards online', charge: cards('online', ...online) }
	];
}

const byHand = (rate: string, fixed: string): readonly Line[] => [
	{ id: 'by-hand', name: 'Cards keyed in', charge: cards('all', rate, fixed) }
];

/** Taking cards. */
export const payments: readonly ListedProduct[] = [
	{
		id: 'stripe',
		name: 'Stripe Payments',
		vendor: 'Stripe',
		sources: ['stripe'],
		confidence: 'list',
		covers: ['payments'],
		offers: [
			{
				id: 'stripe-cards',
				name: 'Stripe',
				counts: whoPays,
				charges: [
					...inPersonAndOnline(['2.7', '0.05'], ['2.9', '0.30']),
					addOn('foreign', 'If every card were from abroad', [], share('card-volume', '1.5')),
					addOn('conversion', 'If every payment were converted', [], share('card-volume', '1')),
					bank('0.8', '5')
				]
			},
			{
				id: 'stripe-by-hand',
				name: 'Stripe, cards keyed in',
				counts: 'Card payments, all of them typed in by hand.',
				charges: [...byHand('3.4', '0.30'), bank('0.8', '5')]
			}
		],
		leftOut: [
			{ what: 'Disputes at 15 each', why: 'How many there will be nobody can say.' },
			{
				what: 'Paying out at once for 1.5 percent, at least 0.50',
				why: 'How much is paid out that way is not counted here.'
			}
		]
	},
	{
		id: 'square',
		name: 'Square',
		vendor: 'Block',
		sources: ['square'],
		confidence: 'list',
		covers: ['payments'],
		offers: [
			{
				id: 'square-free',
				name: 'Square Free',
				counts: whoPays,
				charges: [
					{ id: 'base', charge: each('locations', '0') },
					...inPersonAndOnline(['2.6', '0.15'], ['3.3', '0.30'])
				]
			},
			{
				id: 'square-free-api',
				name: 'Square Free, online through an API',
				counts: whoPays,
				charges: [
					{ id: 'base', charge: each('locations', '0') },
					...inPersonAndOnline(['2.6', '0.15'], ['2.9', '0.30'])
				]
			},
			{
				id: 'square-free-by-hand',
				name: 'Square Free, cards keyed in',
				counts: 'Card payments, all of them typed in by hand.',
				charges: [{ id: 'base', charge: each('locations', '0') }, ...byHand('3.5', '0.15')]
			},
			{
				id: 'square-plus',
				name: 'Square Plus',
				counts: whoPays,
				charges: [
					...inPersonAndOnline(['2.5', '0.15'], ['2.9', '0.30']),
					...squarePlan('49', '500', '0.03')
				]
			},
			{
				id: 'square-premium',
				name: 'Square Premium',
				counts: whoPays,
				charges: [
					...inPersonAndOnline(['2.4', '0.15'], ['2.9', '0.30']),
					...squarePlan('149', '2500', '0.015')
				]
			}
		]
	},
	{
		id: 'stax',
		name: 'Stax Pay',
		vendor: 'Stax',
		sources: ['stax'],
		confidence: 'list',
		covers: ['payments'],
		// Twelve times 12,500 are 150,000 a year, and twelve times 20,833.333 are 250,000.
		offers: [
			staxPlan('small', 'up to 150,000 a year', 1, '99', [undefined, '12500']),
			staxPlan('middle', '150,000 to 250,000 a year', 2, '139', ['12500', '20833.333']),
			staxPlan('large', 'from 250,000 a year', 3, '199', ['20833.333', undefined])
		]
	},
	{
		id: 'wells-fargo',
		name: 'Wells Fargo Merchant Services',
		vendor: 'Wells Fargo',
		sources: ['wells-fargo'],
		confidence: 'list',
		covers: ['payments'],
		offers: [
			{
				id: 'wells-fargo-small',
				name: 'Wells Fargo, below 40,000 a month',
				rank: 1,
				counts: whoPays,
				question: 'What do the account and the security check cost a month?',
				limits: [{ meter: 'card-volume', most: '39999.99' }],
				charges: [
					...inPersonAndOnline(['2.6', '0.15'], ['3.5', '0.15']),
					{ id: 'account', name: 'Account and security check', charge: flat('unknown') }
				]
			},
			{
				id: 'wells-fargo-middle',
				name: 'Wells Fargo, 40,000 to 80,000 a month',
				rank: 2,
				counts: whoPays,
				question: 'What do cards online cost, and the account and the security check?',
				limits: [{ meter: 'card-volume', least: '40000', most: '79999.99' }],
				charges: [
					{ id: 'in-person', name: 'Cards in person', charge: cards('in-person', '2.5', '0.15') },
					{ id: 'online', name: 'Cards online', charge: cards('online', 'unknown') },
					{ id: 'account', name: 'Account and security check', charge: flat('unknown') }
				]
			}
		]
	}
];

/** A membership at which cards cost what the card networks ask, and some cents nobody could read. */
function staxPlan(
	key: string,
	size: string,
	rank: number,
	fee: string,
	[least, most]: [string | undefined, string | undefined]
): ListedProduct['offers'][number] {
	return {
		id: `stax-${key}`,
		name: `Stax, ${size}`,
		rank,
		counts:
			'Card payments. The plan goes by what you take in a year; here a month is a twelfth of it.',
		note: 'Adds no percentage to what the card networks ask, which you pay as it is.',
		question:
			'How many cents does each payment cost, and what do the card networks ask on average?',
		limits: [
			{
				meter: 'card-volume',
				...(least !== undefined && { least }),
				...(most !== undefined && { most })
			}
		],
		charges: [
			{ id: 'membership', charge: flat(fee) },
			{
				id: 'networks',
				name: 'What the card networks ask',
				charge: cards('all', 'unknown', 'unknown')
			}
		]
	};
}
