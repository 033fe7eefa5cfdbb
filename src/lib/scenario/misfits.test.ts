import { describe, expect, it } from 'vitest';
import { decode, encode, starterScenario, type Unreadable } from '#scenario';

type Path = readonly (string | number)[];

/** The MedSpa starter as plain data, with one place changed; undefined takes the place away. */
function starterWith(path: Path, value: unknown): unknown {
	const document: unknown = JSON.parse(
		JSON.stringify(encode(starterScenario('medspa', 'one', 'First')))
	);
	const place = path.slice(0, -1).reduce(inside, inside(document, 'scenario'));
	Reflect.set(place, path.at(-1) ?? '', value);
	return JSON.parse(JSON.stringify(document));
}

function inside(part: unknown, key: string | number): object {
	const found: unknown = Reflect.get(Object(part) as object, key);
	if (typeof found !== 'object' || found === null) throw new TypeError(`Nothing at ${String(key)}`);
	return found;
}

function problem(path: Path, value: unknown): Unreadable | undefined {
	const decoded = decode(starterWith(path, value));
	return decoded.ok ? undefined : decoded.problem;
}

function invalid(path: string, expected: string): Unreadable {
	return { reason: 'invalid', path, expected };
}

const firstCharge: Path = ['offers', 0, 'charges', 0];

describe('a document is refused, with the place and what should be there', () => {
	it.each<[string, Path, unknown, string]>([
		['practice.admins', ['practice', 'admins'], undefined, 'a number'],
		['practice.admins', ['practice', 'admins'], 'two', 'a number'],
		['practice.admins', ['practice', 'admins'], null, 'a number'],
		['practice.admins', ['practice', 'admins'], 2.5, 'a whole number'],
		['practice.admins', ['practice', 'admins'], -1, 'at least 0'],
		['practice.telehealthShare', ['practice', 'telehealthShare'], 101, 'at most 100'],
		[
			'practice.visitsPerPatient',
			['practice', 'visitsPerPatient'],
			1.155,
			'a number with at most 2 decimals'
		],
		['practice', ['practice'], undefined, 'an object'],
		['offers', ['offers'], {}, 'a list'],
		['offers', ['offers'], [], 'at least 1 entry'],
		['plans', ['plans'], [], 'at least 1 entry'],
		['months', ['months'], 11, 'at least 12'],
		['months', ['months'], 61, 'at most 60'],
		['months', ['months'], 12.5, 'a whole number'],
		['currency', ['currency'], 'usd', 'a currency code such as USD'],
		['name', ['name'], ' ', 'a name'],
		['name', ['name'], 'x'.repeat(121), 'at most 120 characters'],
		['id', ['id'], '../x', 'letters, digits and hyphens'],
		[
			'offers.0.charges.0.charge.kind',
			[...firstCharge, 'charge', 'kind'],
			'toll',
			'flat or seat or unit'
		],
		[
			'offers.0.charges.0.charge.seats.0.price',
			[...firstCharge, 'charge', 'seats', 0, 'price'],
			'-1',
			'a price such as 112.50, not below zero, with at most 12 decimals'
		],
		[
			'offers.0.charges.0.charge.seats.0.price',
			[...firstCharge, 'charge', 'seats', 0, 'price'],
			112.5,
			'text'
		],
		[
			'offers.0.charges.0.provenance.0.confidence',
			[...firstCharge, 'provenance', 0, 'confidence'],
			'certain',
			'list or quoted or second-hand or our-guess'
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
		expect(problem(path, 1)).toEqual(invalid(place, 'left out'));
	});

	it('an entry that would reach into every object is one nobody knows', () => {
		const text = JSON.stringify(encode(starterScenario('medspa', 'one', 'First')));
		const raw: unknown = JSON.parse(text.replace('"id":"one"', '"id":"one","__proto__":{"a":1}'));
		expect(decode(raw)).toEqual({ ok: false, problem: invalid('__proto__', 'left out') });
	});
});

describe('parts that are right alone but do not fit together are refused', () => {
	it.each<[string, Path, unknown]>([
		['two plans with one name', ['plans', 1, 'id'], 'per-user'],
		['two offers with one name', ['offers', 1, 'id'], 'suite-by-role']
	])('%s', (_name, path, id) => {
		expect(problem(path, id)).toEqual(
			invalid(path.join('.'), `unlike the others; "${String(id)}" stands there twice`)
		);
	});

	it('two charges of an offer with one name', () => {
		const charge = {
			id: 'fee',
			charge: { kind: 'flat', price: '1' },
			provenance: [{ source: 'a', confidence: 'list' }]
		};
		expect(problem(['offers', 0, 'charges'], [charge, charge])).toEqual(
			invalid('offers.0.charges.1.id', 'unlike the others; "fee" stands there twice')
		);
	});

	it('a plan that buys one offer twice', () => {
		expect(problem(['plans', 0, 'offers'], ['video-flat', 'portal-flat', 'video-flat'])).toEqual(
			invalid('plans.0.offers.2', 'unlike the others; "video-flat" stands there twice')
		);
	});

	it('a plan that names no offer', () => {
		expect(problem(['plans', 2, 'offers', 0], 'somewhere-else')).toEqual(
			invalid('plans.2.offers', 'the names of offers; none is called "somewhere-else"')
		);
	});

	it.each(['constructor', 'guesses', 'visits'])('a charge that counts %j', (meter) => {
		expect(problem([...firstCharge, 'charge', 'seats', 1, 'meter'], meter)).toEqual(
			invalid('offers.0.charges.0.charge', `counted; nothing counts "${meter}"`)
		);
	});

	it('fewer sources than prices, or more', () => {
		const source = { source: 'A price list', confidence: 'list' };
		const expected = invalid(
			'offers.0.charges.0.provenance',
			'3 entries long, one source for each price'
		);
		expect(problem([...firstCharge, 'provenance'], [source])).toEqual(expected);
		expect(problem([...firstCharge, 'provenance'], Array(4).fill(source))).toEqual(expected);
	});
});
