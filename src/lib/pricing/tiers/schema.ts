import { compare, readDecimal } from '#decimal';
import * as z from 'zod/mini';
import { mostTiers } from '../capacity.ts';
import { priceTerm, quantityAboveZero, quantityText } from '../term-schema.ts';
import { boundaries, zeroUsages } from './sides.ts';

const tierSchema = z.strictObject({
	/** Where the tier ends; the last one is open or says what happens beyond it. */
	upTo: z.nullable(quantityText),
	/** For each unit, and for reaching the tier at all. */
	unit: z.optional(priceTerm),
	flat: z.optional(priceTerm),
	/** Units in this tier are sold in whole packages of so many; the unit price is one package's. */
	packageOf: z.optional(quantityAboveZero)
});
export type Tier = z.infer<typeof tierSchema>;

/** A list of tiers that says all that price lists leave open. */
export const tierTerms = {
	tiers: z.array(tierSchema).check(z.minLength(1), z.maxLength(mostTiers), tiersInOrder()),
	/** "unknown" where the price list does not say: it is priced both ways. */
	boundary: z.enum([...boundaries, 'unknown']),
	zeroUsage: z.enum([...zeroUsages, 'unknown']),
	/** Whether each tier's part is rounded, or only the line. */
	rounding: z.optional(z.enum(['line', 'tier'])),
	/** Needed when the last tier ends: what is sold beyond it. */
	beyond: z.optional(z.enum(['not-sold', 'last-tier']))
};
export type Tiers = z.infer<z.ZodMiniObject<typeof tierTerms>>;

/** Each tier ends above the one before, and only the last is open. Gaps and overlaps cannot be written down. */
export function tiersInOrder<Listed extends { upTo: string | null }>() {
	return z.check<Listed[]>(({ value: tiers, issues }) => {
		tiers.forEach(({ upTo }, index) => {
			const path = [index, 'upTo'];
			const before = tiers[index - 1]?.upTo;
			if (upTo === null) {
				if (index < tiers.length - 1) refuse('only-last-open', path);
			} else if (!isAbove(upTo, before ?? '0')) refuse('above-tier-before', path);
		});

		function refuse(code: string, path: (string | number)[]) {
			issues.push({ code: 'custom', input: tiers, path, params: { code } });
		}
	});
}

/** A text that is no quantity is refused on its own. */
function isAbove(upTo: string, before: string): boolean {
	const [end, start] = [readDecimal(upTo), readDecimal(before)];
	return !end || !start || compare(end, start) > 0;
}

/** A list that ends says what is sold beyond it. */
export function endIsSaid() {
	return z.check<{ tiers: { upTo: string | null }[]; beyond?: string | undefined }>(
		({ value, issues }) => {
			if (value.tiers.at(-1)?.upTo !== null && value.beyond === undefined) {
				const params = { code: 'open-or-beyond' };
				issues.push({ code: 'custom', input: value, path: ['beyond'], params });
			}
		}
	);
}
