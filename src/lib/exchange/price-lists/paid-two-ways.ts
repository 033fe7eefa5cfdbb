import { compare, decimal, multiply, toText } from '#decimal';
import { timingOf } from './charges.ts';
import { lineMeter, verdictOf, wrong, type Priced } from './outcome.ts';
import type { Part } from './part.ts';
import { priceRead, type Option } from './plain-prices.ts';
import type { Proposal, Verdict } from './price-list.ts';

/** "$79 a month or $948 a year": the same thing, paid in two ways. */
export function paidTwoWays(line: Priced): Verdict | undefined {
	const { parts, priced, name, context } = line;
	const [one, other, ...more] = priced;
	if (!one || !other || more.length > 0) return undefined;
	const whens = [timingOf(one, context), timingOf(other, context)].map(({ per }) => per);
	const isAnnual = parts.some(({ keys }) => keys.has('annual'));
	if (!whens.includes('month') || !whens.includes('year')) return undefined;
	const [monthly, yearly] = whens[0] === 'month' ? [one, other] : [other, one];
	const around = { context, name, meter: lineMeter(parts) };
	// What stands in brackets is the same unit, though it does not say it again.
	const alike = (part: Part, as: Part): Part =>
		part.each ? part : { ...part, each: as.each, meter: as.meter ?? part.meter };
	const reads = [
		priceRead(alike(monthly, yearly), around),
		priceRead(alike(yearly, monthly), around)
	];
	const options = reads.flatMap((read) => ('options' in read ? read.options.slice(0, 1) : []));
	const [month, year] = options;
	if (!month || !year) return undefined;
	const asProposal = (option: Option, reading: Proposal['reading']): Proposal => ({
		reading,
		charges: [option.charge],
		because: option.because
	});
	const restates = other.join === 'aside';
	if (restates && isAnnual && !yearly.keys.has('starting')) {
		const [perMonth, perYear] = [monthly.amounts[0]?.value ?? '0', yearly.amounts[0]?.value ?? '0'];
		const twelve = toText(multiply(decimal(perMonth), decimal('12')));
		if (monthly.keys.has('annual') || compare(decimal(twelve), decimal(perYear)) === 0) {
			return verdictOf({ what: 'paid' }, [asProposal(year, 'plain')], line);
		}
		return wrong({ code: 'contradiction', month: perMonth, year: perYear });
	}
	const proposals = [asProposal(month, 'month'), asProposal(year, 'year')];
	return verdictOf({ what: 'paid' }, proposals, line);
}
