/** Where a schema refuses terms, and why: "tiers.1.upTo: above-tier-before". Nothing when it takes them. */
import * as z from 'zod/mini';

export function refusals(schema: z.ZodMiniType, terms: unknown): string[] {
	const { error } = z.safeParse(schema, terms);
	return (error?.issues ?? []).map((issue) => {
		const asked = issue.code === 'custom' ? issue.params?.['code'] : undefined;
		const form = issue.code === 'invalid_format' ? issue.message : undefined;
		return `${issue.path.join('.')}: ${asked ?? form ?? issue.code}`;
	});
}
