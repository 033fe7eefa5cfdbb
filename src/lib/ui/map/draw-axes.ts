import type { MapFigure } from '#figures';
import type { ChartTheme } from '#ui/charts';
import type { MapLayout } from './map-layout.ts';

export const textSize = 13;

/** Round numbers along both sides, and what they count: the one above the map, the other below it. */
export function drawAxes(
	ctx: CanvasRenderingContext2D,
	{ across, up }: MapFigure,
	{ left, right, top, bottom, acrossTicks, upTicks, xOf, yOf }: MapLayout,
	{ soft, edge, font }: ChartTheme
) {
	ctx.font = `${String(textSize)}px ${font}`;
	ctx.fillStyle = soft;
	ctx.strokeStyle = edge;
	ctx.lineWidth = 1;
	ctx.beginPath();
	ctx.rect(left - 0.5, top - 0.5, right - left + 1, bottom - top + 1);
	for (const tick of acrossTicks) {
		ctx.moveTo(xOf(tick), bottom);
		ctx.lineTo(xOf(tick), bottom + 4);
	}
	for (const tick of upTicks) {
		ctx.moveTo(left - 4, yOf(tick));
		ctx.lineTo(left, yOf(tick));
	}
	ctx.stroke();
	ctx.textAlign = 'center';
	ctx.textBaseline = 'top';
	for (const tick of acrossTicks) ctx.fillText(across.format(tick), xOf(tick), bottom + 7);
	ctx.textAlign = 'right';
	ctx.fillText(`${across.name} →`, right, bottom + 25, right - left);
	ctx.textBaseline = 'middle';
	for (const tick of upTicks) ctx.fillText(up.format(tick), left - 7, yOf(tick));
	ctx.textAlign = 'left';
	ctx.fillText(`↑ ${up.name}`, 0, textSize / 2 + 1, right);
}
