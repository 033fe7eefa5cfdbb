import { needs, requirements, retentionLimits, within } from '#practice';
import { chargeSchema, priceTerm } from '#pricing';
import * as z from 'zod/mini';
import { limitSchema, limitsInOrder } from './limit-schema.ts';
import { provenanceSchema } from './provenance-schema.ts';
import { dayText, termsSchema } from './terms-schema.ts';

export const identifier = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'identifier'));
/** What a person may write: shown as text, never as anything else. */
const words = (most: number) =>
	z.string().check(
		z.minLength(1),
		z.maxLength(most),
		z.refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text.replaceAll('\n', '')), 'printable')
	);
const month = z.int().check(z.minimum(1), z.maximum(600));

const pricedCharge = z
	.strictObject({
		id: identifier,
		charge: chargeSchema,
		/** What the vendor calls it; without, it is named by what it counts. */
		name: z.optional(words(120)),
		/** Not charged, unless a plan takes it: an add-on, or a line somebody has switched off. */
		off: z.optional(z.literal(true)),
		/** The add-on it comes with: off by itself, and charged whenever a plan takes that one. */
		with: z.optional(identifier),
		/** What it does beyond what the offer covers: an add-on for video visits. */
		covers: z.optional(z.array(z.enum(needs)).check(z.minLength(1), z.maxLength(needs.length))),
		/** Charged to those only who require this, such as a signed agreement that costs extra. */
		onlyFor: z.optional(z.enum(requirements)),
		/** What the prices are for; a year is paid ahead. */
		per: z.optional(z.enum(['month', 'year'])),
		/** The first and the last month it is charged: an introductory price, and what follows it. */
		from: z.optional(month),
		until: z.optional(month),
		/** Prices announced for a later day: from the first period that begins on it or after. */
		announced: z.optional(
			z
				.array(
					z.strictObject({
						on: dayText,
						prices: z.array(priceTerm).check(z.minLength(1), z.maxLength(60))
					})
				)
				.check(z.minLength(1), z.maxLength(20))
		),
		/** One for all prices in the charge, or one for each in their order. */
		provenance: z.array(provenanceSchema).check(z.minLength(1), z.maxLength(60))
	})
	.check(
		z.refine(({ from = 1, until }) => until === undefined || from <= until, {
			path: ['until'],
			params: { code: 'from-after-until' }
		})
	);
/** What a vendor is known to do about a requirement. */
const answer = z.optional(z.enum(['yes', 'no']));

/** What an offer does about what a practice may require. Left out is what nobody knows. */
const complianceSchema = z.strictObject({
	...(Object.fromEntries(requirements.map((name) => [name, answer])) as Record<
		(typeof requirements)[number],
		typeof answer
	>),
	/** How many years records are kept. */
	retentionYears: z.optional(within(retentionLimits))
});
export type Compliance = Readonly<z.infer<typeof complianceSchema>>;

export type PricedCharge = Readonly<z.infer<typeof pricedCharge>>;

/** Something one can buy. */
export const offerSchema = z.strictObject({
	id: identifier,
	/** An own name; the offers of the shipped price book are named in the reader's language. */
	name: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
	/** Who sells it. */
	vendor: z.optional(words(120)),
	/** The offer of the shipped price book it was taken from. */
	book: z.optional(identifier),
	/** Own words: what to know about it, what to ask. */
	note: z.optional(words(1_000)),
	/** What the vendor counts as a user, a visit or a device, where its name does not say it all. */
	counts: z.optional(words(300)),
	/** When somebody was offered it in writing, and until when that holds. */
	quote: z.optional(z.strictObject({ on: dayText, until: z.optional(dayText) })),
	compliance: z.optional(complianceSchema),
	covers: z.array(z.enum(needs)).check(z.minLength(1), z.maxLength(needs.length)),
	/** Tiers of one product, from the smallest: who outgrows one is shown the first that fits. */
	product: z.optional(
		z.strictObject({ id: identifier, rank: z.int().check(z.minimum(1), z.maximum(100)) })
	),
	charges: z.array(pricedCharge).check(z.minLength(1), z.maxLength(50)),
	limits: z.optional(z.array(limitSchema).check(z.minLength(1), z.maxLength(30), limitsInOrder())),
	/** Sold only to those who have one of these, or had it. */
	onlyAfter: z.optional(z.array(identifier).check(z.minLength(1), z.maxLength(20))),
	terms: z.optional(termsSchema)
});
export type Offer = Readonly<z.infer<typeof offerSchema>>;
