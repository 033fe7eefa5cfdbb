import { expect, it } from 'vitest';
import { influences } from '#insight';
import { sliderDrivers } from '#practice';
import { setDriver, starterScenario } from '#scenario';

const medspa = starterScenario('medspa', 'one', 'First');

it('the drivers that move the bills most come first, in whatever order they are asked for', () => {
	const order = influences(medspa, sliderDrivers).map(({ driver }) => driver);
	const backwards = influences(medspa, sliderDrivers.toReversed()).map(({ driver }) => driver);
	expect(order[0]).toBe('providers');
	expect(new Set(order)).toEqual(new Set(sliderDrivers));
	expect(backwards).toEqual(order);
});

it('a driver of which there is nothing yet is asked for a big step', () => {
	const without = setDriver('telehealthShare', 0)(medspa);
	const [telehealth] = influences(without, ['telehealthShare']);
	expect(telehealth?.moves).toBeGreaterThan(0);
});

it('what no plan counts moves nothing', () => {
	expect(influences(medspa, ['readingsPerPatient'])).toEqual([
		{ driver: 'readingsPerPatient', moves: 0 }
	]);
});
