import { trimmed } from '#decimal';
import type { MiniLine, MiniPoint } from '#figures';

/** The drawing is stretched to its place; only fine enough for any screen. */
export const miniBox = { width: 1000, height: 100 } as const;

/** A line through points that count from the bottom left. */
export function pathThrough(points: readonly MiniPoint[]): string {
	const path = points.map(({ x, y }) => `${along(x)} ${down(y)}`).join('L');
	// A stretch of a single step has no length, but its round ends still show.
	return path && `M${path}${points.length === 1 ? 'h0' : ''}`;
}

/** How high the cheapest line is at a place; the later stretch counts where two meet. */
export function heightAt(best: readonly MiniLine[], x: number): number {
	for (const { points } of best.toReversed()) {
		const after = points.findIndex((point) => point.x >= x);
		const [b, a] = [points[after], points[Math.max(0, after - 1)]];
		if (!a || !b || a.x > x) continue;
		return b.x === a.x ? b.y : a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y);
	}
	return 0;
}

function along(x: number): string {
	return String(trimmed(x * miniBox.width, 1));
}

function down(y: number): string {
	return String(trimmed((1 - y) * miniBox.height, 2));
}
