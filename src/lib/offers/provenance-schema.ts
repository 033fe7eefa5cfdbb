import { priceText } from '#pricing';
import * as z from 'zod/mini';
import { confidences } from './provenance.ts';

/** Where a price is from, when, and how sure it is. */
export const provenanceSchema = z.strictObject({
	source: z.string().check(z.minLength(1), z.maxLength(300)),
	/** Shown as text, never followed. */
	address: z.optional(z.string().check(z.regex(/^https:\/\/\S+$/, 'address'), z.maxLength(500))),
	/** The day, month or year the price was seen; missing when the source carries no date. */
	seen: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'date'))),
	confidence: z.enum(confidences),
	/** The published range the price is the middle of. */
	range: z.optional(z.strictObject({ low: priceText, high: priceText }))
});
export type Provenance = Readonly<z.infer<typeof provenanceSchema>>;
