/** How a fraction is settled. It is always an argument: nothing here rounds by accident. */
export type Rounding = 'half-away-from-zero' | 'up' | 'down';

/** `dividend / divisor` as a whole number; the divisor is positive. */
export function roundedQuotient(
	dividend: number | bigint,
	divisor: number | bigint,
	rounding: Rounding
): number | bigint {
	if (typeof dividend === 'number' && typeof divisor === 'number' && divisor <= exactHalf) {
		const rest = dividend % divisor;
		return (
			(dividend - rest) / divisor + step(Math.sign(rest), Math.abs(rest) * 2 >= divisor, rounding)
		);
	}
	const [large, by] = [BigInt(dividend), BigInt(divisor)];
	const rest = large % by;
	const sign = rest > 0n ? 1 : rest < 0n ? -1 : 0;
	const reachesHalf = (rest < 0n ? -rest : rest) * 2n >= by;
	return large / by + BigInt(step(sign, reachesHalf, rounding));
}

/** Doubling a remainder below this stays exact. */
const exactHalf = Number.MAX_SAFE_INTEGER / 2;

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
