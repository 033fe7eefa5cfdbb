// Half of 10,000 pairs; the other half stands beside it, so that both are looked at at the same time.
import { expect, it } from 'vitest';
import { compareIn } from '../../../tests/support/crossings.ts';
import { duelsOfPeople } from '../../../tests/support/duels.ts';

it('crossings of 5,000 random pairs of offers, as people come and go, are those found by asking at every place', () => {
	expect(compareIn(5_000, duelsOfPeople)).toBeGreaterThan(750);
}, 600_000);
