import { isInOrder, meterName, quantityText } from '#pricing';
import * as z from 'zod/mini';

/** What an offer admits, both ends included: "up to 10 active clients". */
export const limitSchema = z.strictObject({
	meter: meterName,
	least: z.optional(quantityText),
	most: z.optional(quantityText)
});
export type Limit = Readonly<z.infer<typeof limitSchema>>;

export function limitsInOrder() {
	return z.check<Limit[]>(({ value: limits, issues }) => {
		limits.forEach(({ least, most }, index) => {
			const code = least === undefined && most === undefined ? 'least-or-most' : 'least-above-most';
			if (code === 'least-above-most' && isInOrder(least, most)) return;
			issues.push({ code: 'custom', input: limits, path: [index, 'least'], params: { code } });
		});
	});
}
