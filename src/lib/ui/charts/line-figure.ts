import type { ChartFigure, Series } from '#figures';

export interface LineSeries extends Series {
	/** The value holds until the next point, then jumps. */
	readonly stepped?: boolean;
}

/** A chart as figures tell it, with what only a drawing needs. */
export interface LineFigure extends Omit<ChartFigure, 'series'> {
	readonly series: readonly LineSeries[];
	/** Which places of the x axis are labelled; without them, round numbers. */
	readonly ticks?: readonly number[];
}
