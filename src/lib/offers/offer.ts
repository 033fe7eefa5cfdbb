import { chargeSchema } from '#pricing';
import * as z from 'zod/mini';
import { provenanceSchema } from './provenance.ts';

/** The jobs a practice wants done. */
export const needs = ['records', 'video', 'reminders', 'storage', 'portal', 'marketing'] as const;
export type Need = (typeof needs)[number];

export const identifier = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'identifier'));

const pricedCharge = z.strictObject({
	id: identifier,
	charge: chargeSchema,
	/** One for each price in the charge, in their order; a flat or unit price has one. */
	provenance: z.array(provenanceSchema).check(z.minLength(1), z.maxLength(20))
});

/** Something one can buy. */
export const offerSchema = z.strictObject({
	id: identifier,
	/** An own name; the offers of the shipped price book are named in the reader's language. */
	name: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
	covers: z.array(z.enum(needs)).check(z.minLength(1), z.maxLength(needs.length)),
	charges: z.array(pricedCharge).check(z.minLength(1), z.maxLength(50))
});
export type Offer = Readonly<z.infer<typeof offerSchema>>;
