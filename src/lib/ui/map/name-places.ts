import type { Raster } from './raster.ts';

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Where the name of a winner stands, by its middle; without room only its mark does. */
export interface NamePlace {
	readonly winner: number;
	readonly x: number;
	readonly y: number;
	readonly fits: boolean;
}

/**
 * One name for each winner, in the largest piece of its region, where there is most room around it. Boxes
 * are what already stands there, from the corner of the raster.
 */
export function namePlaces(
	raster: Raster,
	sizeOf: (winner: number) => { readonly width: number; readonly height: number },
	taken: readonly Box[]
): NamePlace[] {
	return largestPieces(raster).map(({ winner, points }) => {
		const free = new Piece(raster, points, taken);
		const { width, height } = sizeOf(winner);
		let best = { room: 0, at: points[Math.floor(points.length / 2)] ?? 0 };
		for (const at of points) {
			const room = free.roomAt(at, width, height, best.room);
			if (room > best.room) best = { room, at };
		}
		return {
			winner,
			x: ((best.at % raster.width) + 0.5) * raster.pitch,
			y: (Math.floor(best.at / raster.width) + 0.5) * raster.pitch,
			fits: best.room >= 1
		};
	});
}

interface Points {
	readonly winner: number;
	readonly points: readonly number[];
}

/** Of each winner the largest of the pieces it reigns in, the largest winner first. */
function largestPieces({ winners, width, height }: Raster): Points[] {
	const largest = new Map<number, Points>();
	const seen = new Uint8Array(winners.length);
	for (let start = 0; start < winners.length; start += 1) {
		if (seen[start]) continue;
		const winner = winners[start] ?? -1;
		const points = [start];
		seen[start] = 1;
		for (let next = 0; next < points.length; next += 1) {
			const at = points[next] ?? 0;
			const x = at % width;
			const neighbours = [
				x > 0 ? at - 1 : -1,
				x < width - 1 ? at + 1 : -1,
				at - width,
				at + width < width * height ? at + width : -1
			];
			for (const neighbour of neighbours) {
				if (neighbour < 0 || seen[neighbour] || winners[neighbour] !== winner) continue;
				seen[neighbour] = 1;
				points.push(neighbour);
			}
		}
		if (points.length > (largest.get(winner)?.points.length ?? 0)) {
			largest.set(winner, { winner, points });
		}
	}
	return [...largest.values()].sort((a, b) => b.points.length - a.points.length);
}

/** A piece with sums from its corner, so that whether a box lies inside it is four look-ups. */
class Piece {
	readonly #raster: Raster;
	readonly #sums: Int32Array;

	constructor(raster: Raster, points: readonly number[], taken: readonly Box[]) {
		const { width, height, pitch } = raster;
		this.#raster = raster;
		this.#sums = new Int32Array((width + 1) * (height + 1));
		const own = new Uint8Array(width * height);
		for (const at of points) own[at] = 1;
		for (const box of taken) {
			for (let y = Math.floor(box.y / pitch); y < (box.y + box.height) / pitch; y += 1) {
				for (let x = Math.floor(box.x / pitch); x < (box.x + box.width) / pitch; x += 1) {
					if (x >= 0 && x < width && y >= 0 && y < height) own[y * width + x] = 0;
				}
			}
		}
		for (let y = 0; y < height; y += 1) {
			let row = 0;
			for (let x = 0; x < width; x += 1) {
				row += own[y * width + x] ?? 0;
				this.#sums[(y + 1) * (width + 1) + x + 1] =
					(this.#sums[y * (width + 1) + x + 1] ?? 0) + row;
			}
		}
	}

	/** How many times larger than the name the room around a point is, told in halves, when more than `known`. */
	roomAt(at: number, width: number, height: number, known: number): number {
		let room = known;
		while (this.#holds(at, width * (room + 0.5), height * (room + 0.5))) room += 0.5;
		return room;
	}

	#holds(at: number, width: number, height: number): boolean {
		const { pitch, width: columns, height: rows } = this.#raster;
		const [x, y] = [at % columns, Math.floor(at / columns)];
		const [halfX, halfY] = [Math.ceil(width / 2 / pitch), Math.ceil(height / 2 / pitch)];
		const [left, right, top, bottom] = [x - halfX, x + halfX + 1, y - halfY, y + halfY + 1];
		if (left < 0 || top < 0 || right > columns || bottom > rows) return false;
		return this.#sum(left, top, right, bottom) === (right - left) * (bottom - top);
	}

	#sum(left: number, top: number, right: number, bottom: number): number {
		const across = this.#raster.width + 1;
		const at = (x: number, y: number) => this.#sums[y * across + x] ?? 0;
		return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
	}
}
