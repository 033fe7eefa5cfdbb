import { identifier, offerSchema } from '#offers';
import { practiceSchema } from '#practice';
import { percentText } from '#pricing';
import * as z from 'zod/mini';
import { mostMonths, mostOffers, mostPlans } from './capacity.ts';
import { misfits } from './fit.ts';
import { isPrintable, longestName } from './name.ts';

const nameSchema = z
	.string()
	.check(
		z.trim(),
		z.minLength(1, 'name'),
		z.maxLength(longestName),
		z.refine(isPrintable, 'printable')
	);

const planSchema = z
	.strictObject({
		id: identifier,
		/** An own name; the starter plans are named in the reader's language. */
		name: z.optional(nameSchema),
		/** Only a plan that chooses for itself may have found none. */
		offers: z.array(identifier).check(z.maxLength(30)),
		/** Lines that are switched off in their offers and charged in this plan: add-ons it takes. */
		takes: z.optional(
			z.array(z.strictObject({ offer: identifier, charge: identifier })).check(z.maxLength(60))
		),
		/** Not chosen by hand: of all offers of the price book those that do every job at the least cost. */
		mix: z.optional(
			z.strictObject({
				/** What is to be least: the cost of all months, what is paid in the first twelve, or one month. */
				least: z.enum(['term', 'first-year-paid', 'month']),
				/** Which month; left out, the first. */
				month: z.optional(z.int().check(z.minimum(1), z.maximum(mostMonths))),
				/** Offers that must be part of it, and offers that must not. */
				include: z.optional(z.array(identifier).check(z.maxLength(15))),
				never: z.optional(z.array(identifier).check(z.maxLength(200)))
			})
		),
		/** Offers that are left, with the last month they are used in. */
		leaves: z.optional(
			z
				.array(
					z.strictObject({ offer: identifier, month: z.int().check(z.minimum(1), z.maximum(60)) })
				)
				.check(z.maxLength(30))
		)
	})
	.check(
		z.refine(({ offers, mix }) => offers.length > 0 || mix !== undefined, {
			path: ['offers'],
			params: { code: 'at-least', count: 1, of: 'entries' }
		})
	);
/** A way of buying: chosen offers that together cover the needs. */
export type Plan = Readonly<z.infer<typeof planSchema>>;

/** The saved document: a practice, its price book, its plans and its settings. */
export const scenarioSchema = z
	.strictObject({
		id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/, 'scenario-id')),
		name: nameSchema,
		currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'currency')),
		/** The first month; left out, the first of our calendar. */
		start: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'month'))),
		months: z.int().check(z.minimum(12), z.maximum(mostMonths)),
		/** Added once to every bill; as a rule comparisons are made without it. */
		tax: z.optional(z.strictObject({ percent: percentText })),
		/** Offers the practice has or had: some are sold to their subscribers only. */
		had: z.optional(z.array(identifier).check(z.maxLength(200))),
		/** The example practice it began with: where its numbers are from, as long as they are the same. */
		template: z.optional(identifier),
		practice: practiceSchema,
		offers: z.array(offerSchema).check(z.minLength(1), z.maxLength(mostOffers)),
		plans: z.array(planSchema).check(z.minLength(1), z.maxLength(mostPlans))
	})
	.check((context) => {
		// Parts that are wrong by themselves hold together with nothing.
		if (context.issues.length > 0) return;
		for (const { path, expected } of misfits(context.value)) {
			context.issues.push({ code: 'custom', input: context.value, path, params: expected });
		}
	});
export type Scenario = Readonly<z.infer<typeof scenarioSchema>>;
