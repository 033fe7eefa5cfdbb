import type { Grid } from './grid.ts';

/** Places of a grid, both ends included, of which the same is true. */
export interface Run<Truth> {
	readonly first: number;
	readonly last: number;
	readonly truth: Truth;
}

/** What is true between two values, both included; undefined where their ends do not tell. */
export type Ask<Truth> = (low: number, high: number) => Truth | undefined;

/** So many questions; where two plans cost nearly the same all along, there could be one for every place. */
const mostAsked = 3_000;

/**
 * What is true at every place of a grid, from one place to another or back: told for whole stretches where
 * their ends tell, and for halves of them where they do not, down to single places. It is told in order,
 * the nearest first, and ends early after very many questions: what was told is true all the same.
 */
export function* runsOf<Truth>(
	ask: Ask<Truth>,
	grid: Grid,
	from = 0,
	to = grid.count - 1
): Generator<Run<Truth>> {
	const isRising = from <= to;
	const waiting: [first: number, last: number][] = [isRising ? [from, to] : [to, from]];
	for (let asked = 0; asked < mostAsked; asked += 1) {
		const next = waiting.pop();
		if (!next) return;
		const [first, last] = next;
		const truth = ask(grid.valueAt(first), grid.valueAt(last));
		if (truth !== undefined) {
			yield { first, last, truth };
			continue;
		}
		const middle = Math.floor((first + last) / 2);
		const halves: [number, number][] = [
			[first, middle],
			[middle + 1, last]
		];
		// The nearer half is taken next.
		waiting.push(...(isRising ? halves.reverse() : halves));
	}
}

/** The first place beyond one, up or down, at which something is true; undefined where it was found nowhere. */
export function firstBeyond<Truth>(
	ask: Ask<Truth>,
	grid: Grid,
	here: number,
	way: 1 | -1,
	isSought: (truth: Truth) => boolean
): number | undefined {
	const end = way > 0 ? grid.count - 1 : 0;
	if ((end - here) * way < 1) return undefined;
	for (const { first, last, truth } of runsOf(ask, grid, here + way, end)) {
		if (isSought(truth)) return way > 0 ? first : last;
	}
	return undefined;
}
