import { eachRating } from '../around/each.ts';
import { counter } from '../around/quantity.ts';
import type { Group, Price, Rating, Setting } from '../contract.ts';
import { graduatedRating } from '../tiers/tier-prices.ts';
import { tiersAt } from '../tiers/tiers.ts';
import type { Head } from './schema.ts';

export function headsAt(heads: readonly Head[], priceFor: (price: Price) => string): Head[] {
	return heads.map((head) => {
		const { meter, price, graduated } = head;
		return {
			...head,
			...(price !== undefined && {
				price: priceFor({ meter, price, in: 'money', role: 'each' })
			}),
			...(graduated && {
				graduated: { ...graduated, tiers: tiersAt(graduated.tiers, meter, priceFor) }
			})
		};
	});
}

/** A line for each; one that costs nothing is listed at 0, so that "free" is a fact on the bill. */
export function headLines(group: Group, heads: readonly Head[], setting: Setting): Rating[] {
	let next = 0;
	return heads.map((head) => {
		const { meter, also = [], price, graduated } = head;
		const first = next;
		next += pricesOfHead(head);
		const counting = counter([{ meter }, ...also], head, setting);
		return graduated
			? graduatedRating(group, counting, graduated, head, setting, { firstPrice: first })
			: eachRating(group, counting, price ?? '0', head, setting, first);
	});
}

function pricesOfHead(head: Head): number {
	let count = 0;
	headsAt([head], ({ price }) => {
		count += 1;
		return price;
	});
	return count;
}
