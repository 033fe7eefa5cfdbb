import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount-schema.ts';
import { quantityTerms } from '../around/quantity-schema.ts';
import { meterName, percentTerm, priceTerm, quantityText } from '../term-schema.ts';
import { mostTiers } from '../capacity.ts';
import { endIsSaid, tiersInOrder, tierTerms } from '../tiers/schema.ts';

const rateTier = z.strictObject({
	upTo: z.nullable(quantityText),
	rate: percentTerm,
	flat: z.optional(priceTerm)
});

export const graduatedPercentageSchema = z
	.strictObject({
		kind: z.literal('graduated-percentage'),
		/** The amount of money the percentages are taken of. */
		of: meterName,
		...tierTerms,
		tiers: z.array(rateTier).check(z.minLength(1), z.maxLength(mostTiers), tiersInOrder()),
		included: quantityTerms.included,
		...amountTerms
	})
	.check(endIsSaid(), floorBelowCap());
export type GraduatedPercentageCharge = z.infer<typeof graduatedPercentageSchema>;
