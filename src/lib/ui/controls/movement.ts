/** Moving is not committing: each value on the way is told at once, and the last one again when it is let go. */
export interface Movement {
	/** Where the movement has got to; at rest, where the value is. */
	readonly at: number;
	move(value: number): void;
	settle(): void;
	/** Ends it without committing; true if there was one. */
	drop(): boolean;
}

export function movement(
	current: () => number,
	onmove: (value: number) => void,
	oncommit: (value: number) => void
): Movement {
	let latest: number | undefined;
	return {
		get at() {
			return latest ?? current();
		},
		move(value) {
			if (value === this.at) return;
			latest = value;
			onmove(value);
		},
		settle() {
			if (latest === undefined) return;
			const value = latest;
			latest = undefined;
			oncommit(value);
		},
		drop() {
			const moving = latest !== undefined;
			latest = undefined;
			return moving;
		}
	};
}
