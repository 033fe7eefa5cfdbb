/** Something that can be chosen: what it costs, and the jobs it does as bits of a number. */
export interface Choice {
	readonly cost: number;
	readonly does: number;
}

/** Of each group one at most, such as tiers of one product; exactly one where there must be. */
export interface Group<Some extends Choice> {
	readonly choices: readonly Some[];
	readonly isMust: boolean;
}

/** For any of the jobs, as bits, the choices that do them all at the least cost; none where nothing does. */
export type Covering<Some> = (jobs: number) => readonly Some[] | undefined;

/**
 * Exact: for every set of jobs still to be done, from the last group to the first, what the groups from
 * there on cost at the least. Of equals it takes the fewest choices, and of those the ones that stand
 * first.
 */
export function coveringOf<Some extends Choice>(
	groups: readonly Group<Some>[],
	jobs: number
): Covering<Some> {
	const size = 1 << jobs;
	let costs = new Float64Array(size).fill(Infinity);
	let counts = new Uint8Array(size);
	costs[0] = 0;
	const picks = groups.map(() => new Uint16Array(size));
	for (let place = groups.length - 1; place >= 0; place -= 1) {
		const group = groups[place];
		const pick = picks[place];
		if (group && pick) [costs, counts] = withGroup(group, costs, counts, pick);
	}
	return (wanted) => {
		if (costs[wanted] === Infinity) return undefined;
		let left = wanted;
		return groups.flatMap(({ choices }, place) => {
			const chosen = choices[(picks[place]?.[left] ?? 0) - 1];
			if (!chosen) return [];
			left &= ~chosen.does;
			return [chosen];
		});
	};
}

/** Writes down what to pick for every set of jobs: 0 for nothing, else the choice, counted from 1. */
function withGroup(
	{ choices, isMust }: Group<Choice>,
	laterCosts: Float64Array,
	laterCounts: Uint8Array,
	pick: Uint16Array
): [costs: Float64Array<ArrayBuffer>, counts: Uint8Array<ArrayBuffer>] {
	const costs = new Float64Array(pick.length);
	const counts = new Uint8Array(pick.length);
	for (let jobs = 0; jobs < pick.length; jobs += 1) {
		let least = Infinity;
		let fewest = 0;
		let picked = 0;
		for (let index = 0; index < choices.length; index += 1) {
			const choice = choices[index];
			if (choice) consider(choice.cost, jobs & ~choice.does, 1, index + 1);
		}
		if (!isMust) consider(0, jobs, 0, 0);
		costs[jobs] = least;
		counts[jobs] = fewest;
		pick[jobs] = picked;

		function consider(own: number, left: number, more: number, which: number) {
			const cost = own + (laterCosts[left] ?? Infinity);
			const count = more + (laterCounts[left] ?? 0);
			if (cost > least || (cost === least && count >= fewest)) return;
			[least, fewest, picked] = [cost, count, which];
		}
	}
	return [costs, counts];
}
