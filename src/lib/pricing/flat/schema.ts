import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount-schema.ts';
import { priceTerm } from '../term-schema.ts';

export const flatSchema = z
	.strictObject({ kind: z.literal('flat'), price: priceTerm, ...amountTerms })
	.check(floorBelowCap());
export type FlatCharge = z.infer<typeof flatSchema>;
