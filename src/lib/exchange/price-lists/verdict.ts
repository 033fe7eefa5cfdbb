import { unknownPrice } from '#pricing';
import { allowance } from './allowance.ts';
import type { Context } from './charges.ts';
import { introduction } from './introduction.ts';
import { termIn, type TermRead } from './line-terms.ts';
import { limitsIn, termsOf, wrong, type Priced } from './outcome.ts';
import { paidTwoWays } from './paid-two-ways.ts';
import type { Part } from './part.ts';
import { plainLine } from './plain-line.ts';
import type { Fault, Proposal, Verdict } from './price-list.ts';
import { verdictOnShare } from './shares.ts';
import { isGiven, reachIn } from './tier-run.ts';
import { tieredLine } from './tiered-line.ts';
import { natureOf } from './units.ts';

/** A line taken apart. */
export interface LineParts {
	readonly parts: readonly Part[];
	/** What it calls the thing that is priced. */
	readonly name: string | undefined;
	readonly faults: readonly Fault[];
	/** Whether a sign of money stands there without a number. */
	readonly lacksAmount: boolean;
}

/** What a line proposes, or why it proposes nothing. */
export function verdictOn(
	{ parts, name, faults, lacksAmount }: LineParts,
	context: Context
): Verdict {
	if (faults.length > 0) return { state: 'wrong', faults };
	const shares = parts.filter((part) => part.percent !== undefined && !termIn(part));
	if (shares.length > 0) {
		const isAddOn = parts.some(({ keys }) => keys.has('add-on'));
		return verdictOnShare({ parts, name, isAddOn });
	}
	const terms = parts.map((part) => termIn(part));
	const priced = parts.filter((part, place) => part.amounts.length > 0 && !terms[place]);
	const fault = terms.find((term) => term?.fault)?.fault;
	if (fault) return wrong(fault);
	if (priced.length > 0) {
		const sized = new Map(priced.map((part) => [part, withSize(part)]));
		const all = parts.map((part) => sized.get(part) ?? part);
		return pricedVerdict({ parts: all, priced: [...sized.values()], terms, name, context });
	}
	if (lacksAmount) return wrong({ code: 'missing-amount' });
	return withoutPrice(parts, terms, name);
}

/** The first way that fits; the last always does. */
function pricedVerdict(line: Priced): Verdict {
	return (
		introduction(line) ??
		tieredLine(line) ??
		paidTwoWays(line) ??
		allowance(line) ??
		plainLine(line)
	);
}

/** "100 SMS for $9" is a package of them; "5 users $99" is a price for up to five. */
function withSize(part: Part): Part {
	const { count, meter, each, keys } = part;
	// "Unlimited users" are not counted.
	const isUnlimited = keys.has('unlimited') && !each && part.reach === undefined;
	if (isUnlimited) return { ...part, meter: undefined };
	if (count === undefined || meter === undefined || each || keys.has('included')) return part;
	if (natureOf(meter) === 'use') return { ...part, size: count, keys: new Set([...keys, 'pack']) };
	return { ...part, reach: part.reach ?? { said: 'up-to', high: count } };
}

/** Terms alone, a price to ask for, a limit, or words. */
function withoutPrice(
	parts: readonly Part[],
	terms: readonly (TermRead | undefined)[],
	name: string | undefined
): Verdict {
	const has = (key: Parameters<Part['keys']['has']>[0]) => parts.some(({ keys }) => keys.has(key));
	if (has('condition')) return { state: 'ignored', why: { as: 'condition' } };
	const said = termsOf(terms);
	if (said) {
		const proposal: Proposal = { reading: 'plain', charges: [], ...said };
		return { state: 'understood', proposal };
	}
	if (has('ask')) {
		const charge = { kind: 'flat', price: unknownPrice } as const;
		return {
			state: 'understood',
			proposal: {
				reading: 'unknown',
				charges: [{ charge, ...(name !== undefined && { name }) }],
				because: parts.flatMap(({ because }) => because)
			}
		};
	}
	const isAllowance = parts.some((part) => isGiven(part) && part.meter && reachIn(part, true));
	const isLeast = parts.some(({ keys, count, meter }) => keys.has('least') && count && meter);
	if (isAllowance || isLeast) return wrong({ code: 'belongs-elsewhere' });
	if (has('free') || (has('no') && has('once'))) {
		return { state: 'ignored', why: { as: 'nothing-to-pay' } };
	}
	const limits = limitsIn(parts);
	if (limits.length > 0) {
		const because = parts.flatMap((part) => part.because);
		return { state: 'understood', proposal: { reading: 'plain', charges: [], limits, because } };
	}
	return { state: 'ignored', why: { as: 'no-price' } };
}
