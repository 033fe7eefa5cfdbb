// Prices, percentages, tiers and stairs that no scenario file may hold.
import { describe, expect, it } from 'vitest';
import { readFile } from '#exchange';
import { decode } from '#scenario';
import { exampleText, expectRefusal, spoil, type Spoilt } from '../support/spoilt.ts';

const price = 'offers.0.charges.0.charge.price';
const seats = 'offers.1.charges.1.charge.seats';
const graduated = 'offers.2.charges.0.charge';
const stairstep = 'offers.3.charges.0.charge';
const packages = 'offers.4.charges.0.charge';
const volume = 'offers.4.charges.1.charge';
const cards = 'offers.5.charges.0.charge';
const billing = 'offers.5.charges.2.charge';
const terms = 'offers.1.terms';

const tiers = (...ends: (string | null)[]) => ends.map((upTo) => ({ upTo, unit: '1' }));
const stairs = (...ends: (string | null)[][]) => ends.map((upTo) => ({ upTo, flat: '1' }));

const prices: Spoilt[] = [
	['a price below zero', price, '-1', 'form'],
	['a price as a number', price, 59, 'type'],
	['a price in words', price, 'fifty', 'form'],
	['no price', price, undefined, 'type'],
	['an empty price', price, '', 'form'],
	['a price of null', price, null, 'type'],
	['a price that is not a number', price, 'NaN', 'form'],
	['a price without end', price, 'Infinity', 'form'],
	['a price of 1e309', price, '1e309', 'form'],
	['a price with a plus', price, '+59', 'form'],
	['a price with blanks', price, ' 59', 'form'],
	['a price with thousands', price, '1,000', 'form'],
	['a price of 13 digits', price, '1000000000000', 'form'],
	['a price of 13 decimals', price, '0.1234567890123', 'form'],
	['a price in other digits', price, '٥٩', 'form'],
	['a seat price below zero', `${seats}.0.price`, '-1', 'form'],
	['a tier price below zero', `${graduated}.tiers.0.unit`, '-1', 'form'],
	['an announced price below zero', 'offers.1.charges.0.announced.0.prices.0', '-1', 'form'],
	['a percentage of 101', `${cards}.rate`, '101', 'form'],
	['a percentage of 100.1', `${cards}.rate`, '100.1', 'form'],
	['a percentage below zero', `${billing}.tiers.0.rate`, '-1', 'form'],
	['a tax of 101 percent', 'tax.percent', '101', 'form'],
	['a discount of 101 percent', `${terms}.discounts.0.percent`, '101', 'form'],
	['an unknown credit', `${terms}.credit`, 'unknown', 'form'],
	['packages of nothing', `${packages}.size`, '0.00', 'form'],
	['packages of nothing in a tier', `${volume}.tiers.1.packageOf`, '0', 'form'],
	['a quantity divided by nothing', 'offers.2.charges.1.charge.convert.by', '0', 'form'],
	['a price and graduated prices', `${seats}.1.price`, '5', 'price-or-graduated', `${seats}.1`],
	['neither of both', `${seats}.1.graduated`, undefined, 'price-or-graduated', `${seats}.1`]
];

const tierLists: Spoilt[] = [
	['no tiers', `${graduated}.tiers`, [], 'at-least'],
	['tiers that are no list', `${graduated}.tiers`, {}, 'type'],
	[
		'tiers out of order',
		`${graduated}.tiers`,
		tiers('200', '100', null),
		'above-tier-before',
		`${graduated}.tiers.1.upTo`
	],
	[
		'two tiers that end alike',
		`${graduated}.tiers`,
		tiers('200', '200.0', null),
		'above-tier-before',
		`${graduated}.tiers.1.upTo`
	],
	[
		'a first tier that ends at 0',
		`${graduated}.tiers`,
		tiers('0', null),
		'above-tier-before',
		`${graduated}.tiers.0.upTo`
	],
	[
		'an open tier that is not the last',
		`${volume}.tiers`,
		tiers(null, '100'),
		'only-last-open',
		`${volume}.tiers.0.upTo`
	],
	[
		'two open tiers',
		`${graduated}.tiers`,
		tiers('10', null, null),
		'only-last-open',
		`${graduated}.tiers.1.upTo`
	],
	[
		'a last tier that ends, and nothing about what is beyond',
		`${graduated}.tiers`,
		tiers('100'),
		'open-or-beyond',
		`${graduated}.beyond`
	],
	[
		'the same in a percentage',
		`${billing}.tiers`,
		[{ upTo: '100', rate: '1' }],
		'open-or-beyond',
		`${billing}.beyond`
	],
	['an end below zero', `${graduated}.tiers.0.upTo`, '-5', 'form'],
	['an end as a number', `${graduated}.tiers.0.upTo`, 200, 'type'],
	['a tier without an end', `${graduated}.tiers.0.upTo`, undefined, 'type'],
	['an unknown boundary', `${graduated}.boundary`, 'both', 'one-of'],
	['no rule for nothing used', `${graduated}.zeroUsage`, undefined, 'one-of'],
	['no stairs', `${stairstep}.stairs`, [], 'at-least'],
	['stairs that end', `${stairstep}.beyond`, undefined, 'open-or-beyond'],
	[
		'stairs out of order',
		`${stairstep}.stairs`,
		stairs(['100', '12'], ['250', '5'], [null, null]),
		'above-tier-before',
		`${stairstep}.stairs.1.upTo`
	],
	[
		'two stairs that are one',
		`${stairstep}.stairs`,
		stairs(['100', '5'], ['100', '5'], [null, null]),
		'above-tier-before',
		`${stairstep}.stairs.1.upTo`
	],
	[
		'a stair that lacks an end',
		`${stairstep}.stairs`,
		stairs(['100'], [null, null]),
		'an-end-per-meter',
		`${stairstep}.stairs.0.upTo`
	]
];

describe.each([
	['prices', prices],
	['tiers', tierLists]
])('among %s', (_group, cases) => {
	it.each(cases)('%s is refused by its place', (_what, place, value, code, told = place) => {
		expectRefusal(spoil({ [place]: value }), told, code);
	});
});

it('nothing is said against the example itself', () => {
	expect(decode(spoil({}))).toMatchObject({ ok: true });
});

it('1e309 in a file is no number', async () => {
	const file = new Blob([exampleText.replace('"visitsPerDay": 7.5', '"visitsPerDay": 1e309')]);
	expect(await readFile(file)).toMatchObject({
		ok: false,
		problem: { reason: 'invalid', path: 'practice.visitsPerDay', expected: { code: 'type' } }
	});
});
