import { readDay } from '#calendar';
import { isInOrder, percentText, priceText } from '#pricing';
import * as z from 'zod/mini';
import { prorations, removals } from './terms.ts';

const months = z.int().check(z.minimum(1), z.maximum(120));
export const dayText = z.string().check(
	z.regex(/^\d{4}-\d{2}-\d{2}$/, 'day'),
	z.refine((text) => readDay(text) !== undefined, 'day')
);

/** The terms under which an offer's charges are billed. */
export const termsSchema = z
	.strictObject({
		/** Free at the start; whether use is free as well is the vendor's choice. */
		free: z.optional(
			z
				.strictObject({
					months: z.optional(months),
					days: z.optional(z.int().check(z.minimum(1), z.maximum(3650))),
					usage: z.enum(['free', 'billed'])
				})
				.check(
					z.refine(({ months, days }) => (months === undefined) !== (days === undefined), {
						params: { code: 'months-or-days' }
					})
				)
		),
		/**
		 * Off what recurs, in percent or money, for so many billed periods or for good. Money comes off
		 * every payment: where an offer bills months and years, off each month and off each year.
		 */
		discounts: z.optional(
			z
				.array(
					z
						.strictObject({
							percent: z.optional(percentText),
							amount: z.optional(priceText),
							periods: z.optional(months),
							/** One amount in all, used up over as many periods as it lasts. */
							once: z.optional(z.literal(true))
						})
						.check(
							z.refine(
								({ percent, amount }) => (percent === undefined) !== (amount === undefined),
								{
									params: { code: 'percent-or-amount' }
								}
							),
							z.refine(({ percent, once }) => percent === undefined || !once, {
								path: ['once'],
								params: { code: 'amount-if-once' }
							})
						)
				)
				.check(z.minLength(1), z.maxLength(10))
		),
		/** At least, and at most, this much a month for what is billed monthly. */
		minimum: z.optional(priceText),
		maximum: z.optional(priceText),
		/** Money to use up against what is billed. */
		credit: z.optional(priceText),
		/** Spent less by the end of so many months, the difference is due. */
		committed: z.optional(z.strictObject({ amount: priceText, months })),
		/** Bound for so long; on leaving earlier so many percent of what recurs until then is owed. */
		contract: z.optional(z.strictObject({ months, owed: percentText })),
		/** On every renewal all prices rise, rounded to their own decimals. */
		uplift: z.optional(z.strictObject({ percent: percentText, everyMonths: months })),
		/** Until this day neither an uplift nor an announced price applies. */
		lockedUntil: z.optional(dayText),
		/** Missing: by day, with a credit. "unknown" is priced in every way. */
		changes: z.optional(
			z.strictObject({
				proration: z.enum([...prorations, 'unknown']),
				removal: z.enum([...removals, 'unknown'])
			})
		)
	})
	.check(
		z.check(({ value, issues }) => {
			if (isInOrder(value.minimum, value.maximum)) return;
			const params = { code: 'least-above-most' };
			issues.push({ code: 'custom', input: value, path: ['minimum'], params });
		})
	);
export type Terms = Readonly<z.infer<typeof termsSchema>>;
