import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount-schema.ts';
import { mostGroups } from '../capacity.ts';
import { meterName, percentTerm, priceTerm, quantityText } from '../term-schema.ts';
import { isInOrder } from '../terms.ts';
import { zeroUsages } from '../tiers/sides.ts';

export const percentageSchema = z
	.strictObject({
		kind: z.literal('percentage'),
		/**
		 * What the percentage is taken of: amounts of money, and how many transactions carried them.
		 * Several groups of like transactions, in the order of time, are a small histogram.
		 */
		of: z
			.array(z.strictObject({ amount: meterName, transactions: z.optional(meterName) }))
			.check(z.minLength(1), z.maxLength(mostGroups)),
		rate: percentTerm,
		/** Only what is above this much a month pays. */
		included: z.optional(quantityText),
		/** For each transaction: a fixed fee, and the least and most it pays in all. */
		fixed: z.optional(priceTerm),
		least: z.optional(priceTerm),
		most: z.optional(priceTerm),
		/** Free until either is used up. The transaction that crosses pays on the rest, and the fixed fee. */
		free: z.optional(
			z.strictObject({
				transactions: z.optional(quantityText),
				amount: z.optional(quantityText)
			})
		),
		/** Whether transactions that carried nothing between them pay their fees; as a rule they do. */
		zeroUsage: z.optional(z.enum([...zeroUsages, 'unknown'])),
		...amountTerms
	})
	.check(feesFit(), floorBelowCap());
export type PercentageCharge = z.infer<typeof percentageSchema>;

/** What goes by transaction needs to know how many there are, and the least is not above the most. */
function feesFit() {
	return z.check<Pick<PercentageCharge, 'of' | 'fixed' | 'least' | 'most' | 'free'>>(
		({ value, issues }) => {
			const { of, fixed, least, most, free } = value;
			const needsCount = [fixed, least, most, free].some((fee) => fee !== undefined);
			of.forEach(({ transactions }, index) => {
				if (needsCount && transactions === undefined) {
					refuse('transactions-counted', ['of', index, 'transactions']);
				}
			});
			if (!isInOrder(least, most)) refuse('least-above-most', ['least']);

			function refuse(code: string, path: (string | number)[]) {
				issues.push({ code: 'custom', input: value, path, params: { code } });
			}
		}
	);
}
