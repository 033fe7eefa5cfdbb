import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount.ts';
import { eachRating } from '../around/each.ts';
import { counter, quantityTerms } from '../around/quantity.ts';
import type { Group, Price, Rating, Setting } from '../contract.ts';
import { meterName, percentText, priceTerm } from '../terms.ts';
import { graduatedRating } from '../tiers/tier-prices.ts';
import { endIsSaid, tiersAt, tierTerms } from '../tiers/tiers.ts';

const mostMeters = 10;

/** A role of people or a class of devices, with its own price. */
export const headSchema = z
	.strictObject({
		meter: meterName,
		/** What else counts as one: those invited, say, or at a share, as half licences do. */
		also: z.optional(
			z
				.array(z.strictObject({ meter: meterName, percent: z.optional(percentText) }))
				.check(z.minLength(1), z.maxLength(mostMeters))
		),
		/** The price of each; or prices that fall with their number. */
		price: z.optional(priceTerm),
		graduated: z.optional(z.strictObject(tierTerms).check(endIsSaid())),
		...quantityTerms,
		...amountTerms
	})
	.check(
		z.refine(({ price, graduated }) => (price === undefined) !== (graduated === undefined), {
			params: { code: 'price-or-graduated' }
		}),
		floorBelowCap()
	);
export type Head = z.infer<typeof headSchema>;

const mostHeads = 20;
export const headsSchema = z.array(headSchema).check(z.minLength(1), z.maxLength(mostHeads));

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
