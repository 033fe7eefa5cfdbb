/** Fractions of whole numbers, written apart from the decimal room so that it can be checked against them. */
export interface Rational {
	readonly top: bigint;
	/** Above zero. */
	readonly bottom: bigint;
}

/** "-12.50" is -1250/100. */
export function rational(text: string): Rational {
	const [whole = '', fraction = ''] = text.split('.');
	return { top: BigInt(whole + fraction), bottom: 10n ** BigInt(fraction.length) };
}

export function plus(a: Rational, b: Rational): Rational {
	return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function minus(a: Rational, b: Rational): Rational {
	return plus(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Rational, b: Rational): Rational {
	return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** The divisor must be above zero. */
export function over(a: Rational, b: Rational): Rational {
	return { top: a.top * b.bottom, bottom: a.bottom * b.top };
}

/** The largest whole number that is not above the fraction. */
export function floor({ top, bottom }: Rational): bigint {
	const cut = top / bottom;
	return top % bottom < 0n ? cut - 1n : cut;
}

/** Rounded to whole tenths, hundredths ... as the mathematics of each way of rounding has it. */
export function rounded(value: Rational, places: number, rounding: string): Rational {
	const scale = { top: 10n ** BigInt(places), bottom: 1n };
	const shifted = times(value, scale);
	const negative = { top: -shifted.top, bottom: shifted.bottom };
	const half = { top: 1n, bottom: 2n };
	const ways: Readonly<Record<string, () => bigint>> = {
		down: () => floor(shifted),
		up: () => -floor(negative),
		'half-away-from-zero': () =>
			shifted.top < 0n ? -floor(plus(negative, half)) : floor(plus(shifted, half))
	};
	const way = ways[rounding];
	if (!way) throw new RangeError(`No such rounding: ${rounding}`);
	return over({ top: way(), bottom: 1n }, scale);
}

/** In lowest terms, so that equal fractions are written alike: "-5/2". */
export function written({ top, bottom }: Rational): string {
	const shared = greatestShared(top < 0n ? -top : top, bottom);
	return `${String(top / shared)}/${String(bottom / shared)}`;
}

function greatestShared(a: bigint, b: bigint): bigint {
	return b === 0n ? a : greatestShared(b, a % b);
}
