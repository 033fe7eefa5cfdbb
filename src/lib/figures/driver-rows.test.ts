import { curve } from '#insight';
import { starterScenario } from '#scenario';
import { expect, it } from 'vitest';
import { curveOf } from '../../../tests/support/orders.ts';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { driverRow } from './driver-rows.ts';

const scenario = {
	...starterScenario('medspa', 'one', 'First'),
	plans: ['a', 'b'].map((id) => ({ id, offers: ['any'] }))
};

it('draws a plan in parts where it has no price in between', () => {
	const along = curveOf([0, 1, 2, 3, 4], {
		a: [100, 100, NaN, 100, 100],
		b: [200, 200, 200, 200, 200]
	});
	const { picture, takeovers } = driverRow(scenario, along);
	expect(picture.plans.map(({ slot, points }) => [slot, points.map(({ x }) => x)])).toEqual([
		[1, [0, 0.25]],
		[1, [0.75, 1]],
		[2, [0, 0.25, 0.5, 0.75, 1]]
	]);
	expect(picture.best.map(({ slot, points }) => [slot, points.map(({ x }) => x)])).toEqual([
		[1, [0, 0.25]],
		[2, [0.5]],
		[1, [0.75, 1]]
	]);
	expect(takeovers.map(({ value, slot }) => [value, slot])).toEqual([
		[2, 2],
		[3, 1]
	]);
});

it('says so where no plan has a price, and rests its dot on the ground', () => {
	const along = curveOf([1, 2, 3], { a: [1, NaN, 1], b: [2, NaN, 2] }, 1);
	const { spoken, picture } = driverRow(scenario, along);
	expect(spoken).toBe('3 providers: no plan has a price');
	expect(picture.here).toEqual({ x: 0.5, y: 0 });
});

it('keeps every point inside the picture', () => {
	const { picture, spoken } = driverRow(
		tieredClinic,
		curve(tieredClinic, 'remindersPerAppointment')
	);
	const points = [...picture.plans, ...picture.best].flatMap((line) => line.points);
	expect(points.filter(({ x, y }) => !(x >= 0 && x <= 1 && y >= 0 && y <= 1))).toEqual([]);
	expect(spoken).toBe('3 reminders per visit: Bundle is cheapest at $520 a month');
});
