import type { MapFigure } from '#figures';
import { planMark, type ChartTheme } from '#ui/charts';
import type { MapLayout } from './map-layout.ts';
import type { Raster } from './raster.ts';

const tint = 0.19;
const faint = 0.09;
const markPitch = 22;
const markRadius = 2.3;
const hatchPitch = 7;

/** The regions: a tint of the plan's colour strewn with its marker, hatched where it is too close to call. */
export function drawRegions(
	ctx: CanvasRenderingContext2D,
	figure: MapFigure,
	layout: MapLayout,
	theme: ChartTheme,
	raster: Raster
) {
	const { left, top, right, bottom } = layout;
	ctx.fillStyle = theme.card;
	ctx.fillRect(left, top, right - left, bottom - top);
	figure.plans.forEach(({ slot }, winner) => {
		const colour = theme.plan(slot);
		const [clear, close] = [0, 1].map((isClose) => cellsOf(figure, layout, winner, isClose));
		ctx.fillStyle = ctx.strokeStyle = colour;
		if (clear) {
			ctx.globalAlpha = tint;
			ctx.fill(clear);
		}
		if (close) {
			ctx.globalAlpha = faint;
			ctx.fill(close);
			ctx.globalAlpha = 0.55;
			hatch(ctx, close, layout);
		}
		ctx.globalAlpha = 0.7;
		strew(ctx, slot, winner, layout, raster);
		ctx.globalAlpha = 1;
	});
	drawBorders(ctx, figure, layout, theme);
}

/** The cells of a winner as one shape, in runs along each row, on whole pixels so that no seam shows. */
function cellsOf(
	{ winners, tooClose, across }: MapFigure,
	{ columns, rows }: MapLayout,
	winner: number,
	isClose: number
): Path2D {
	const shape = new Path2D();
	const width = across.values.length;
	const isOurs = (cell: number) => winners[cell] === winner && tooClose[cell] === isClose;
	for (let row = 0; row < rows.length - 1; row += 1) {
		const [low, high] = [Math.round(rows[row] ?? 0), Math.round(rows[row + 1] ?? 0)];
		for (let column = 0; column < width; column += 1) {
			if (!isOurs(row * width + column)) continue;
			const from = Math.round(columns[column] ?? 0);
			while (column + 1 < width && isOurs(row * width + column + 1)) column += 1;
			shape.rect(from, high, Math.round(columns[column + 1] ?? 0) - from, low - high);
		}
	}
	return shape;
}

function hatch(ctx: CanvasRenderingContext2D, shape: Path2D, layout: MapLayout) {
	const { left, top, right, bottom } = layout;
	ctx.save();
	ctx.clip(shape);
	ctx.lineWidth = 1.25;
	ctx.beginPath();
	for (let x = left - (bottom - top); x < right; x += hatchPitch) {
		ctx.moveTo(x, bottom);
		ctx.lineTo(x + bottom - top, top);
	}
	ctx.stroke();
	ctx.restore();
}

/** Only where a whole marker has room: cut ones would look like another plan's. */
function strew(
	ctx: CanvasRenderingContext2D,
	slot: number,
	winner: number,
	{ left, top, right, bottom }: MapLayout,
	{ pitch, width, winners, tooClose }: Raster
) {
	const marker = new Path2D(planMark(slot).marker);
	const isOurs = (x: number, y: number) => {
		const column = Math.floor((x - left) / pitch);
		const at = Math.floor((y - top) / pitch) * width + column;
		return column < width && winners[at] === winner && tooClose[at] === 0;
	};
	let isOdd = false;
	for (let y = top + markPitch / 2; y < bottom - 4; y += markPitch / 2) {
		isOdd = !isOdd;
		for (let x = left + (isOdd ? markPitch / 2 : markPitch); x < right - 4; x += markPitch) {
			const corners = [-4, 4].flatMap((dx) => [-4, 4].map((dy) => isOurs(x + dx, y + dy)));
			if (corners.includes(false)) continue;
			ctx.save();
			ctx.translate(x, y);
			ctx.scale(markRadius, markRadius);
			ctx.fill(marker, 'evenodd');
			ctx.restore();
		}
	}
}

/** A line wherever the winner changes. */
function drawBorders(
	ctx: CanvasRenderingContext2D,
	{ winners, across }: MapFigure,
	{ columns, rows }: MapLayout,
	{ ink }: ChartTheme
) {
	const width = across.values.length;
	const line = new Path2D();
	const draw = (fromX: number, fromY: number, toX: number, toY: number) => {
		line.moveTo(Math.round(fromX), Math.round(fromY));
		line.lineTo(Math.round(toX), Math.round(toY));
	};
	for (let row = 0; row < rows.length - 1; row += 1) {
		const [low = 0, high = 0] = [rows[row], rows[row + 1]];
		for (let column = 0; column < width; column += 1) {
			const [from = 0, to = 0] = [columns[column], columns[column + 1]];
			const cell = row * width + column;
			if (column + 1 < width && winners[cell] !== winners[cell + 1]) draw(to, low, to, high);
			if (row + 2 < rows.length && winners[cell] !== winners[cell + width])
				draw(from, high, to, high);
		}
	}
	ctx.strokeStyle = ink;
	ctx.lineWidth = 1.5;
	ctx.lineCap = 'round';
	ctx.stroke(line);
	ctx.lineCap = 'butt';
}
