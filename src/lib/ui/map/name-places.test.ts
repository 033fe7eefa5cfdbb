import { describe, expect, it } from 'vitest';
import { namePlaces } from './name-places.ts';
import type { Raster } from './raster.ts';

/** Drawn by hand: a digit for each winner, a dot for nobody. */
function drawn(...rows: readonly string[]): Raster {
	const winners = Int8Array.from(rows.join(''), (sign) => (sign === '.' ? -1 : Number(sign)));
	const width = rows[0]?.length ?? 0;
	return {
		pitch: 10,
		width,
		height: rows.length,
		winners,
		tooClose: new Uint8Array(winners.length)
	};
}

const sizeOf = () => ({ width: 30, height: 10 });

describe('the name of a region', () => {
	it('stands in its largest piece, where there is most room', () => {
		const raster = drawn(
			'00111111111',
			'00111111111',
			'11111111111',
			'11111111111',
			'10000001111',
			'10000001111',
			'10000001111'
		);
		const [one, nought] = namePlaces(raster, sizeOf, []);
		expect(one).toMatchObject({ winner: 1, fits: true });
		expect(nought).toMatchObject({ winner: 0, y: 55, fits: true });
	});

	it('gives way to what stands there already', () => {
		const raster = drawn('000000000000', '000000000000', '000000000000');
		const [free] = namePlaces(raster, sizeOf, [{ x: 0, y: 0, width: 60, height: 30 }]);
		expect(free?.fits).toBe(true);
		expect(free?.x).toBeGreaterThan(80);
	});

	it('is only a mark where it has no room', () => {
		const [, nought] = namePlaces(drawn('1111', '1011', '1111'), sizeOf, []);
		expect(nought).toEqual({ winner: 0, x: 15, y: 15, fits: false });
	});

	it('is said of nobody, too', () => {
		expect(namePlaces(drawn('.....', '.....', '.....'), sizeOf, [])[0]?.winner).toBe(-1);
	});
});
