import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount-schema.ts';
import { quantityTerms } from '../around/quantity-schema.ts';
import { mostAlso, mostHeads } from '../capacity.ts';
import { meterName, percentText, priceTerm } from '../term-schema.ts';
import { endIsSaid, tierTerms } from '../tiers/schema.ts';

/** A role of people or a class of devices, with its own price. */
const headSchema = z
	.strictObject({
		meter: meterName,
		/** What else counts as one: those invited, say, or at a share, as half licences do. */
		also: z.optional(
			z
				.array(z.strictObject({ meter: meterName, percent: z.optional(percentText) }))
				.check(z.minLength(1), z.maxLength(mostAlso))
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

export const headsSchema = z.array(headSchema).check(z.minLength(1), z.maxLength(mostHeads));
