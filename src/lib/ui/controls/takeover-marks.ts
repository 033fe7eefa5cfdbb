import type { Takeover } from '#figures';

/** The narrowest a mark may be for a finger. */
const markWidth = 24;

/** The marks that find room side by side, from the left: `travel` is how far the thumb can go, in pixels. */
export function marksWithRoom(takeovers: readonly Takeover[], travel: number): Takeover[] {
	const kept: Takeover[] = [];
	for (const takeover of takeovers) {
		const before = kept.at(-1);
		if (!before || (takeover.x - before.x) * travel >= markWidth) kept.push(takeover);
	}
	return kept;
}
