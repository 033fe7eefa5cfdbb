// Half of 10,000 pairs; the other half stands beside it, so that both are looked at at the same time.
import { expect, it } from 'vitest';
import { compareIn } from '../../../tests/support/crossings.ts';
import { duelsOfNumbers } from '../../../tests/support/duels.ts';

it('crossings of 5,000 random pairs of offers, as something else is more or less, are those found by asking at every place', () => {
	expect(compareIn(5_000, duelsOfNumbers)).toBeGreaterThan(750);
}, 600_000);
