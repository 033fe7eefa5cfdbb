import type { Chart } from 'chart.js';
import { bandMark, tileSize } from './band-marks.ts';
import type { ChartTheme } from './chart-theme.ts';
import type { ChartFigure, Series } from '#figures';

/** A part of a plan at one place: from where to where it reaches. */
interface Bar {
	readonly x: number;
	readonly from: number;
	readonly to: number;
}

/** The parts of a plan, each upon those before it. */
export function stacked({ series }: ChartFigure): { part: Series; bars: Bar[] }[] {
	const reached = new Map<number, number>();
	return series
		.filter(({ band }) => band !== undefined)
		.map((part) => ({
			part,
			bars: part.points.flatMap(({ x, y }): Bar[] => {
				if (y === undefined) return [];
				const from = reached.get(x) ?? 0;
				reached.set(x, from + y);
				return [{ x, from, to: from + y }];
			})
		}));
}

/** Whether bars stand on the places along the bottom: then half a bar sticks out at both ends. */
export function hasBars({ series }: ChartFigure): boolean {
	return series.some(({ band }) => band !== undefined);
}

export function drawBands({ ctx, scales }: Chart, figure: ChartFigure, theme: ChartTheme) {
	const { x: across, y: up } = scales;
	if (!across || !up || !hasBars(figure)) return;
	const step = across.getPixelForValue(2) - across.getPixelForValue(1);
	const width = Math.max(1, step - Math.min(3, step / 4));
	ctx.save();
	for (const { part, bars } of stacked(figure)) {
		const colour = theme.plan(part.slot);
		const hatch = hatchOf(ctx, part.band ?? 0, colour);
		for (const { x, from, to } of bars) {
			const [left, top, bottom] = [
				across.getPixelForValue(x) - width / 2,
				up.getPixelForValue(Math.max(from, to)),
				up.getPixelForValue(Math.min(from, to))
			];
			ctx.fillStyle = theme.card;
			ctx.fillRect(left, top, width, bottom - top);
			ctx.fillStyle = hatch ?? colour;
			ctx.fillRect(left, top, width, bottom - top);
			// A rim of the ground between parts.
			ctx.fillStyle = theme.card;
			if (bottom - top > 3) ctx.fillRect(left, top, width, 1);
		}
	}
	ctx.restore();
}

function hatchOf(ctx: CanvasRenderingContext2D, band: number, colour: string) {
	const { path, width } = bandMark(band);
	const sharpness = Math.ceil(devicePixelRatio);
	const tile = document.createElement('canvas');
	tile.width = tile.height = tileSize * sharpness;
	const pen = tile.getContext('2d');
	if (!pen) return undefined;
	pen.scale(sharpness, sharpness);
	pen.strokeStyle = colour;
	pen.lineWidth = width;
	pen.lineCap = 'round';
	pen.stroke(new Path2D(path));
	const pattern = ctx.createPattern(tile, 'repeat');
	pattern?.setTransform(new DOMMatrix().scale(1 / sharpness));
	return pattern ?? undefined;
}
