import { expect, it } from 'vitest';
import { marksWithRoom } from './takeover-marks.ts';

const at = (x: number) => ({ value: x, x, slot: 1, label: '' });

it('keeps the marks that find room side by side', () => {
	const marks = [0.1, 0.15, 0.2, 0.5].map(at);
	expect(marksWithRoom(marks, 240).map(({ x }) => x)).toEqual([0.1, 0.2, 0.5]);
	expect(marksWithRoom(marks, 600).map(({ x }) => x)).toEqual([0.1, 0.15, 0.2, 0.5]);
	expect(marksWithRoom([], 240)).toEqual([]);
});
