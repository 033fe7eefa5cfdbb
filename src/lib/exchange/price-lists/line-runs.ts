import type { Context } from './charges.ts';
import type { Part } from './part.ts';
import type { Verdict } from './price-list.ts';
import { isGiven, reachIn, tierRunRead } from './tier-run.ts';
import type { LineParts } from './verdict.ts';

/** A line with what it says by itself. */
export interface RunLine {
	readonly number: number;
	readonly verdict: Verdict;
	readonly context: Context;
	readonly taken?: LineParts;
}

interface Member {
	readonly place: number;
	readonly part: Part;
}

/** Lines that are tiers of one list are told together, with the first of them. */
export function verdictsOfRuns(lines: readonly RunLine[]): Verdict[] {
	const verdicts = lines.map(({ verdict }) => verdict);
	let run: Member[] = [];
	const close = () => {
		if (run.length > 1) tell(run);
		run = [];
	};
	lines.forEach((line, place) => {
		if (line.verdict.state === 'ignored' && line.verdict.why.as === 'empty') return;
		const part = line.taken && tierIn(line.taken, run.length === 0);
		const before = run.at(-1);
		const isOther =
			before?.part.meter !== undefined &&
			part?.meter !== undefined &&
			before.part.meter !== part.meter;
		if (!part || isOther) close();
		const starts = part && (run.length > 0 || tierIn(line.taken, true));
		if (part && starts) run.push({ place, part });
	});
	close();
	return verdicts;

	function tell(members: readonly Member[]) {
		const [first] = members;
		const opening = first && lines[first.place];
		if (!opening) return;
		const parts = members.map(({ part }) => part);
		const { context, taken } = opening;
		const read = tierRunRead({ parts, context, name: taken?.name });
		if ('code' in read) return;
		members.forEach(({ place }, index) => {
			const fault = read.faults.get(index);
			verdicts[place] = fault
				? { state: 'wrong', faults: [fault] }
				: { state: 'ignored', why: { as: 'part-of', line: opening.number } };
		});
		const lead = members.find((_member, index) => !read.faults.has(index));
		const count = members.length - read.faults.size;
		const proposals = read.proposals.map((proposal) => ({
			...proposal,
			because: [
				...proposal.because,
				{ words: '', means: { as: 'together', lines: count } } as const
			]
		}));
		const [only, ...others] = proposals;
		if (!lead || !only) return;
		verdicts[lead.place] =
			others.length === 0
				? { state: 'understood', proposal: only }
				: { state: 'ambiguous', about: { what: read.about }, proposals };
	}
}

/** The one part of a line that is a tier, if the line says nothing else. */
function tierIn(taken: LineParts | undefined, isFirst: boolean): Part | undefined {
	if (!taken || taken.faults.length > 0) return undefined;
	const [part, ...more] = taken.parts.filter(
		({ amounts, reach, count, keys }) =>
			amounts.length > 0 || reach !== undefined || count !== undefined || keys.has('included')
	);
	if (!part || more.length > 0 || part.percent !== undefined || part.size !== undefined)
		return undefined;
	if (part.amounts.length !== 1 && !isGiven(part)) return undefined;
	if (['off', 'save', 'least', 'most', 'once', 'trial'].some((key) => part.keys.has(key as 'off')))
		return undefined;
	return reachIn(part, isFirst) ? part : undefined;
}
