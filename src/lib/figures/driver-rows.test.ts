import { forecast } from '#forecast';
import { curve, standingNow } from '#insight';
import { setDriver, starterScenario } from '#scenario';
import { expect, it } from 'vitest';
import { curveOf } from '../../../tests/support/orders.ts';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { driverPicture, driverRow } from './driver-rows.ts';

const scenario = {
	...starterScenario('medspa', 'one', 'First'),
	plans: ['a', 'b'].map((id) => ({ id, offers: ['any'] }))
};

it('draws a plan in parts where it has no price in between', () => {
	const along = curveOf([0, 1, 2, 3, 4], {
		a: [100, 100, NaN, 100, 100],
		b: [200, 200, 200, 200, 200]
	});
	const { plans, best, takeovers } = driverPicture(scenario, along);
	expect(plans.map(({ slot, points }) => [slot, points.map(({ x }) => x)])).toEqual([
		[1, [0, 0.25]],
		[1, [0.75, 1]],
		[2, [0, 0.25, 0.5, 0.75, 1]]
	]);
	expect(best.map(({ slot, points }) => [slot, points.map(({ x }) => x)])).toEqual([
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
	const nobody = standingNow([]);
	const { spoken } = driverRow(scenario, 'providers', nobody, 3);
	expect(spoken).toBe('3 providers: no plan has a price');
	expect(driverPicture(scenario, along).here).toEqual({ x: 0.5, y: 0 });
});

it('keeps every point inside the picture', () => {
	const { plans, best } = driverPicture(
		tieredClinic,
		curve(tieredClinic, 'remindersPerAppointment')
	);
	const points = [...plans, ...best].flatMap((line) => line.points);
	expect(points.filter(({ x, y }) => !(x >= 0 && x <= 1 && y >= 0 && y <= 1))).toEqual([]);
});

it('says what the value leads to', () => {
	const now = standingNow(forecast(tieredClinic));
	expect(driverRow(tieredClinic, 'remindersPerAppointment', now, 3).spoken).toBe(
		'3 reminders per visit: Bundle is cheapest at $520 a month'
	);
});

it('reaches where the curve is drawn, and keeps room for where the thumb came from', () => {
	const now = standingNow(forecast(tieredClinic));
	for (const [value, reach] of [
		[3, 3],
		[1, 40],
		[60, 60]
	] as const) {
		const there = setDriver('providers', value)(tieredClinic);
		const { from, to } = driverRow(there, 'providers', now, reach);
		const { values } = curve(there, 'providers', reach);
		expect([from, to]).toEqual([values[0], values.at(-1)]);
	}
});
