const deepest = 24;
const mostParts = 50_000;
const longestText = 10_000;
const longestList = 5_000;

/** Keys that reach into how objects work where somebody merges them carelessly. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Control characters, apart from tab and line feed, and halves of characters. */
const forbiddenText = /(?![\t\n])[\p{Cc}\p{Cs}]/u;

export type StructureProblem =
	| { readonly reason: 'too-deep' }
	| { readonly reason: 'too-much' }
	| { readonly reason: 'forbidden-key'; readonly key: string }
	| { readonly reason: 'forbidden-character' };

/** What is wrong with the mere shape of a document. Asked before any schema: those would follow it down or list every fault. */
export function structureProblem(document: unknown): StructureProblem | undefined {
	const parts = [{ value: document, depth: 1 }];
	// Grows while it is walked: a recursion could be made to run out of stack.
	for (const { value, depth } of parts) {
		if (depth > deepest) return { reason: 'too-deep' };
		if (typeof value === 'string') {
			const problem = textProblem(value);
			if (problem) return problem;
		}
		if (typeof value !== 'object' || value === null) continue;
		const inside = Object.entries(value);
		const crowded = Array.isArray(value) && value.length > longestList;
		if (crowded || parts.length + inside.length > mostParts) return { reason: 'too-much' };
		for (const [key, part] of inside) {
			if (forbiddenKeys.has(key)) return { reason: 'forbidden-key', key };
			const problem = textProblem(key);
			if (problem) return problem;
			parts.push({ value: part, depth: depth + 1 });
		}
	}
	return undefined;
}

function textProblem(text: string): StructureProblem | undefined {
	if (text.length > longestText) return { reason: 'too-much' };
	return forbiddenText.test(text) ? { reason: 'forbidden-character' } : undefined;
}
