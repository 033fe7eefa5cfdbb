import { describe, expect, it } from 'vitest';
import { decode, encode, starterScenario, type Expectation } from '#scenario';
import {
	inside,
	invalid,
	problem,
	starterWith,
	type Path
} from '../../../tests/support/misfits.ts';

function type(name: Extract<Expectation, { code: 'type' }>['type']): Expectation {
	return { code: 'type', type: name };
}

function form(name: Extract<Expectation, { code: 'form' }>['form']): Expectation {
	return { code: 'form', form: name };
}

const oneEntry: Expectation = { code: 'at-least', count: 1, of: 'entries' };
/** The row of the front desk. */
const desk = 'practice.team.1.headcount';
const deskPath: Path = ['practice', 'team', 1, 'headcount'];
const firstCharge: Path = ['offers', 0, 'charges', 0];
const kinds = [
	'flat',
	'seat',
	'device',
	'unit',
	'graduated',
	'volume',
	'stairstep',
	'package',
	'percentage',
	'graduated-percentage',
	'one-time'
];

describe('a document is refused, with the place and what should be there', () => {
	it.each<[string, Path, unknown, Expectation]>([
		[desk, deskPath, undefined, type('number')],
		[desk, deskPath, 'two', type('number')],
		[desk, deskPath, null, type('number')],
		[desk, deskPath, 2.5, { code: 'at-most-decimals', count: 0 }],
		[desk, deskPath, -1, { code: 'at-least', count: 0, of: 'numbers' }],
		[desk, deskPath, 10_001, { code: 'at-most', count: 10_000, of: 'numbers' }],
		['practice.team.0.id', ['practice', 'team', 0, 'id'], 'front desk', form('scenario-id')],
		['practice.team', ['practice', 'team'], undefined, type('array')],
		[
			'practice.telehealthShare',
			['practice', 'telehealthShare'],
			101,
			{ code: 'at-most', count: 100, of: 'numbers' }
		],
		[
			'practice.visitsPerPatient',
			['practice', 'visitsPerPatient'],
			1.155,
			{ code: 'at-most-decimals', count: 2 }
		],
		['practice', ['practice'], undefined, type('object')],
		['offers', ['offers'], {}, type('array')],
		['offers', ['offers'], [], oneEntry],
		['plans', ['plans'], [], oneEntry],
		['months', ['months'], 11, { code: 'at-least', count: 12, of: 'numbers' }],
		['months', ['months'], 61, { code: 'at-most', count: 60, of: 'numbers' }],
		['months', ['months'], 12.5, type('int')],
		['currency', ['currency'], 'usd', form('currency')],
		['name', ['name'], ' ', form('name')],
		['name', ['name'], 'a\u0007b', form('printable')],
		['name', ['name'], 'x'.repeat(121), { code: 'at-most', count: 120, of: 'characters' }],
		['id', ['id'], '../x', form('scenario-id')],
		['plans.0.id', ['plans', 0, 'id'], 'A', form('identifier')],
		[
			'offers.0.charges.0.charge.kind',
			[...firstCharge, 'charge', 'kind'],
			'toll',
			{ code: 'one-of', values: kinds }
		],
		[
			'offers.0.charges.0.charge.seats.0.price',
			[...firstCharge, 'charge', 'seats', 0, 'price'],
			'-1',
			form('price-or-unknown')
		],
		[
			'offers.0.charges.0.charge.seats.0.price',
			[...firstCharge, 'charge', 'seats', 0, 'price'],
			112.5,
			type('string')
		],
		[
			'offers.0.charges.0.charge.seats.0.meter',
			[...firstCharge, 'charge', 'seats', 0, 'meter'],
			'Front desk',
			form('meter')
		],
		[
			'offers.0.charges.0.provenance.0.address',
			[...firstCharge, 'provenance', 0, 'address'],
			'http://example.com',
			form('address')
		],
		[
			'offers.0.charges.0.provenance.0.seen',
			[...firstCharge, 'provenance', 0, 'seen'],
			'yesterday',
			form('date')
		],
		[
			'offers.0.charges.0.provenance.0.confidence',
			[...firstCharge, 'provenance', 0, 'confidence'],
			'certain',
			{ code: 'one-of', values: ['list', 'quoted', 'second-hand', 'indicative', 'our-guess'] }
		]
	])('%s', (place, path, value, expected) => {
		expect(problem(path, value)).toEqual(invalid(place, expected));
	});

	it.each<[string, Path]>([
		['extra', ['extra']],
		['practice.patientName', ['practice', 'patientName']],
		['offers.0.charges.0.charge.seats.0.free', [...firstCharge, 'charge', 'seats', 0, 'free']],
		['plans.1.color', ['plans', 1, 'color']]
	])('an entry nobody knows should be left out: %s', (place, path) => {
		expect(problem(path, 1)).toEqual(invalid(place, { code: 'unknown-key' }));
	});

	it('an entry that would reach into every object is one nobody knows', () => {
		const text = JSON.stringify(encode(starterScenario('medspa', 'one', 'First')));
		const raw: unknown = JSON.parse(text.replace('"id":"one"', '"id":"one","__proto__":{"a":1}'));
		expect(decode(raw)).toEqual({
			ok: false,
			problem: invalid('__proto__', { code: 'unknown-key' })
		});
	});
});

describe('parts that are right alone but do not fit together are refused', () => {
	it.each<[string, Path, unknown]>([
		['two plans with one name', ['plans', 1, 'id'], 'per-user'],
		['two offers with one name', ['offers', 1, 'id'], 'suite-by-role']
	])('%s', (_name, path, id) => {
		expect(problem(path, id)).toEqual(
			invalid(path.join('.'), { code: 'repeated', value: String(id) })
		);
	});

	it('two charges of an offer with one name', () => {
		const charge = {
			id: 'fee',
			charge: { kind: 'flat', price: '1' },
			provenance: [{ source: 'a', confidence: 'list' }]
		};
		expect(problem(['offers', 0, 'charges'], [charge, charge])).toEqual(
			invalid('offers.0.charges.1.id', { code: 'repeated', value: 'fee' })
		);
	});

	it('a plan that buys one offer twice', () => {
		expect(problem(['plans', 0, 'offers'], ['video-flat', 'portal-flat', 'video-flat'])).toEqual(
			invalid('plans.0.offers.2', { code: 'repeated', value: 'video-flat' })
		);
	});

	it('a plan that names no offer', () => {
		expect(problem(['plans', 2, 'offers', 0], 'somewhere-else')).toEqual(
			invalid('plans.2.offers', { code: 'known-offer', value: 'somewhere-else' })
		);
	});

	it.each(['constructor', 'guesses', 'visits'])('a charge that counts %j', (meter) => {
		expect(problem([...firstCharge, 'charge', 'seats', 1, 'meter'], meter)).toEqual(
			invalid('offers.0.charges.0.charge', { code: 'known-meter', value: meter })
		);
	});

	it('fewer sources than prices, or more', () => {
		const source = { source: 'A price list', confidence: 'list' };
		const expected = invalid('offers.0.charges.0.provenance', {
			code: 'sources-per-price',
			count: 3
		});
		expect(problem([...firstCharge, 'provenance'], Array(2).fill(source))).toEqual(expected);
		expect(problem([...firstCharge, 'provenance'], Array(4).fill(source))).toEqual(expected);
	});
});

describe('what a practice counts and sells must hold together', () => {
	const count = { meter: 'scanners', quantity: '2', nature: 'level' };
	const source = { source: 'A price list', confidence: 'list' };
	const visits = { kind: 'unit', meter: 'encounters', price: '1' };

	it('one source may stand for all prices of a charge', () => {
		expect(problem([...firstCharge, 'provenance'], [source])).toBeUndefined();
	});

	it('a meter counted by hand is counted once', () => {
		expect(problem(['practice', 'counts'], [count, count])).toEqual(
			invalid('practice.counts.1.meter', { code: 'repeated', value: 'scanners' })
		);
	});

	it('only what is counted by hand changes by its meter', () => {
		const change = { on: '2027-03-01', meter: 'scanners', to: '3' };
		expect(problem(['practice', 'changes'], [change])).toEqual(
			invalid('practice.changes.0.meter', { code: 'counted-meter', value: 'scanners' })
		);
	});

	it('a limit is on something that is counted', () => {
		const limits = [{ meter: 'scanners', most: '3' }];
		expect(problem(['offers', 0, 'limits'], limits)).toEqual(
			invalid('offers.0.limits.0.meter', { code: 'known-meter', value: 'scanners' })
		);
		const document = starterWith(['offers', 0, 'limits'], limits);
		Reflect.set(inside(inside(document, 'scenario'), 'practice'), 'counts', [count]);
		expect(decode(document)).toMatchObject({ ok: true });
	});

	it('a year is paid ahead only for what stands at every moment', () => {
		const yearly = { id: 'visits', charge: visits, per: 'year', provenance: [source] };
		expect(problem(['offers', 0, 'charges'], [yearly])).toEqual(
			invalid('offers.0.charges.0.per', { code: 'yearly-needs-level' })
		);
	});

	it('an announcement has every price of its charge', () => {
		const announced = [{ on: '2027-07-01', prices: ['120', '12'] }];
		expect(problem([...firstCharge, 'announced'], announced)).toEqual(
			invalid('offers.0.charges.0.announced.0.prices', { code: 'announced-per-price', count: 3 })
		);
	});

	it('a plan leaves only an offer it has', () => {
		expect(problem(['plans', 0, 'leaves'], [{ offer: 'portal-flat', month: 6 }])).toEqual(
			invalid('plans.0.leaves.0', { code: 'known-offer', value: 'portal-flat' })
		);
	});

	it('a plan leaves an offer once', () => {
		const leaves = [6, 9].map((month) => ({ offer: 'suite-by-role', month }));
		expect(problem(['plans', 0, 'leaves'], leaves)).toEqual(
			invalid('plans.0.leaves.1.offer', { code: 'repeated', value: 'suite-by-role' })
		);
	});

	it('offers are not sold to subscribers of each other only', () => {
		const document = starterWith(['offers', 0, 'onlyAfter'], ['records-by-role']);
		const second = inside(inside(inside(document, 'scenario'), 'offers'), 1);
		Reflect.set(second, 'onlyAfter', ['suite-by-role']);
		expect(decode(document)).toEqual({
			ok: false,
			problem: invalid('offers.0.onlyAfter', { code: 'not-circular' })
		});
	});
});
