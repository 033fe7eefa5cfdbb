import { between, each, flat, seat } from '../charges.ts';
import type { ListedProduct } from '../product.ts';

/** Claims to insurers. */
export const claims: readonly ListedProduct[] = [
	{
		id: 'clearinghouses',
		name: 'Clearinghouses, as a guide puts them',
		sources: ['guide-claims'],
		confidence: 'indicative',
		covers: ['claims'],
		offers: [
			{
				id: 'clearinghouse-per-claim',
				name: 'Clearinghouse per claim (guide)',
				charges: [{ id: 'claims', charge: each('claims', '0.40'), origin: between('0.25', '0.55') }]
			},
			{
				id: 'clearinghouse-per-provider',
				name: 'Clearinghouse per provider (guide)',
				charges: [
					{
						id: 'providers',
						charge: seat('licensed-providers', '187.50'),
						origin: between('75', '300')
					}
				]
			},
			{
				id: 'clearinghouse-flat',
				name: 'Clearinghouse, flat (guide)',
				charges: [{ id: 'account', charge: flat('500'), origin: between('200', '800') }]
			},
			{
				id: 'claim-md',
				name: 'Claim.MD',
				charges: [{ id: 'claims', charge: each('claims', '0.25') }]
			},
			{
				id: 'office-ally',
				name: 'Office Ally',
				charges: [{ id: 'account', charge: flat('17.50'), origin: between('0', '35') }]
			},
			{
				id: 'availity-essentials',
				name: 'Availity Essentials',
				charges: [{ id: 'account', charge: flat('0') }]
			}
		]
	}
];
