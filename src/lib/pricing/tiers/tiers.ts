import type { Whole } from '#decimal';
import type { Price } from '../contract.ts';
import type { Tier } from './schema.ts';

/** Whether a quantity has left a tier that ends here. */
export function isPast(quantity: Whole, end: Whole, isExclusive: boolean): boolean {
	return isExclusive ? quantity >= end : quantity > end;
}

/** The same tiers at other prices: for each tier the unit price, then the flat one. */
export function tiersAt<Listed extends Tier>(
	tiers: readonly Listed[],
	meter: string,
	priceFor: (price: Price) => string
): Listed[] {
	return tiers.map((listed, index) => {
		const tier = reachOf(tiers, index);
		const { unit, flat } = listed;
		return {
			...listed,
			...(unit !== undefined && {
				unit: priceFor({ meter, price: unit, in: 'money', role: 'each', tier })
			}),
			...(flat !== undefined && {
				flat: priceFor({ meter, price: flat, in: 'money', role: 'flat', tier })
			})
		};
	});
}

/** Where a tier of a list begins and ends. */
export function reachOf(
	tiers: readonly { readonly upTo: string | null }[],
	index: number
): NonNullable<Price['tier']> {
	return { after: tiers[index - 1]?.upTo ?? '0', upTo: tiers[index]?.upTo ?? null };
}
