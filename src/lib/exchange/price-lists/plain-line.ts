import { unknownPrice, withPrices } from '#pricing';
import { doubtIn, failureOf, lineMeter, verdictOf, type Priced } from './outcome.ts';
import type { Part } from './part.ts';
import { priceRead, together, type Around, type Option } from './plain-prices.ts';
import type { Because, Proposal, Terms, Verdict } from './price-list.ts';

/** One price, several that add up, or several of which one holds. */
export function plainLine(line: Priced): Verdict {
	const { parts, priced, terms, name, context } = line;
	const meter = lineMeter(parts);
	const bounds = terms.flatMap((term) => (term?.terms ? [term.terms] : []));
	const isUsage = priced.length === 1 && priced[0]?.each === true;
	const around: Around = {
		context,
		name,
		meter,
		...(isUsage && boundsOf(bounds)),
		...leastCount(parts)
	};
	const reads = priced.map((part, place) =>
		priceRead(part, place === 0 ? around : { context, name: part.label, meter })
	);
	const failure = failureOf(reads);
	if (failure) return failure;
	const options = reads.flatMap((read) => ('options' in read ? [read.options] : []));
	const rest = isUsage
		? terms.map((term) => (term?.terms && boundsOf([term.terms]) ? undefined : term))
		: terms;
	const [first] = priced;
	if (first?.keys.has('starting') && options.length === 1) {
		return verdictOf({ what: 'start' }, startingFrom(options[0] ?? []), { ...line, terms: rest });
	}
	if (addsUp(priced)) return verdictOf(doubtIn(reads), together(options), { ...line, terms: rest });
	const each = options.flatMap((several) =>
		several.slice(0, 1).map((option): Proposal => ({
			reading: 'one-of',
			charges: [option.charge],
			because: option.because
		}))
	);
	return verdictOf({ what: 'which' }, each, { ...line, terms: rest });
}

function boundsOf(terms: readonly Terms[]): { floor?: string; cap?: string } | undefined {
	const { minimum, maximum } = Object.fromEntries(
		terms.flatMap((one) => Object.entries(one))
	) as Terms;
	if (minimum === undefined && maximum === undefined) return undefined;
	return {
		...(minimum !== undefined && { floor: minimum }),
		...(maximum !== undefined && { cap: maximum })
	};
}

/** "Minimum 3 users" beside the price of a user. */
function leastCount(parts: readonly Part[]): { minimum: string } | undefined {
	const least = parts.find(
		({ keys, count, amounts }) => keys.has('least') && count !== undefined && amounts.length === 0
	);
	return least?.count === undefined ? undefined : { minimum: least.count };
}

/** The lower end of a range nobody printed: taken as it is and marked, or not known. */
function startingFrom(options: readonly Option[]): Proposal[] {
	return options.slice(0, 1).flatMap(({ charge, because: told, reading }): Proposal[] => {
		const assumed: Because[] =
			reading === 'month' ? [{ words: '', means: { as: 'month-assumed' } }] : [];
		const because = [...told, ...assumed];
		const { isLowerEnd: _mark, range: _range, ...rest } = charge;
		const unknown = withPrices(charge.charge, () => unknownPrice);
		return [
			{ reading: 'lower-end', charges: [charge], because },
			{ reading: 'unknown', charges: [{ ...rest, charge: unknown }], because }
		];
	});
}

/** Joined by "plus", or a price for all beside prices for different things. */
function addsUp(priced: readonly Part[]): boolean {
	if (priced.length < 2) return true;
	if (priced.slice(1).every(({ join }) => join === 'plus')) return true;
	if (priced.some(({ join }) => join === 'or')) return false;
	const kinds = priced.map(({ each, meter, keys }) =>
		keys.has('once')
			? `once ${meter ?? ''}`
			: each || keys.has('additional')
				? `each ${meter ?? ''}`
				: 'all'
	);
	return new Set(kinds).size === kinds.length;
}
