import type { MapFigure } from '#figures';
import type { MapLayout } from './map-layout.ts';

/** The cells looked at through a sieve: who wins at points a few pixels apart, for placing marks and names. */
export interface Raster {
	readonly pitch: number;
	readonly width: number;
	readonly height: number;
	/** The winner at each point, row by row from the top; below 0 for nobody. */
	readonly winners: Int8Array;
	readonly tooClose: Uint8Array;
}

export function rasterOf(figure: MapFigure, layout: MapLayout, pitch: number): Raster {
	const width = Math.max(1, Math.floor((layout.right - layout.left) / pitch));
	const height = Math.max(1, Math.floor((layout.bottom - layout.top) / pitch));
	const winners = new Int8Array(width * height);
	const tooClose = new Uint8Array(width * height);
	const columns = places(layout.columns, width, (at) => layout.left + (at + 0.5) * pitch);
	// Pixels count downward: so do the borders, turned round.
	const fromTop = layout.rows.toReversed();
	const rows = places(fromTop, height, (at) => layout.top + (at + 0.5) * pitch);
	const cells = figure.across.values.length;
	for (let y = 0; y < height; y += 1) {
		const row = figure.up.values.length - 1 - (rows[y] ?? 0);
		for (let x = 0; x < width; x += 1) {
			const cell = row * cells + (columns[x] ?? 0);
			winners[y * width + x] = figure.winners[cell] ?? -1;
			tooClose[y * width + x] = figure.tooClose[cell] ?? 0;
		}
	}
	return { pitch, width, height, winners, tooClose };
}

/** In which cell each point lies. */
function places(
	borders: readonly number[],
	count: number,
	pixelOf: (at: number) => number
): number[] {
	let cell = 0;
	return Array.from({ length: count }, (_point, at) => {
		while (cell < borders.length - 2 && (borders[cell + 1] ?? 0) <= pixelOf(at)) cell += 1;
		return cell;
	});
}
