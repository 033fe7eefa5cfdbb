import * as z from 'zod/mini';
import { roundings } from '../steps.ts';
import { quantityAboveZero, quantityText } from '../term-schema.ts';

/** What may be done to a quantity before it is priced, in this order. */
export const quantityTerms = {
	/** Divided by, then rounded to so many places: "per started 1,000". -2 rounds to hundreds. */
	convert: z.optional(
		z.strictObject({
			by: quantityAboveZero,
			rounding: z.enum(roundings),
			places: z.int().check(z.minimum(-9), z.maximum(12))
		})
	),
	/** At least this many are billed. */
	minimum: z.optional(quantityText),
	/** So much a month costs nothing. Unused, it is no credit and does not carry over. */
	included: z.optional(quantityText)
};
export type QuantityTerms = z.infer<z.ZodMiniObject<typeof quantityTerms>>;
