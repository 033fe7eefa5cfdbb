import { trimmed } from '#decimal';

/** Round numbers of a range, at most so many: steps of 1, 2 or 5 and their tenfolds. */
export function roundTicks(from: number, to: number, most: number): number[] {
	const step = stepFor(to - from, Math.max(most, 2));
	const ticks = [];
	for (let count = Math.ceil(trimmed(from / step, 6)); count * step <= to; count += 1) {
		ticks.push(trimmed(count * step, 6));
	}
	return ticks;
}

function stepFor(range: number, most: number): number {
	let tenfold = 0.01;
	while (range / (tenfold * 10) > most) tenfold *= 10;
	const factors = [1, 2, 5, 10];
	return trimmed((factors.find((factor) => range / (tenfold * factor) < most) ?? 10) * tenfold, 6);
}
