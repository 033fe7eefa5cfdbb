import type { MapAxis, MapFigure, MapPoint } from '#figures';
import { stepped } from '#ui/controls';

/** Where a key moves the point; nothing for a key that moves none. */
export function movedByKey(
	{ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
	[x, y]: MapPoint,
	{ across, up }: Pick<MapFigure, 'across' | 'up'>
): MapPoint | undefined {
	switch (key) {
		case 'ArrowRight':
			return [moved(across, x, 1, shiftKey), y];
		case 'ArrowLeft':
			return [moved(across, x, -1, shiftKey), y];
		case 'ArrowUp':
			return [x, moved(up, y, 1, shiftKey)];
		case 'ArrowDown':
			return [x, moved(up, y, -1, shiftKey)];
		case 'PageUp':
			return [x, moved(up, y, 1, true)];
		case 'PageDown':
			return [x, moved(up, y, -1, true)];
		case 'Home':
			return [across.values[0] ?? x, y];
		case 'End':
			return [across.values.at(-1) ?? x, y];
		default:
			return undefined;
	}
}

/** As far as the driver's slider goes for the same key, and not beyond the map. */
function moved({ values, limits }: MapAxis, value: number, way: 1 | -1, isFar: boolean): number {
	const [least = value, most = value] = [values[0], values.at(-1)];
	const by = way * (isFar ? limits.bigStep : limits.step);
	return stepped(value, by, { ...limits, least, most });
}
