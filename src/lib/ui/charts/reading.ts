import type { ChartFigure, Series } from '#figures';

/** What a chart says at one place: the line under it, the spoken value and a row of the table. */
export interface Reading {
	readonly x: number;
	readonly place: string;
	readonly values: readonly {
		readonly slot: number;
		readonly band: number | undefined;
		readonly name: string;
		/** Missing where a series has no number. */
		readonly text: string | undefined;
	}[];
	/** What happens here, and where lines cross nearest to here. */
	readonly notes: readonly string[];
}

/** Every place that a chart has a number for, from left to right. */
export function placesOf({ series }: ChartFigure): number[] {
	const places = new Set(series.flatMap(({ points }) => points.map(({ x }) => x)));
	return [...places].sort((a, b) => a - b);
}

export function nearestPlace(places: readonly number[], x: number): number {
	let best = places[0] ?? x;
	for (const place of places) if (Math.abs(place - x) < Math.abs(best - x)) best = place;
	return best;
}

export function readingAt(figure: ChartFigure, places: readonly number[], x: number): Reading {
	return {
		x,
		place: figure.formatX(x),
		values: figure.series.map((series) => {
			const y = valueAt(series, x);
			return {
				slot: series.slot,
				band: series.band,
				name: series.name,
				text: y === undefined ? undefined : figure.formatY(y)
			};
		}),
		notes: [...figure.crossings, ...(figure.events ?? [])]
			.filter((mark) => nearestPlace(places, mark.x) === x)
			.map(({ label }) => label)
	};
}

/** Nothing is read between points. */
function valueAt({ points }: Series, x: number): number | undefined {
	return points.find((point) => point.x === x)?.y;
}
