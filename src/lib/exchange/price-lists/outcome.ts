import type { Context } from './charges.ts';
import type { TermRead } from './line-terms.ts';
import type { Part } from './part.ts';
import type { PriceRead } from './plain-prices.ts';
import type { Because, Doubt, Fault, Proposal, Terms, Verdict } from './price-list.ts';
import { isSum } from './shares.ts';

/** A line with at least one price in it. */
export interface Priced {
	readonly parts: readonly Part[];
	/** Those of them that are prices. */
	readonly priced: readonly Part[];
	readonly terms: readonly (TermRead | undefined)[];
	readonly name: string | undefined;
	readonly context: Context;
}

export function wrong(...faults: Fault[]): Verdict {
	return { state: 'wrong', faults };
}

/** All that a line says about the whole offer. */
export function termsOf(
	read: readonly (TermRead | undefined)[]
): { terms: Terms; because: Because[] } | undefined {
	const found = read.filter((term) => term?.terms !== undefined);
	if (found.length === 0) return undefined;
	let terms: Terms = {};
	for (const term of found) terms = { ...terms, ...term?.terms };
	return { terms, because: found.flatMap((term) => term?.because ?? []) };
}

/** One reading, or several and what they differ in; each with what the line says beside its prices. */
export function verdictOf(
	about: Doubt,
	proposals: readonly Proposal[],
	line: Pick<Priced, 'parts' | 'terms'>
): Verdict {
	const all = proposals.map((proposal) => withBeside(proposal, line));
	const [only, ...others] = all;
	if (!only) return wrong({ code: 'not-understood' });
	return others.length === 0
		? { state: 'understood', proposal: only }
		: { state: 'ambiguous', about, proposals: all };
}

function withBeside(
	proposal: Proposal,
	{ parts, terms }: Pick<Priced, 'parts' | 'terms'>
): Proposal {
	const said = termsOf(terms);
	const limits = [...(proposal.limits ?? []), ...limitsIn(parts)];
	return {
		...proposal,
		...(limits.length > 0 && { limits }),
		...(said && {
			terms: { ...proposal.terms, ...said.terms },
			because: [...proposal.because, ...said.because]
		})
	};
}

/** "Up to 10 clients", where no price is said for them. */
export function limitsIn(parts: readonly Part[]): NonNullable<Proposal['limits']> {
	return parts.flatMap(({ reach, count, meter, amounts, keys }) => {
		const most = reach?.said === 'up-to' ? reach.high : keys.has('most') ? count : undefined;
		const isGiven = keys.has('included') || keys.has('free');
		return most === undefined || meter === undefined || amounts.length > 0 || isGiven
			? []
			: [{ meter, most }];
	});
}

/** What a line counts, where it says so only once. */
export function lineMeter(parts: readonly Part[]): string | undefined {
	return parts.find(({ meter }) => meter !== undefined && !isSum(meter))?.meter;
}

/** What stops a line: a fault, or a word that somebody has to explain. */
export function failureOf(reads: readonly PriceRead[]): Verdict | undefined {
	for (const read of reads) {
		if ('fault' in read) return wrong(read.fault);
		if ('unknownUnit' in read) {
			return { state: 'ambiguous', about: { what: 'unit', word: read.unknownUnit }, proposals: [] };
		}
	}
	return undefined;
}

export function doubtIn(reads: readonly PriceRead[]): Doubt {
	const open = reads.find((read) => 'options' in read && read.options.length > 1);
	return { what: open && 'doubt' in open ? open.doubt : 'which' };
}
