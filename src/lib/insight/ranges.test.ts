import { expect, it } from 'vitest';
import { rangesOf } from '#forecast';
import { rangesNow } from '#insight';
import { starterScenario, type Scenario } from '#scenario';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';

const medspa = starterScenario('medspa', 'one', 'First');

/** The texts of the clinic, of which nobody says on which side of 900 the next tier begins. */
function unsure(beyond: string): Scenario {
	return {
		...tieredClinic,
		offers: [
			{
				id: 'texts',
				covers: ['reminders'],
				charges: [
					{
						id: 'texts',
						charge: {
							kind: 'volume',
							meter: 'messages',
							tiers: [
								{ upTo: '900', unit: '0.05' },
								{ upTo: null, unit: beyond }
							],
							boundary: 'unknown',
							zeroUsage: 'billed'
						},
						provenance: [{ source: 'A price list', confidence: 'list' }]
					}
				]
			}
		],
		plans: [{ id: 'texts', offers: ['texts'] }]
	};
}

it('is between the ends of all ranges the sources print, and none where a plan has none', () => {
	// Per user: 3 x 75 + 2 x 30 + 3 x 35 + 5 x 14 and 3 x 150 + 2 x 50 + 105 + 70.
	const [perUser, perUse, flat] = rangesNow(medspa);
	expect(perUser).toEqual({ low: 46000, high: 72500 });
	expect(perUse).toMatchObject({ low: 35104 });
	expect(flat).toBeUndefined();
});

it('is the range of the first month whatever the horizon', () => {
	const whole = rangesOf(medspa).map(({ now }) => now);
	expect(rangesNow(medspa).map((range, index) => range ?? whole[index])).toEqual(whole);
});

it('reads an open rule both ways', () => {
	// 900 texts at 5 cents or at 4.
	expect(rangesNow(unsure('0.04'))).toEqual([{ low: 3600, high: 4500 }]);
});

it('has an open end where one way to read a rule leads to no price', () => {
	expect(rangesNow(unsure('unknown'))).toEqual([{ low: 4500, high: NaN }]);
});

it('is not asked for where nothing is open', () => {
	expect(rangesNow(tieredClinic)).toEqual(tieredClinic.plans.map(() => undefined));
});
