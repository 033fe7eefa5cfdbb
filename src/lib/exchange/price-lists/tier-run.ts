import { compare, decimal, zero } from '#decimal';
import { eachCharge, priceOf, proposed, timingOf, type Context } from './charges.ts';
import type { Part, Reach } from './part.ts';
import type { Because, PlainDoubt, Fault, Proposal, ProposedCharge } from './price-list.ts';
import { tierListOf, type TierList } from './tier-list.ts';
import { readingsOfTiers } from './tier-proposals.ts';

/** Parts of one line, or of several, that are tiers of one list. */
export interface TierRun {
	readonly parts: readonly Part[];
	readonly context: Context;
	readonly name: string | undefined;
}

export interface TierRunRead {
	/** Of parts that cannot be tiers of this list, by their place. */
	readonly faults: ReadonlyMap<number, Fault>;
	readonly about: PlainDoubt['what'];
	/** One if it is plain. */
	readonly proposals: readonly Proposal[];
}

/** Whether a part says where it begins or ends, or that it is what lies beyond the others. */
export function reachIn(part: Part, isFirst: boolean): Reach | undefined {
	if (part.reach) return part.reach;
	const isOpen = part.keys.has('additional') || part.join === 'then' || part.keys.has('unlimited');
	if (!isFirst && isOpen) return { said: 'further' };
	return isFirst && part.count !== undefined && isGiven(part)
		? { said: 'first', high: part.count }
		: undefined;
}

/** What costs nothing: "first 3 users included". */
export function isGiven({ keys, amounts }: Part): boolean {
	return amounts.length === 0 && (keys.has('included') || keys.has('free'));
}

/** The tiers of a list, in every way it can be read. */
export function tierRunRead({ parts, context, name }: TierRun): TierRunRead | Fault {
	const meter = parts.find((part) => part.meter !== undefined)?.meter ?? context.meter;
	if (meter === undefined) return { code: 'no-unit' };
	const timed = parts.find(
		({ amounts, period, keys }) => amounts.length > 0 && (period || keys.has('annual'))
	);
	const [first] = parts;
	const main = timed ?? parts.find(({ amounts }) => amounts.length > 0) ?? first;
	if (!main) return { code: 'missing-amount' };
	const timing = timingOf(main, context);
	if (timing.fault) return timing.fault;
	const list = tierListOf(
		parts.map((part, place) => ({
			reach: reachIn(part, place === 0) ?? { said: 'further' },
			price: part.amounts[0] ? priceOf(part.amounts[0], timing).price : '0'
		}))
	);
	const because: Because[] = [...parts.flatMap((part) => part.because), ...timing.because];
	const last = list.tiers.at(-1)?.upTo;
	if (typeof last === 'string' && list.tiers.length > 1) {
		because.push({ words: '', means: { as: 'not-sold-beyond', quantity: last } });
	}
	const asProposal = (
		reading: Proposal['reading'],
		charge: ProposedCharge['charge'],
		more: Partial<Proposal> = {}
	): Proposal => ({
		reading,
		charges: [proposed(main, timing, charge, undefined, name)],
		because,
		...more
	});
	const isEach = parts.some((part) => part.each) || context.each === true;
	const told = { faults: list.faults } as const;
	if (list.tiers.length === 1)
		return { ...told, ...single(list, meter, isEach, parts, asProposal) };
	const isAll = parts.some((part) => part.keys.has('flat'));
	const readings = readingsOfTiers(withStart(list), {
		meter,
		prices: isEach ? 'each' : isAll ? 'all' : 'unsaid',
		isMarginal: parts.some((part, place) => isMarginal(part, place))
	});
	return {
		...told,
		about: 'tiers',
		proposals: readings.map(({ reading, charge }) => asProposal(reading, charge))
	};
}

function isMarginal(part: Part, place: number): boolean {
	const said = reachIn(part, place === 0)?.said;
	return said === 'first' || said === 'next' || said === 'further' || isGiven(part);
}

/** What lies before the first tier has a price that nobody knows. */
function withStart(list: TierList): TierList {
	return isNothing(list.startsAfter)
		? list
		: { ...list, tiers: [{ upTo: list.startsAfter, price: 'unknown' }, ...list.tiers] };
}

function isNothing(text: string): boolean {
	return compare(decimal(text), zero) === 0;
}

type AsProposal = (
	reading: Proposal['reading'],
	charge: ProposedCharge['charge'],
	more?: Partial<Proposal>
) => Proposal;

/** One tier alone: up to where it ends it may be for each or for all; before it begins, free or unknown. */
function single(
	list: TierList,
	meter: string,
	isEach: boolean,
	parts: readonly Part[],
	asProposal: AsProposal
): Pick<TierRunRead, 'about' | 'proposals'> {
	const price = list.tiers[0]?.price ?? '0';
	const upTo = list.tiers[0]?.upTo ?? null;
	const limits = upTo === null ? {} : { limits: [{ meter, most: upTo }] };
	if (isNothing(list.startsAfter)) {
		const isFlat = parts.some(({ keys }) => keys.has('flat') || keys.has('for'));
		const forEach = asProposal('each', eachCharge(meter, price), limits);
		const forAll = asProposal('for-all', { kind: 'flat', price }, limits);
		const isOne = upTo === '1' && !isEach;
		const proposals = isEach
			? [{ ...forEach, reading: 'plain' as const }]
			: isFlat || isOne
				? [{ ...forAll, reading: 'plain' as const }]
				: [forAll, forEach];
		return { about: 'which', proposals };
	}
	const free = eachCharge(meter, price, { included: list.startsAfter });
	const unknown = readingsOfTiers(withStart(list), { meter, prices: 'each', isMarginal: true })[0];
	return {
		about: 'first',
		proposals: [
			asProposal('first-free', free, limits),
			...(unknown ? [asProposal('first-unknown', unknown.charge)] : [])
		]
	};
}
