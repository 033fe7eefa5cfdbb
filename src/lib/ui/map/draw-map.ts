import type { MapFigure } from '#figures';
import { m } from '#messages';
import { planMark, type ChartTheme } from '#ui/charts';
import { drawAxes, textSize } from './draw-axes.ts';
import { drawHere, drawPath, drawPins, herePlaces, pathPlaces, pinPlaces } from './draw-places.ts';
import { drawRegions } from './draw-regions.ts';
import { mapLayout, type MapLayout, type Size } from './map-layout.ts';
import { namePlaces, type NamePlace } from './name-places.ts';
import { rasterOf } from './raster.ts';

/** Pixels between the points by which names and marks find their place. */
const pitch = 5;
const plate = { x: 7, y: 4 } as const;

/** What has been drawn. */
export interface DrawnMap {
	readonly layout: MapLayout;
	/** Plans that had no room for their names. */
	readonly unnamed: readonly { readonly slot: number; readonly name: string }[];
}

/**
 * The whole map on a canvas of this size, whose unit is one pixel of the page: for the screen and for a
 * picture to keep.
 */
export function drawMap(
	ctx: CanvasRenderingContext2D,
	figure: MapFigure,
	theme: ChartTheme,
	size: Size
): DrawnMap {
	ctx.clearRect(0, 0, size.width, size.height);
	ctx.font = `${String(textSize)}px ${theme.font}`;
	const layout = mapLayout(figure, size, (text) => ctx.measureText(text).width);
	const raster = rasterOf(figure, layout, pitch);
	drawRegions(ctx, figure, layout, theme, raster);
	drawAxes(ctx, figure, layout, theme);

	ctx.font = `600 ${String(textSize)}px ${theme.font}`;
	const widthOf = (text: string) => ctx.measureText(text).width;
	const here = herePlaces(figure, layout, widthOf);
	const end = pathPlaces(figure, layout, widthOf);
	const pins = pinPlaces(figure, layout);
	const taken = [...here.boxes, ...end, ...pins.map(({ box }) => box)];
	const names = namePlaces(
		raster,
		(winner) => ({
			width: widthOf(nameOf(figure, winner)) + 2 * plate.x,
			height: textSize + 2 * plate.y
		}),
		taken.map((box) => ({ ...box, x: box.x - layout.left, y: box.y - layout.top }))
	);
	for (const place of names) drawName(ctx, figure, theme, layout, place);
	drawPath(ctx, figure, layout, theme, end[0]);
	drawPins(ctx, theme, pins);
	drawHere(ctx, figure, theme, here);
	const unnamed = names.flatMap(({ winner, fits }) => (fits ? [] : (figure.plans[winner] ?? [])));
	return { layout, unnamed };
}

function nameOf({ plans }: MapFigure, winner: number): string {
	return plans[winner]?.name ?? m.map_no_price();
}

function drawName(
	ctx: CanvasRenderingContext2D,
	figure: MapFigure,
	theme: ChartTheme,
	{ left, top }: { readonly left: number; readonly top: number },
	{ winner, x, y, fits }: NamePlace
) {
	const slot = figure.plans[winner]?.slot;
	const [middleX, middleY] = [left + x, top + y];
	ctx.fillStyle = slot === undefined ? theme.soft : theme.plan(slot);
	if (fits) {
		const name = nameOf(figure, winner);
		const half = ctx.measureText(name).width / 2 + plate.x;
		drawPlate(ctx, theme, {
			x: middleX - half,
			y: middleY - textSize / 2 - plate.y,
			width: 2 * half,
			height: textSize + 2 * plate.y
		});
		ctx.textAlign = 'center';
		ctx.textBaseline = 'middle';
		ctx.fillText(name, middleX, middleY + 0.5);
	} else if (slot !== undefined) {
		const marker = new Path2D(planMark(slot).marker);
		ctx.save();
		ctx.translate(middleX, middleY);
		ctx.scale(5, 5);
		ctx.strokeStyle = theme.card;
		ctx.lineWidth = 0.8;
		ctx.stroke(marker);
		ctx.fill(marker, 'evenodd');
		ctx.restore();
	}
}

/** A ground of its own, so that a name can be read over marks and hatching. */
function drawPlate(
	ctx: CanvasRenderingContext2D,
	{ card }: ChartTheme,
	{ x, y, width, height }: { x: number; y: number; width: number; height: number }
) {
	ctx.save();
	ctx.fillStyle = card;
	ctx.beginPath();
	ctx.roundRect(x, y, width, height, height / 2);
	ctx.fill();
	ctx.restore();
}
