import fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import {
	chargeSchema,
	isInOrder,
	meterName,
	percentText,
	placesOf,
	priceTerm,
	priceText,
	quantityText
} from '#pricing';
import { anyCharge } from '../../../tests/support/charge-arbitraries.ts';
import { refusals } from '../../../tests/support/refusals.ts';

const refused = (terms: unknown) => refusals(chargeSchema, terms);
const seat = { meter: 'admins', price: '40' };
const flat = { kind: 'flat', price: '1' };
const unit = { kind: 'unit', meter: 'messages', price: '1' };

describe('terms that are accepted', () => {
	it('are kept as they are, prices as text', () => {
		fc.assert(
			fc.property(anyCharge, (charge) => {
				expect(z.parse(chargeSchema, charge)).toEqual(charge);
			}),
			{ numRuns: 1_000 }
		);
	});

	it.each(['0', '0.000000000001', '999999999999.999999999999', '112.50', 'unknown'])(
		'may have the price %s',
		(price) => {
			expect(refused({ kind: 'flat', price })).toEqual([]);
		}
	);
});

describe('texts of prices, percentages and quantities', () => {
	const known = ['-1', '+1', '1e309', '0.1234567890123', '1234567890123', '1,200', '.5', '5.', ''];
	const others = ['NaN', '12 ', ' 12', '12\n', '0x1', 'Unknown', 'unknown.', 'x1', '1x', '1.2.3'];

	it.each([
		['price', priceText],
		['price-or-unknown', priceTerm],
		['percent', percentText],
		['quantity', quantityText]
	] as const)('are refused as a %s', (form, schema) => {
		for (const text of [...known, ...others]) {
			expect(refusals(schema, text)).toEqual([`: ${form}`]);
		}
		for (const value of [12, NaN, null, undefined, ['1']]) {
			expect(refusals(schema, value)).toEqual([': invalid_type']);
		}
	});

	it('may be unknown where that is said', () => {
		expect(refusals(priceTerm, 'unknown')).toEqual([]);
		expect(refusals(priceText, 'unknown')).toEqual([': price']);
		expect(refusals(percentText, 'unknown')).toEqual([': percent']);
		expect(refusals(quantityText, 'unknown')).toEqual([': quantity']);
	});

	it.each(['0', '00', '7', '99', '99.999999999999', '100', '100.0', '100.000000000000'])(
		'of %s percent are accepted',
		(text) => {
			expect(refusals(percentText, text)).toEqual([]);
			expect(refused({ kind: 'percentage', of: [{ amount: 'collections' }], rate: text })).toEqual(
				[]
			);
		}
	);

	it.each(['101', '100.01', '100.000000000001', '1000', '100.0000000000000'])(
		'of %s percent are refused',
		(text) => {
			expect(refusals(percentText, text)).toEqual([': percent']);
			expect(refused({ kind: 'percentage', of: [{ amount: 'collections' }], rate: text })).toEqual([
				'rate: percent-or-unknown'
			]);
		}
	);

	it('of quantities end at a million millions', () => {
		expect(refusals(quantityText, '1000000000000')).toEqual([]);
		expect(refusals(quantityText, '999999999999.999999999999')).toEqual([]);
		expect(refusals(quantityText, '1000000000001')).toEqual([': quantity']);
		expect(refusals(quantityText, '1000000000000.5')).toEqual([': quantity']);
	});
});

describe('a price that is refused', () => {
	it.each([['-1'], ['1e309'], ['free'], ['']])('is %j, wherever it stands', (price) => {
		expect(refused({ ...flat, price })).toEqual(['price: price-or-unknown']);
		expect(refused({ ...unit, price })).toEqual(['price: price-or-unknown']);
		expect(refused({ kind: 'one-time', price })).toEqual(['price: price-or-unknown']);
		expect(refused({ ...unit, kind: 'package', size: '1', price })).toEqual([
			'price: price-or-unknown'
		]);
		expect(refused({ kind: 'seat', seats: [seat, { ...seat, price }] })).toEqual([
			'seats.1.price: price-or-unknown'
		]);
	});

	it.each(['fixed', 'least', 'most'])('may be the %s of a transaction', (fee) => {
		const of = [{ amount: 'card-amount', transactions: 'card-payments' }];
		expect(refused({ kind: 'percentage', of, rate: '1', [fee]: '-1' })).toContain(
			`${fee}: price-or-unknown`
		);
	});
});

describe('terms that are refused', () => {
	it.each(['toll', 'Flat', '', 'constructor', undefined, 7])('are of the kind %j', (kind) => {
		expect(refused({ kind, price: '1' })).toEqual(['kind: invalid_union']);
	});

	it.each([undefined, null, 'flat', 12, []])('are %j', (terms) => {
		expect(refused(terms)).toEqual([': invalid_type']);
	});

	it('have no heads, or far too many', () => {
		for (const [kind, heads] of [
			['seat', 'seats'],
			['device', 'devices']
		] as const) {
			expect(refused({ kind, [heads]: [] })).toEqual([`${heads}: too_small`]);
			expect(refused({ kind, [heads]: Array.from({ length: 20 }, () => seat) })).toEqual([]);
			expect(refused({ kind, [heads]: Array.from({ length: 21 }, () => seat) })).toEqual([
				`${heads}: too_big`
			]);
		}
	});

	it('price a head twice, or not at all', () => {
		const graduated = {
			tiers: [{ upTo: null }],
			boundary: 'inclusive',
			zeroUsage: 'billed'
		};
		const heads = (head: object) => refused({ kind: 'seat', seats: [head] });
		expect(heads({ meter: 'staff' })).toEqual(['seats.0: price-or-graduated']);
		expect(heads({ ...seat, graduated })).toEqual(['seats.0: price-or-graduated']);
		expect(heads({ meter: 'staff', graduated })).toEqual([]);
	});

	it('count too many others as a head, or none', () => {
		const heads = (also: object[]) => refused({ kind: 'seat', seats: [{ ...seat, also }] });
		expect(heads([])).toEqual(['seats.0.also: too_small']);
		expect(heads(Array.from({ length: 10 }, () => ({ meter: 'guests' })))).toEqual([]);
		expect(heads(Array.from({ length: 11 }, () => ({ meter: 'guests' })))).toEqual([
			'seats.0.also: too_big'
		]);
		expect(heads([{ meter: 'guests', percent: '101' }])).toEqual([
			'seats.0.also.0.percent: percent'
		]);
		expect(heads([{ meter: 'guests', price: '1' }])).toEqual(['seats.0.also.0: unrecognized_keys']);
	});

	it.each(['', 'Admins', 'front desk', '1st', '-desk', 'desk!', '__proto__', 'a'.repeat(65)])(
		'count a meter named %j',
		(meter) => {
			expect(refusals(meterName, meter)).toEqual([': meter']);
			expect(refused({ ...unit, meter })).toEqual(['meter: meter']);
			expect(refused({ kind: 'seat', seats: [{ ...seat, meter }] })).toEqual([
				'seats.0.meter: meter'
			]);
		}
	);

	it('have an entry nobody knows, where it lies', () => {
		expect(refused({ ...flat, per: 'year' })).toEqual([': unrecognized_keys']);
		expect(refused({ kind: 'seat', seats: [seat, { ...seat, free: true }] })).toEqual([
			'seats.1: unrecognized_keys'
		]);
		const kinds = ['unit', 'package', 'one-time', 'graduated', 'volume', 'stairstep', 'device'];
		for (const kind of [...kinds, 'percentage', 'graduated-percentage']) {
			expect(refused({ ...unit, kind, odd: 1 })).toContain(': unrecognized_keys');
		}
	});

	it('say which entry nobody knows', () => {
		const result = z.safeParse(chargeSchema, { ...flat, per: 'year' });
		expect(result.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['per'] }]);
	});
});

describe('what stands around a price', () => {
	it.each([
		[{ convert: { by: '0', rounding: 'up', places: 0 } }, 'convert.by: above-zero'],
		[{ convert: { by: '1', rounding: 'half', places: 0 } }, 'convert.rounding: invalid_value'],
		[{ convert: { by: '1', rounding: 'up', places: 13 } }, 'convert.places: too_big'],
		[{ convert: { by: '1', rounding: 'up', places: -10 } }, 'convert.places: too_small'],
		[{ convert: { by: '1', rounding: 'up', places: 0.5 } }, 'convert.places: invalid_type'],
		[{ convert: { by: '1', rounding: 'up' } }, 'convert.places: invalid_type'],
		[{ convert: { by: '1', rounding: 'up', places: 0, to: 1 } }, 'convert: unrecognized_keys'],
		[{ minimum: '-1' }, 'minimum: quantity'],
		[{ included: '-1' }, 'included: quantity'],
		[{ belowZero: 'owed' }, 'belowZero: invalid_value']
	])('is refused before it: %o', (terms, expected) => {
		expect(refused({ ...unit, ...terms })).toEqual([expected]);
	});

	it.each([
		[{ discount: {} }, 'discount: percent-or-amount'],
		[{ discount: { percent: '5', amount: '5' } }, 'discount: percent-or-amount'],
		[{ discount: { percent: '101' } }, 'discount.percent: percent'],
		[{ discount: { amount: '-1' } }, 'discount.amount: price'],
		[{ discount: { percent: '5', months: 3 } }, 'discount: unrecognized_keys'],
		[{ cap: 'unknown' }, 'cap: price'],
		[{ floor: '-1' }, 'floor: price'],
		[{ credit: '-1' }, 'credit: price'],
		[{ floor: '10.01', cap: '10' }, 'floor: least-above-most']
	])('is refused after it: %o', (terms, expected) => {
		const tiered = {
			meter: 'messages',
			tiers: [{ upTo: null }],
			boundary: 'inclusive',
			zeroUsage: 'billed'
		};
		const stairs = { ...tiered, tiers: undefined, meter: undefined, meters: ['messages'] };
		const all: object[] = [
			flat,
			unit,
			{ kind: 'one-time', price: '1' },
			{ ...unit, kind: 'package', size: '1' },
			{ kind: 'graduated', ...tiered },
			{ kind: 'volume', ...tiered },
			{ kind: 'percentage', of: [{ amount: 'collections' }], rate: '1' }
		];
		for (const charge of all) expect(refused({ ...charge, ...terms })).toEqual([expected]);
		const { tiers: _tiers, meter: _meter, ...stairstep } = stairs;
		expect(
			refused({
				kind: 'stairstep',
				...stairstep,
				stairs: [{ upTo: [null], flat: '1' }],
				...terms
			})
		).toEqual([expected]);
		expect(refused({ kind: 'seat', seats: [{ ...seat, ...terms }] })).toEqual([
			`seats.0.${expected}`
		]);
	});

	it('may hold an amount between equal limits', () => {
		expect(refused({ ...flat, floor: '10', cap: '10.00' })).toEqual([]);
	});
});

describe('two prices in order', () => {
	it.each([
		['1', '2', true],
		['2', '2.0', true],
		['2.01', '2', false],
		['10', '9', false],
		[undefined, '1', true],
		['1', undefined, true],
		['unknown', '1', true],
		['1', 'unknown', true]
	])('%s and %s: %s', (least, most, expected) => {
		expect(isInOrder(least, most)).toBe(expected);
	});

	it('have the decimals of the finer one', () => {
		expect(placesOf(['1', '0.250', 'unknown', undefined, null, '2.5'])).toBe(3);
		expect(placesOf([])).toBe(0);
		expect(placesOf(['unknown'])).toBe(0);
	});
});
