/**
 * A whole number of some unit: a plain number while it is exact, a BigInt beyond. Everyday sums are
 * quick and large ones do not drift.
 */
export type Whole = number | bigint;

const largest = Number.MAX_SAFE_INTEGER;

export function plus(a: Whole, b: Whole): Whole {
	if (typeof a === 'number' && typeof b === 'number') {
		const sum = a + b;
		if (sum <= largest && sum >= -largest) return sum;
	}
	return fitted(BigInt(a) + BigInt(b));
}

export function minus(a: Whole, b: Whole): Whole {
	if (typeof a === 'number' && typeof b === 'number') {
		const rest = a - b;
		if (rest <= largest && rest >= -largest) return rest;
	}
	return fitted(BigInt(a) - BigInt(b));
}

export function times(a: Whole, b: Whole): Whole {
	if (typeof a === 'number' && typeof b === 'number') {
		const product = a * b;
		// Adding 0 turns -0 into 0.
		if (product <= largest && product >= -largest) return product + 0;
	}
	return fitted(BigInt(a) * BigInt(b));
}

/** As a plain number where that is exact. */
export function fitted(digits: Whole): Whole {
	const small = Number(digits);
	return Number.isSafeInteger(small) ? small : digits;
}

const powersOfTen = Array.from({ length: 16 }, (_, places) => Number(`1e${String(places)}`));

export function powerOfTen(places: number): Whole {
	return powersOfTen[places] ?? BigInt(`1${'0'.repeat(places)}`);
}
