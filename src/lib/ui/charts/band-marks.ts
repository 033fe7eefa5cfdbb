/** How the parts of a plan are told apart: its colour, and of each part a hatch. */
interface BandMark {
	/** Strokes in a tile of eight by eight, which is laid side by side. */
	readonly path: string;
	readonly width: number;
}

export const tileSize = 8;

const marks: readonly BandMark[] = [
	{ path: 'M0 4H8', width: 8 },
	{ path: 'M-2 2 2-2M-2 10 10-2M6 10 10 6', width: 2.4 },
	{ path: 'M2 2h.01M6 6h.01', width: 2.6 },
	{ path: 'M-1-1 9 9M9-1-1 9', width: 1.1 },
	{ path: 'M2 0V8M6 0V8', width: 1.2 }
];

/** The mark of the first part, the second, and so on, counted from 0. */
export function bandMark(band: number): BandMark {
	const mark = marks[band % marks.length];
	if (!mark) throw new RangeError(`No part has the place ${String(band)}`);
	return mark;
}
