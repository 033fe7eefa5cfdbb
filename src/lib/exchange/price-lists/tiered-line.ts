import type { Context } from './charges.ts';
import { lineMeter, verdictOf, wrong, type Priced } from './outcome.ts';
import type { Part } from './part.ts';
import { priceRead, together } from './plain-prices.ts';
import type { Verdict } from './price-list.ts';
import { isGiven, reachIn, tierRunRead } from './tier-run.ts';

/** Prices that say where they begin or end. */
export function tieredLine(line: Priced): Verdict | undefined {
	const { parts, priced, name, context } = line;
	const isTier = (part: Part) => part.reach !== undefined && !part.keys.has('included');
	if (!priced.some(isTier)) return undefined;
	const run: Part[] = [];
	const others: Part[] = [];
	for (const part of parts) {
		const isPriced = priced.includes(part);
		if (!isPriced && !isGiven(part)) continue;
		if (reachIn(part, run.length === 0) && (isTier(part) || !isPriced || run.length > 0))
			run.push(part);
		else if (isPriced) others.push(part);
	}
	const read = tierRunRead({ parts: run, context: withLineMeter(context, parts), name });
	if ('code' in read) return wrong(read);
	const faults = [...read.faults.values()];
	if (faults.length > 0) return { state: 'wrong', faults };
	const beside = others.map((part) =>
		priceRead(part, { context, name: undefined, meter: undefined })
	);
	const extra = beside.flatMap((one) => ('options' in one ? [one.options.slice(0, 1)] : []));
	const [more] = extra.length === 0 ? [] : together(extra);
	const proposals = read.proposals.map((proposal) => ({
		...proposal,
		charges: [...(more?.charges ?? []), ...proposal.charges]
	}));
	return verdictOf({ what: read.about }, proposals, line);
}

function withLineMeter(context: Context, parts: readonly Part[]): Context {
	const meter = lineMeter(parts);
	return meter === undefined ? context : { ...context, meter };
}
