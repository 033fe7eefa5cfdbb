import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount-schema.ts';
import { mostStairMeters, mostStairs } from '../capacity.ts';
import { meterName, priceTerm, quantityText } from '../term-schema.ts';
import { digitsOf, placesOf } from '../terms.ts';
import { boundaries, zeroUsages } from '../tiers/sides.ts';

const stairSchema = z.strictObject({
	/** Where the stair ends, for each meter in their order; null is open. */
	upTo: z.array(z.nullable(quantityText)).check(z.minLength(1), z.maxLength(mostStairMeters)),
	flat: priceTerm
});

export const stairstepSchema = z
	.strictObject({
		kind: z.literal('stairstep'),
		/** All that is counted: a stair fits when each of them does. */
		meters: z.array(meterName).check(z.minLength(1), z.maxLength(mostStairMeters)),
		stairs: z.array(stairSchema).check(z.minLength(1), z.maxLength(mostStairs)),
		boundary: z.enum([...boundaries, 'unknown']),
		zeroUsage: z.enum([...zeroUsages, 'unknown']),
		/** Needed when the last stair ends. */
		beyond: z.optional(z.enum(['not-sold', 'last-tier'])),
		...amountTerms
	})
	.check(stairsInOrder(), floorBelowCap());
export type StairstepCharge = z.infer<typeof stairstepSchema>;

/** Every stair has an end for each meter, and none ends below the one before. */
function stairsInOrder() {
	return z.check<Pick<StairstepCharge, 'meters' | 'stairs' | 'beyond'>>(({ value, issues }) => {
		const { meters, stairs, beyond } = value;
		stairs.forEach(({ upTo }, index) => {
			if (upTo.length !== meters.length) refuse('an-end-per-meter', ['stairs', index, 'upTo']);
			const before = stairs[index - 1]?.upTo;
			if (before && !isHigher(before, upTo)) refuse('above-tier-before', ['stairs', index, 'upTo']);
		});
		const isOpen = stairs.at(-1)?.upTo.every((end) => end === null);
		if (!isOpen && beyond === undefined) refuse('open-or-beyond', ['beyond']);

		function refuse(code: string, path: (string | number)[]) {
			issues.push({ code: 'custom', input: value, path, params: { code } });
		}
	});
}

/** In no meter lower, and in one at least higher. */
function isHigher(before: readonly (string | null)[], upTo: readonly (string | null)[]): boolean {
	const places = placesOf([...before, ...upTo]);
	const steps = upTo.map((end, place) => {
		const [a, b] = [before[place] ?? null, end].map((text) =>
			text === null ? undefined : (digitsOf(text, places) ?? 0)
		);
		if (a === undefined) return b === undefined ? 0 : -1;
		return b === undefined || b > a ? 1 : b < a ? -1 : 0;
	});
	return !steps.includes(-1) && steps.includes(1);
}
