import type { Curve, Stretch } from '#insight';

/** Everything in shares of the width and the height, from the bottom left. */
export interface MiniPicture {
	readonly plans: readonly MiniLine[];
	/** The cheapest, stretch by stretch. */
	readonly best: readonly MiniLine[];
	readonly here: MiniPoint;
}

export interface MiniLine {
	readonly slot: number;
	readonly points: readonly MiniPoint[];
}

export interface MiniPoint {
	readonly x: number;
	readonly y: number;
}

/** The small picture of a driver: every plan thin, the cheapest thick, a dot where the practice stands. */
export function miniPicture(
	curve: Curve,
	stretches: readonly Stretch[],
	shareOf: (value: number) => number
): MiniPicture {
	const costs = curve.plans.flatMap(({ totals }) => totals);
	const [lowest, highest] = [Math.min(...costs), Math.max(...costs)];
	// Where all cost the same all along, the lines lie in the middle.
	const heightOf = (cost: number) =>
		highest > lowest ? (cost - lowest) / (highest - lowest) : 0.5;
	const lines = curve.plans.map(({ plan, totals }, index) => ({
		plan,
		slot: index + 1,
		points: totals.map((total, place) => ({
			x: shareOf(curve.values[place] ?? 0),
			y: heightOf(total)
		}))
	}));
	const thick = stretches.map(({ plan, first, last }) => {
		const line = lines.find((candidate) => candidate.plan === plan);
		return { slot: line?.slot ?? 1, all: line?.points ?? [], first, last };
	});
	const best = thick.map((stretch, index) => {
		const [before, next] = [thick[index - 1], thick[index + 1]];
		const start = before && meeting(before.all, stretch.all, before.last);
		const end = next && meeting(stretch.all, next.all, stretch.last);
		const own = stretch.all.slice(stretch.first, stretch.last + 1);
		return { slot: stretch.slot, points: [start, ...own, end].filter((point) => !!point) };
	});
	const here = thick.find(({ first, last }) => first <= curve.present && curve.present <= last);
	return {
		plans: lines.map(({ slot, points }) => ({ slot, points })),
		best,
		here: here?.all[curve.present] ?? { x: 0, y: 0.5 }
	};
}

/** Where one line passes under another, between a place and the next. */
function meeting(
	under: readonly MiniPoint[],
	over: readonly MiniPoint[],
	place: number
): MiniPoint | undefined {
	const [a, b] = [under[place], under[place + 1]];
	const [c, d] = [over[place], over[place + 1]];
	if (!a || !b || !c || !d) return undefined;
	const [gap, nextGap] = [c.y - a.y, b.y - d.y];
	const share = gap + nextGap > 0 ? gap / (gap + nextGap) : 0;
	return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
}
