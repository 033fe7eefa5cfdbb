import type { Curve, Stretch } from '#insight';
import { isPriced } from '#money';

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

/** A place of a curve; nothing where the plan has no price. */
type Place = MiniPoint | undefined;

/** The small picture of a driver: every plan thin, the cheapest thick, a dot where the practice stands. */
export function miniPicture(
	curve: Curve,
	stretches: readonly Stretch[],
	shareOf: (value: number) => number
): MiniPicture {
	const costs = curve.plans.flatMap(({ totals }) => totals.filter(isPriced));
	const [lowest, highest] = [Math.min(...costs), Math.max(...costs)];
	// Where all cost the same all along, the lines lie in the middle.
	const heightOf = (cost: number) =>
		highest > lowest ? (cost - lowest) / (highest - lowest) : 0.5;
	const lines = curve.plans.map(({ plan, totals }, index) => ({
		plan,
		slot: index + 1,
		places: totals.map((total, place): Place =>
			isPriced(total) ? { x: shareOf(curve.values[place] ?? 0), y: heightOf(total) } : undefined
		)
	}));
	const thick = stretches.map(({ plan, first, last }) => {
		const line = lines.find((candidate) => candidate.plan === plan);
		return { slot: line?.slot ?? 1, places: line?.places ?? [], first, last };
	});
	const best = thick.map((stretch, index) => {
		const [before, next] = [thick[index - 1], thick[index + 1]];
		const start = before && meeting(before.places, stretch.places, stretch.first - 1);
		const end = next && meeting(stretch.places, next.places, stretch.last);
		const own = stretch.places.slice(stretch.first, stretch.last + 1);
		return { slot: stretch.slot, points: [start, ...own, end].filter((point) => !!point) };
	});
	const here = thick.find(({ first, last }) => first <= curve.present && curve.present <= last);
	return {
		plans: lines.flatMap(({ slot, places }) =>
			unbroken(places).map((points) => ({ slot, points }))
		),
		best,
		here: here?.places[curve.present] ?? { x: shareOf(curve.values[curve.present] ?? 0), y: 0 }
	};
}

/** The parts of a line that are drawn in one go: it breaks off where there is no price. */
function unbroken(places: readonly Place[]): MiniPoint[][] {
	const parts: MiniPoint[][] = [];
	places.forEach((point, index) => {
		if (!point) return;
		if (places[index - 1]) parts.at(-1)?.push(point);
		else parts.push([point]);
	});
	return parts;
}

/** Where one line passes under another, between a place and the next; nowhere if either breaks off. */
function meeting(
	under: readonly Place[],
	over: readonly Place[],
	place: number
): MiniPoint | undefined {
	const [a, b] = [under[place], under[place + 1]];
	const [c, d] = [over[place], over[place + 1]];
	if (!a || !b || !c || !d) return undefined;
	const [gap, nextGap] = [c.y - a.y, b.y - d.y];
	const share = gap + nextGap > 0 ? gap / (gap + nextGap) : 0;
	return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
}
