import type { MapFigure, MapPoint } from '#figures';
import type { ChartTheme } from '#ui/charts';
import { textSize } from './draw-axes.ts';
import type { MapLayout } from './map-layout.ts';
import type { Box } from './name-places.ts';

const dot = 6;
const gap = 10;
const lineHeight = textSize + 8;
const head = { radius: 10, height: 24 } as const;

interface Marked {
	readonly x: number;
	readonly y: number;
}

/** "You are here": the dot, and its words where there is room: to the right, or else to the left. */
interface Here extends Marked {
	readonly boxes: readonly [dot: Box, words: Box];
}

export function herePlaces(
	figure: MapFigure,
	layout: MapLayout,
	widthOf: (text: string) => number
): Here {
	const { here, hereName } = figure;
	const { x, y } = pixels(here, layout);
	const dotBox = { x: x - dot - 3, y: y - dot - 3, width: 2 * (dot + 3), height: 2 * (dot + 3) };
	const words = wordsBeside({ x, y }, widthOf(hereName) + 12, layout, marksOf(figure, layout));
	return { x, y, boxes: [dotBox, words] };
}

/** The words at the end of the way the practice goes; none where it stays or leaves the map. */
export function pathPlaces(
	figure: MapFigure,
	layout: MapLayout,
	widthOf: (text: string) => number
): readonly Box[] {
	const { path, pathEnd } = figure;
	const end = path.at(-1);
	if (!end) return [];
	const at = pixels(end, layout);
	const isOutside = at.x > layout.right || at.y < layout.top;
	return isOutside ? [] : [wordsBeside(at, widthOf(pathEnd) + 12, layout, marksOf(figure, layout))];
}

interface PinPlace extends Marked {
	readonly label: string;
	/** A pin stands on its point, or hangs from it where the map ends above. */
	readonly isHanging: boolean;
	readonly box: Box;
}

export function pinPlaces({ pins }: MapFigure, layout: MapLayout): PinPlace[] {
	return pins.map(({ at, label }) => {
		const { x, y } = pixels(at, layout);
		const isHanging = y - layout.top < head.height + head.radius;
		const middle = isHanging ? y + head.height - head.radius : y - head.height + head.radius;
		const half = Math.max(head.radius, label.length * 4 + 4);
		const box = { x: x - half, y: middle - head.radius, width: 2 * half, height: 2 * head.radius };
		return { x, y, label, isHanging, box };
	});
}

export function drawHere(
	ctx: CanvasRenderingContext2D,
	{ hereName }: MapFigure,
	theme: ChartTheme,
	{ x, y, boxes: [, words] }: Here
) {
	ctx.fillStyle = theme.ink;
	ctx.strokeStyle = theme.card;
	ctx.lineWidth = 3;
	ctx.beginPath();
	ctx.arc(x, y, dot, 0, 2 * Math.PI);
	ctx.stroke();
	ctx.fill();
	drawWords(ctx, theme, words, hereName);
}

export function drawPath(
	ctx: CanvasRenderingContext2D,
	{ path, pathEnd }: MapFigure,
	layout: MapLayout,
	theme: ChartTheme,
	words: Box | undefined
) {
	const end = path.at(-1);
	if (!end) return;
	ctx.save();
	ctx.beginPath();
	ctx.rect(layout.left, layout.top, layout.right - layout.left, layout.bottom - layout.top);
	ctx.clip();
	const way = new Path2D();
	for (const point of path) {
		const { x, y } = pixels(point, layout);
		way.lineTo(x, y);
	}
	ctx.lineJoin = ctx.lineCap = 'round';
	ctx.strokeStyle = theme.card;
	ctx.lineWidth = 6;
	ctx.stroke(way);
	ctx.setLineDash([0.1, 6]);
	ctx.strokeStyle = theme.ink;
	ctx.lineWidth = 3;
	ctx.stroke(way);
	ctx.setLineDash([]);
	const { x, y } = pixels(end, layout);
	ctx.beginPath();
	ctx.arc(x, y, dot - 1, 0, 2 * Math.PI);
	ctx.fillStyle = theme.card;
	ctx.lineWidth = 2;
	ctx.fill();
	ctx.stroke();
	ctx.restore();
	if (words) drawWords(ctx, theme, words, pathEnd);
}

export function drawPins(
	ctx: CanvasRenderingContext2D,
	theme: ChartTheme,
	pins: readonly PinPlace[]
) {
	ctx.font = `600 12px ${theme.font}`;
	ctx.textAlign = 'center';
	ctx.textBaseline = 'middle';
	for (const { x, y, label, box, isHanging } of pins) {
		const base = isHanging ? box.y + 2 : box.y + box.height - 2;
		const tip = new Path2D();
		tip.moveTo(x - 5, base);
		tip.lineTo(x, y);
		tip.lineTo(x + 5, base);
		const body = new Path2D();
		body.roundRect(box.x, box.y, box.width, box.height, head.radius);
		ctx.fillStyle = theme.ink;
		ctx.strokeStyle = theme.card;
		ctx.lineWidth = 3;
		ctx.stroke(tip);
		ctx.stroke(body);
		ctx.fill(tip);
		ctx.fill(body);
		ctx.fillStyle = theme.card;
		ctx.fillText(label, x, box.y + box.height / 2 + 0.5);
	}
	ctx.font = `600 ${String(textSize)}px ${theme.font}`;
}

function pixels([x, y]: MapPoint, { xOf, yOf }: MapLayout): Marked {
	return { x: xOf(x), y: yOf(y) };
}

/** What words should not cover: where the practice stands and goes, and pins from tip to head. */
function marksOf({ here, path, pins }: MapFigure, layout: MapLayout): Marked[] {
	const stands = [here, ...path].map((point) => pixels(point, layout));
	const pinned = pins.flatMap(({ at }) => {
		const { x, y } = pixels(at, layout);
		return [y, y - head.height].map((height) => ({ x, y: height }));
	});
	return [...stands, ...pinned];
}

/** To the right of a mark, or wherever else beside it they cover least and stay on the map. */
function wordsBeside(
	{ x, y }: Marked,
	width: number,
	layout: MapLayout,
	marks: readonly Marked[]
): Box {
	const [middleX, middleY] = [x - width / 2, y - lineHeight / 2];
	const boxes = [
		[x + gap, middleY],
		[x - gap - width, middleY],
		[middleX, y + gap],
		[middleX, y - gap - lineHeight]
	].map(([left = 0, top = 0]) => ({ x: left, y: top, width, height: lineHeight }));
	const faults = boxes.map(
		(box) =>
			(isInside(box, layout) ? 0 : marks.length) + marks.filter((mark) => covers(box, mark)).length
	);
	return boxes[faults.indexOf(Math.min(...faults))] ?? { x, y, width, height: lineHeight };
}

function isInside({ x, y, width, height }: Box, { left, right, top, bottom }: MapLayout): boolean {
	return x >= left && y >= top && x + width <= right && y + height <= bottom;
}

/** With a little room around it. */
function covers({ x, y, width, height }: Box, mark: Marked): boolean {
	const rim = 4;
	const isAcross = mark.x > x - rim && mark.x < x + width + rim;
	return isAcross && mark.y > y - rim && mark.y < y + height + rim;
}

function drawWords(
	ctx: CanvasRenderingContext2D,
	{ ink, card }: ChartTheme,
	{ x, y, width, height }: Box,
	words: string
) {
	ctx.fillStyle = card;
	ctx.beginPath();
	ctx.roundRect(x, y, width, height, height / 2);
	ctx.fill();
	ctx.fillStyle = ink;
	ctx.textAlign = 'center';
	ctx.textBaseline = 'middle';
	ctx.fillText(words, x + width / 2, y + height / 2 + 0.5);
}
