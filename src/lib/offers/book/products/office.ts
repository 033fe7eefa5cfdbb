import { seat } from '../charges.ts';
import type { ListedOffer, ListedProduct } from '../product.ts';

/** E-mail and documents. */
export const office: readonly ListedProduct[] = [
	{
		id: 'google-workspace',
		name: 'Google Workspace',
		vendor: 'Google',
		sources: ['google-workspace'],
		confidence: 'list',
		covers: ['office', 'storage'],
		offers: [
			workspace('starter', 'Starter', 1, '7', '30 gigabytes'),
			workspace('standard', 'Standard', 2, '14', '2 terabytes'),
			workspace('plus', 'Plus', 3, '22', '5 terabytes')
		]
	},
	{
		id: 'microsoft-365',
		name: 'Microsoft 365 Business',
		vendor: 'Microsoft',
		sources: ['las-vegas-it', 'riverflows'],
		confidence: 'second-hand',
		covers: ['office'],
		offers: [
			microsoft('basic', 'Basic', 1, '7', 'It was 6 until the end of June 2026.'),
			microsoft('standard', 'Standard', 2, '14', 'It was 12.50 until the end of June 2026.'),
			microsoft('premium', 'Premium', 3, '22', 'The increase of July 2026 left it as it was.')
		]
	}
];

function workspace(
	key: string,
	tier: string,
	rank: number,
	price: string,
	files: string
): ListedOffer {
	return {
		id: `google-workspace-${key}`,
		name: `Google Workspace Business ${tier}`,
		rank,
		counts: `Everybody with an account; here everybody who signs in. Each brings ${files} for files.`,
		note: 'A year is said to save 16 percent; whether this is the price with it or without could not be read.',
		question: 'Is this the price by the month or with a commitment for a year?',
		// To be signed in the settings of the account.
		compliance: { 'signed-baa': 'yes' },
		charges: [{ id: 'users', charge: seat('signed-in-users', price) }]
	};
}

function microsoft(
	key: string,
	tier: string,
	rank: number,
	price: string,
	before: string
): ListedOffer {
	return {
		id: `microsoft-365-${key}`,
		name: `Microsoft 365 Business ${tier}`,
		rank,
		counts: 'Everybody with an account; here everybody who signs in.',
		note: `${before} You commit to a year; paying it by the month costs about five percent more. Who has it already pays the new price from the next renewal on.`,
		charges: [{ id: 'users', charge: seat('signed-in-users', price) }]
	};
}
