import type { Chart, ChartArea } from 'chart.js';
import type { ChartTheme } from './chart-theme.ts';
import type { ChartFigure } from '#figures';
import { stacked } from './chart-bands.ts';
import { planMark } from './plan-marks.ts';
import { spread } from './spread.ts';

export const labelSize = 13;
const lineHeight = 17;
const markerRadius = 4.5;
const gapToLabel = 12;

/** What is drawn over the lines: everything a legend, a tooltip and a note would else have to say. */
export interface Layers {
	readonly chart: Chart;
	readonly figure: ChartFigure;
	readonly theme: ChartTheme;
}

/** Narrower than this the names would leave no room for the lines; the values under the chart have them too. */
const narrow = 300;

/** Room at the right for the longest name, but never more than a third of the width. */
export function roomForNames({ chart: { ctx, width }, figure, theme }: Layers): number {
	if (width < narrow) return markerRadius + 2;
	const longest = Math.max(0, ...figure.series.map(({ name }) => widthOf(ctx, name, theme)));
	return Math.ceil(Math.min(longest, width / 3)) + gapToLabel;
}

const widths = new Map<string, number>();

/** Measured once: asking makes the browser style the whole page anew, and sliders ask often. */
function widthOf(ctx: CanvasRenderingContext2D, text: string, theme: ChartTheme): number {
	const font = labelFont(theme);
	const key = `${font} ${text}`;
	let width = widths.get(key);
	if (width === undefined) {
		ctx.save();
		ctx.font = font;
		({ width } = ctx.measureText(text));
		ctx.restore();
		widths.set(key, width);
	}
	return width;
}

/** A dotted line where the practice stands, its label above the chart. */
export function drawPresent({ chart, figure: { present }, theme }: Layers) {
	if (!present) return;
	const { ctx, chartArea, scales } = chart;
	const x = scales['x']?.getPixelForValue(present.x) ?? 0;
	ctx.save();
	ctx.setLineDash([2, 3]);
	verticalLine(ctx, chartArea, x, theme.ink, 1.25);
	ctx.font = labelFont(theme);
	ctx.fillStyle = theme.ink;
	const half = ctx.measureText(present.label).width / 2;
	const middle = Math.min(Math.max(x, chartArea.left + half), chartArea.right - half);
	ctx.textAlign = 'center';
	ctx.textBaseline = 'bottom';
	ctx.fillText(present.label, middle, chartArea.top - 5);
	ctx.restore();
}

export function drawCrossings({ chart: { ctx, scales }, figure, theme }: Layers) {
	ctx.save();
	ctx.fillStyle = theme.card;
	ctx.strokeStyle = theme.ink;
	ctx.lineWidth = 1.5;
	for (const { x, y } of figure.crossings) {
		circle(ctx, scales['x']?.getPixelForValue(x) ?? 0, scales['y']?.getPixelForValue(y) ?? 0, 4);
		ctx.fill();
		ctx.stroke();
	}
	ctx.restore();
}

/** What happens to a plan: a small wedge that stands on its line. */
export function drawEvents({ chart: { ctx, scales }, figure, theme }: Layers) {
	ctx.save();
	ctx.strokeStyle = theme.card;
	ctx.lineWidth = 1.5;
	for (const { x, y, slot } of figure.events ?? []) {
		const [left, top] = [scales['x']?.getPixelForValue(x), scales['y']?.getPixelForValue(y)];
		if (left === undefined || top === undefined) continue;
		const wedge = new Path2D(`M${left} ${top - 2}l-5.5-9h11z`);
		ctx.fillStyle = theme.plan(slot);
		ctx.stroke(wedge);
		ctx.fill(wedge);
	}
	ctx.restore();
}

/** The end of a plan's line, in pixels; it may break off before the chart does. */
interface LineEnd {
	readonly slot: number;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly early: boolean;
	/** A part has its name and its hatch, and no marker. */
	readonly isPart: boolean;
}

function lineEnds({ chart: { scales }, figure }: Layers): LineEnd[] {
	const at = (x: number, y: number) => ({
		x: scales['x']?.getPixelForValue(x) ?? 0,
		y: scales['y']?.getPixelForValue(y) ?? 0
	});
	const lines = figure.series.filter(({ band }) => band === undefined);
	const ofParts = stacked(figure).flatMap(({ part: { slot, name, points }, bars }) => {
		const last = bars.at(-1);
		const isThere = last !== undefined && last.x === points.at(-1)?.x && last.from !== last.to;
		if (!isThere) return [];
		const middle = at(last.x, (last.from + last.to) / 2);
		return [{ slot, name, ...middle, early: false, isPart: true }];
	});
	return [
		...ofParts,
		...lines.flatMap(({ slot, name, points }) => {
			const last = points.findLast(({ y }) => y !== undefined);
			if (last?.y === undefined) return [];
			const early = last !== points.at(-1);
			return [{ slot, name, ...at(last.x, last.y), early, isPart: false }];
		})
	];
}

/** The marker of each plan at the end of its line, and its name beside it instead of a legend. */
export function drawNames(layers: Layers) {
	const { chart, theme } = layers;
	const { ctx, chartArea, width } = chart;
	const all = lineEnds(layers);
	const ends = all.filter(({ early }) => !early);
	const bounds = { top: chartArea.top, bottom: chartArea.bottom };
	const heights = spread(
		ends.map(({ y }) => y),
		lineHeight,
		bounds
	);
	const left = chartArea.right + gapToLabel;
	ctx.save();
	ctx.font = labelFont(theme);
	ctx.textBaseline = 'middle';
	ends.forEach(({ slot, name, x, y, isPart }, index) => {
		const height = heights[index] ?? y;
		ctx.fillStyle = ctx.strokeStyle = theme.plan(slot);
		if (width >= narrow && Math.abs(height - y) > 3)
			leader(ctx, [x + markerRadius + 1, y], [left - 2, height]);
		if (!isPart) drawMarker(ctx, slot, x, y, theme);
		if (width >= narrow) ctx.fillText(shortened(ctx, name, width - left), left, height);
	});
	for (const end of all) if (end.early) drawEarlyEnd(layers, end);
	ctx.restore();
}

/** A line that breaks off has its name above its end, out of the way of the lines that go on. */
function drawEarlyEnd({ chart, theme }: Layers, { slot, name, x, y }: LineEnd) {
	const { ctx, chartArea, width } = chart;
	ctx.fillStyle = theme.plan(slot);
	drawMarker(ctx, slot, x, y, theme);
	if (width < narrow) return;
	const isLate = x > (chartArea.left + chartArea.right) / 2;
	ctx.textAlign = isLate ? 'right' : 'left';
	// A rim of the ground, so that it can be read over a line.
	ctx.strokeStyle = theme.card;
	ctx.lineWidth = 4;
	ctx.lineJoin = 'round';
	const height = Math.max(y - lineHeight, chartArea.top + lineHeight / 2);
	ctx.strokeText(name, x, height);
	ctx.fillText(name, x, height);
	ctx.textAlign = 'start';
}

/** The line of the reader, with a dot where it meets each plan. */
export function drawReading({ chart, figure, theme }: Layers, at: number) {
	const { ctx, chartArea, scales } = chart;
	const x = scales['x']?.getPixelForValue(at) ?? 0;
	ctx.save();
	verticalLine(ctx, chartArea, x, theme.accent, 1.5);
	for (const { slot, band, points } of figure.series) {
		if (band !== undefined) continue;
		const point = points.findLast((candidate) => candidate.x === at);
		if (point?.y === undefined) continue;
		circle(ctx, x, scales['y']?.getPixelForValue(point.y) ?? 0, 3.5);
		ctx.fillStyle = theme.plan(slot);
		ctx.fill();
	}
	ctx.restore();
}

export function plainFont({ font }: ChartTheme): string {
	return `${String(labelSize)}px ${font}`;
}

function labelFont({ font }: ChartTheme): string {
	return `600 ${String(labelSize)}px ${font}`;
}

function drawMarker(
	ctx: CanvasRenderingContext2D,
	slot: number,
	x: number,
	y: number,
	{ card }: ChartTheme
) {
	const path = new Path2D(planMark(slot).marker);
	ctx.save();
	ctx.translate(x, y);
	ctx.scale(markerRadius, markerRadius);
	// A rim of the ground, so that markers on each other stay apart.
	ctx.strokeStyle = card;
	ctx.lineWidth = 0.6;
	ctx.stroke(path);
	ctx.fill(path, 'evenodd');
	ctx.restore();
}

function verticalLine(
	ctx: CanvasRenderingContext2D,
	{ top, bottom }: ChartArea,
	x: number,
	colour: string,
	lineWidth: number
) {
	ctx.strokeStyle = colour;
	ctx.lineWidth = lineWidth;
	ctx.beginPath();
	ctx.moveTo(x, top);
	ctx.lineTo(x, bottom);
	ctx.stroke();
}

function leader(
	ctx: CanvasRenderingContext2D,
	from: readonly [number, number],
	to: readonly [number, number]
) {
	ctx.lineWidth = 1;
	ctx.beginPath();
	ctx.moveTo(...from);
	ctx.lineTo(...to);
	ctx.stroke();
}

function circle(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number) {
	ctx.beginPath();
	ctx.arc(x, y, radius, 0, 2 * Math.PI);
}

function shortened(ctx: CanvasRenderingContext2D, text: string, room: number): string {
	if (ctx.measureText(text).width <= room) return text;
	let end = text.length;
	while (end > 1 && ctx.measureText(`${text.slice(0, end)}…`).width > room) end -= 1;
	return `${text.slice(0, end).trimEnd()}…`;
}
