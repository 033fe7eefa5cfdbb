import { unknownPrice, type Charge } from '#pricing';
import { doubtIn, failureOf, verdictOf, type Priced } from './outcome.ts';
import type { Part } from './part.ts';
import { priceRead, together, type Around } from './plain-prices.ts';
import type { Because, Verdict } from './price-list.ts';
import { marginalTiers } from './tier-proposals.ts';
import { isGiven } from './tier-run.ts';

/** "First 3 users included, then $12 each", "$99 a month includes 3 users". */
export function allowance(line: Priced): Verdict | undefined {
	const { parts, priced, name, context } = line;
	const holder = parts.find(
		(part) =>
			(isGiven(part) || part.keys.has('included')) &&
			(part.count !== undefined || part.reach?.high !== undefined) &&
			part.meter !== undefined
	);
	const included = holder?.reach?.high ?? holder?.count;
	const counted = holder?.meter;
	if (!holder || included === undefined || counted === undefined) return undefined;
	const bare = (part: Part): Part =>
		part === holder && !part.each
			? { ...part, count: undefined, reach: undefined, meter: undefined }
			: part;
	const isBeyond = (part: Part) =>
		(part.each ||
			part.keys.has('additional') ||
			(part.join === 'then' && part.period === undefined)) &&
		(part.meter === undefined || part.meter === counted);
	const beyond = priced.find((part) => isBeyond(part) && (part !== holder || part.each));
	const reads = priced.map((part) => {
		const isOver = part === beyond;
		const asked = isOver ? { ...bare(part), each: true, meter: part.meter ?? counted } : bare(part);
		const around: Around = { context, name: isOver ? undefined : name, meter: counted };
		return priceRead(asked, isOver ? { ...around, included } : around);
	});
	const because: Because = { words: holder.text, means: { as: 'included', quantity: included } };
	const asked = failureOf(reads);
	if (asked) return asked;
	const options = reads.flatMap((read) => ('options' in read ? [read.options] : []));
	const proposals = together(options).map((proposal) => ({
		...proposal,
		because: [...proposal.because, because]
	}));
	if (beyond) return verdictOf(doubtIn(reads), proposals, line);
	const [base] = proposals;
	if (!base) return undefined;
	return verdictOf(
		{ what: 'beyond' },
		[
			{ ...base, reading: 'not-beyond', limits: [{ meter: counted, most: included }] },
			{
				...base,
				reading: 'beyond-unknown',
				charges: [...base.charges, { charge: unknownBeyond(counted, included) }]
			}
		],
		line
	);
}

/** What is included costs nothing more; what each further one costs, nobody knows. */
function unknownBeyond(meter: string, included: string): Charge {
	const tiers = [
		{ upTo: included, price: '0' },
		{ upTo: null, price: unknownPrice }
	];
	return marginalTiers({ tiers, boundary: 'inclusive' }, meter);
}
