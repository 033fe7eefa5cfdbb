import * as z from 'zod/mini';
import { percentText, priceText } from '../term-schema.ts';
import { isInOrder } from '../terms.ts';

/** What may be done to the amount after it is priced, in this order. */
export const amountTerms = {
	/** Off the exact amount, in percent or money; never below zero. */
	discount: z.optional(
		z.strictObject({ percent: z.optional(percentText), amount: z.optional(priceText) }).check(
			z.refine(({ percent, amount }) => (percent === undefined) !== (amount === undefined), {
				params: { code: 'percent-or-amount' }
			})
		)
	),
	/** At most, and at least, this much a month. */
	cap: z.optional(priceText),
	floor: z.optional(priceText),
	/** Used up as far as something is owed. */
	credit: z.optional(priceText)
};
export type AmountTerms = z.infer<z.ZodMiniObject<typeof amountTerms>>;

/** The least a month is not above the most. */
export function floorBelowCap() {
	return z.check<{ floor?: string | undefined; cap?: string | undefined }>(({ value, issues }) => {
		if (isInOrder(value.floor, value.cap)) return;
		const params = { code: 'least-above-most' };
		issues.push({ code: 'custom', input: value, path: ['floor'], params });
	});
}
