import {
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	type ChartDataset,
	type Plugin
} from 'chart.js';
import { drawBands, hasBars } from './chart-bands.ts';
import {
	drawCrossings,
	drawEvents,
	drawNames,
	drawPresent,
	drawReading,
	type Layers
} from './chart-layers.ts';
import { lineOptions } from './chart-options.ts';
import { onThemeChange, readTheme, type ChartTheme } from './chart-theme.ts';
import type { ChartFigure, Series } from '#figures';
import { dashOf, planMark } from './plan-marks.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** Where there is no number, the line breaks off. */
interface Point {
	readonly x: number;
	readonly y: number;
}
type LineDataset = ChartDataset<'line', Point[]>;

const lineWidth = 2.25;

function pointsOf({ points }: Series): Point[] {
	return points.map(({ x, y }) => ({ x, y: y ?? NaN }));
}

/** One chart on one canvas, for as long as the canvas lives; new figures are drawn in place. */
export class LinePlot {
	readonly #chart: Chart<'line', Point[]>;
	readonly #canvas: HTMLCanvasElement;
	readonly #gone = new AbortController();
	#figure: ChartFigure;
	#theme: ChartTheme;
	#reading: number | undefined;

	constructor(canvas: HTMLCanvasElement, figure: ChartFigure) {
		this.#canvas = canvas;
		this.#figure = figure;
		this.#theme = readTheme(canvas);
		this.#chart = new Chart(canvas, {
			type: 'line',
			data: { datasets: this.#datasets([]) },
			options: lineOptions(() => ({ figure: this.#figure, theme: this.#theme })),
			plugins: [this.#layers()]
		});
		onThemeChange(() => this.#changeTheme(), this.#gone.signal);
	}

	show(figure: ChartFigure) {
		if (figure === this.#figure) return;
		this.#figure = figure;
		this.#update();
	}

	/** Draws the reader's line at a place, or takes it away. */
	read(x: number | undefined) {
		if (x === this.#reading) return;
		this.#reading = x;
		this.#chart.draw();
	}

	/** The value of the x axis so many pixels from the left of the canvas. */
	valueAt(pixels: number): number | undefined {
		return this.#chart.scales['x']?.getValueForPixel(pixels);
	}

	destroy() {
		this.#gone.abort();
		this.#chart.destroy();
	}

	#changeTheme() {
		this.#theme = readTheme(this.#canvas);
		this.#update();
	}

	#update() {
		const { data } = this.#chart;
		data.datasets = this.#datasets(data.datasets);
		this.#chart.update('none');
	}

	/** The datasets that are there already are kept and filled anew. */
	#datasets(present: readonly LineDataset[]): LineDataset[] {
		// Bars are drawn by their own layer: the line over them only says how high they reach.
		const isOverBars = hasBars(this.#figure);
		return this.#lines().map((series, index) => {
			const dataset = present[index] ?? { data: [] };
			dataset.label = series.name;
			dataset.data = pointsOf(series);
			dataset.borderColor = this.#theme.plan(series.slot);
			const drawnWidth = planMark(series.slot).double ? lineWidth * 2 : lineWidth;
			dataset.borderWidth = isOverBars ? 0 : drawnWidth;
			dataset.borderDash = dashOf(series.slot, lineWidth);
			return dataset;
		});
	}

	#lines(): Series[] {
		return this.#figure.series.filter(({ band }) => band === undefined);
	}

	/** The chart lays itself out and draws before its constructor is through, so it is handed in. */
	#parts(chart: Chart): Layers {
		return { chart, figure: this.#figure, theme: this.#theme };
	}

	#layers(): Plugin {
		return {
			id: 'layers',
			beforeDatasetsDraw: (chart) => {
				drawBands(chart, this.#figure, this.#theme);
				drawPresent(this.#parts(chart));
			},
			afterDatasetDraw: ({ ctx }, { meta, index }) => {
				const slot = this.#lines()[index]?.slot ?? 1;
				if (planMark(slot).double && !hasBars(this.#figure))
					this.#hollow(ctx, meta.dataset as LineElement | undefined);
			},
			afterDatasetsDraw: (chart) => {
				const parts = this.#parts(chart);
				drawEvents(parts);
				drawCrossings(parts);
				drawNames(parts);
				if (this.#reading !== undefined) drawReading(parts, this.#reading);
			}
		};
	}

	/** A broad line with its core in the colour of the ground is two thin lines. */
	#hollow(ctx: CanvasRenderingContext2D, line: LineElement | undefined) {
		ctx.save();
		ctx.beginPath();
		line?.path(ctx);
		ctx.strokeStyle = this.#theme.card;
		ctx.lineWidth = lineWidth * 0.8;
		ctx.stroke();
		ctx.restore();
	}
}
