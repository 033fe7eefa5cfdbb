import { fitted, type Whole } from './whole.ts';

/** How a fraction is settled. It is always an argument: nothing here rounds by accident. */
export type Rounding = 'half-away-from-zero' | 'up' | 'down';

/** `dividend / divisor` as a whole number; the divisor is above zero. */
export function roundedQuotient(dividend: Whole, divisor: Whole, rounding: Rounding): Whole {
	if (typeof dividend === 'number' && typeof divisor === 'number') {
		const size = dividend < 0 ? -dividend : dividend;
		if (size + divisor <= exactWhenDoubled) return quickQuotient(dividend, divisor, rounding);
	}
	const [large, by] = [BigInt(dividend), BigInt(divisor)];
	const rest = large % by;
	const sign = rest > 0n ? 1 : rest < 0n ? -1 : 0;
	const reachesHalf = (rest < 0n ? -rest : rest) * 2n >= by;
	return fitted(large / by + BigInt(step(sign, reachesHalf, rounding)));
}

/**
 * Below this a binary quotient lies on the right side of the next whole number: the gap to it is at
 * least 1 / divisor, which is wider than the quotient's own last place. A remainder would be exact
 * everywhere but takes ten times as long.
 */
const exactWhenDoubled = 1_125_899_906_842_624;

function quickQuotient(dividend: number, divisor: number, rounding: Rounding): number {
	switch (rounding) {
		case 'half-away-from-zero':
			// Adding 0 turns -0 into 0.
			return dividend < 0
				? 0 - Math.floor((divisor - 2 * dividend) / (2 * divisor))
				: Math.floor((2 * dividend + divisor) / (2 * divisor));
		case 'up':
			return Math.ceil(dividend / divisor) + 0;
		case 'down':
			return Math.floor(dividend / divisor);
	}
}

/** What to add to the quotient cut towards zero, given the sign of what was cut off. */
function step(sign: number, reachesHalf: boolean, rounding: Rounding): number {
	switch (rounding) {
		case 'half-away-from-zero':
			return reachesHalf ? sign : 0;
		case 'up':
			return sign > 0 ? 1 : 0;
		case 'down':
			return sign < 0 ? -1 : 0;
	}
}
