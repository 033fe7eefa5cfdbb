import { roundTicks, type MapAxis, type MapFigure, type MapPoint } from '#figures';

/** Room around the cells for numbers and names, in pixels. */
const margins = { top: 26, right: 14, bottom: 42 } as const;

/** Where on a picture of a given size the cells lie, and everything that is told by its place. */
export interface MapLayout {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	/** The borders of the columns from left to right, one more than there are columns. */
	readonly columns: readonly number[];
	/** The borders of the rows from the bottom up. */
	readonly rows: readonly number[];
	readonly acrossTicks: readonly number[];
	readonly upTicks: readonly number[];
	readonly xOf: (value: number) => number;
	readonly yOf: (value: number) => number;
	/** The values at a place of the picture, inside the ends of the axes. */
	readonly pointAt: (x: number, y: number) => MapPoint;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** `widthOf` measures a number beside an axis. */
export function mapLayout(
	{ across, up }: MapFigure,
	{ width, height }: Size,
	widthOf: (text: string) => number
): MapLayout {
	const top = margins.top;
	const bottom = Math.max(top + 1, height - margins.bottom);
	const upTicks = ticksOf(up, (bottom - top) / 34);
	const left = Math.ceil(Math.max(...upTicks.map((tick) => widthOf(up.format(tick))))) + 10;
	const [first = 0, last = 0] = [across.values[0], across.values.at(-1)];
	const widest = Math.max(widthOf(across.format(first)), widthOf(across.format(last)));
	const right = Math.max(left + 1, width - Math.max(margins.right, Math.ceil(widest / 2)));
	const [columns, rows] = [bordersOf(across.values), bordersOf(up.values)];
	const [x, y] = [scale(columns, left, right), scale(rows, bottom, top)];
	return {
		left,
		top,
		right,
		bottom,
		columns: columns.map(x.at),
		rows: rows.map(y.at),
		acrossTicks: ticksOf(across, (right - left) / (widest + 18)),
		upTicks,
		xOf: x.at,
		yOf: y.at,
		pointAt: (pixelX, pixelY) => [
			within(x.back(pixelX), across.values),
			within(y.back(pixelY), up.values)
		]
	};
}

/** Each value in the middle of its cell, as far as its neighbours allow. */
function bordersOf(values: readonly number[]): number[] {
	const [first = 0, second = first + 1] = values;
	const [last = first, beforeLast = last - 1] = [values.at(-1), values.at(-2)];
	const between = values.slice(1).map((value, place) => ((values[place] ?? value) + value) / 2);
	return [first - (second - first) / 2, ...between, last + (last - beforeLast) / 2];
}

function scale(borders: readonly number[], from: number, to: number) {
	const [first = 0, last = 1] = [borders[0], borders.at(-1)];
	const share = (to - from) / (last - first);
	return {
		at: (value: number) => from + (value - first) * share,
		back: (pixels: number) => first + (pixels - from) / share
	};
}

/** What counts people has no half numbers beside it. */
function ticksOf({ values, limits }: MapAxis, most: number): number[] {
	const [first = 0, last = 0] = [values[0], values.at(-1)];
	const ticks = roundTicks(first, last, Math.max(2, Math.floor(most)));
	const fitting = limits.places === 0 ? ticks.filter(Number.isInteger) : ticks;
	return fitting.length > 0 ? fitting : [first];
}

function within(value: number, values: readonly number[]): number {
	return Math.min(Math.max(value, values[0] ?? value), values.at(-1) ?? value);
}
