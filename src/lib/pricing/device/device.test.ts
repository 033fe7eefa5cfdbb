import { describe, expect, it } from 'vitest';
import { pricesOf, type Charge } from '#pricing';
import { amountsOf, linesOf } from '../../../../tests/support/priced.ts';

const byClass = {
	kind: 'device',
	devices: [
		{ meter: 'workstations', price: '65' },
		{ meter: 'servers', price: '120.50', included: '1' },
		{ meter: 'mobiles', price: '0', also: [{ meter: 'tablets' }] }
	]
} satisfies Charge;

describe('a price per device', () => {
	it.each([
		[{ workstations: '12', servers: '2', mobiles: '5' }, ['780', '120.5', '0']],
		[{ workstations: '1', servers: '1' }, ['65', '0', '0']],
		[{}, ['0', '0', '0']]
	])('class by class: %o', (devices, expected) => {
		expect(amountsOf(byClass, devices)).toEqual(expected);
	});

	it('is a line among the devices for every class', () => {
		const lines = linesOf(byClass, {});
		expect(lines.map(({ rating }) => [rating.group, rating.meters])).toEqual([
			['devices', ['workstations']],
			['devices', ['servers']],
			['devices', ['mobiles', 'tablets']]
		]);
	});

	it('names the price of every class', () => {
		expect(pricesOf(byClass)).toEqual(
			byClass.devices.map(({ meter, price }) => ({ meter, price, in: 'money', role: 'each' }))
		);
	});
});
