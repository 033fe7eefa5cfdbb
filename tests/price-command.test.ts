// `npm run price`, as somebody calls it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { priceReport } from '#figures';
import { decode } from '#scenario';
import { plant, root, runIn } from './support/planted.ts';

const example = join(root, 'static/example-scenario.json');
const text = readFileSync(example, 'utf8');

function scenario() {
	const read = decode(JSON.parse(text));
	if (!read.ok) throw new Error('The example is not a scenario');
	return read.scenario;
}

function price(...args: string[]) {
	return runIn(root, '.tools/price.mjs', ...args);
}

/** The example as a file, with something in it replaced. */
function spoilt(part: string, by: string): string {
	expect(text).toContain(part);
	return join(plant({ 'spoilt.json': text.replace(part, by) }), 'spoilt.json');
}

/** A fee whose price nobody knows any more from April on. */
function unknownInMonth4(): unknown {
	const document = JSON.parse(text);
	const { scenario: whole } = document;
	const announced = [{ on: `${whole.start.slice(0, 4)}-04-01`, prices: ['unknown'] }];
	const provenance = [{ source: 'Made up', confidence: 'our-guess' }];
	const base = { id: 'base', charge: { kind: 'flat', price: '5' }, announced, provenance };
	const offers = [{ id: 'fee', covers: ['records'], charges: [base] }];
	const plans = [{ id: 'only', offers: ['fee'] }];
	const start = `${whole.start.slice(0, 4)}-01`;
	return { ...document, scenario: { ...whole, start, months: 12, had: [], offers, plans } };
}

function inJson(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}

describe('a scenario goes in', () => {
	it('and what every plan costs comes out as JSON', () => {
		const { status, stdout, stderr } = price(example);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(JSON.parse(stdout)).toEqual(inJson(priceReport(scenario())));
	});

	it('and one month with its working, in any order of the arguments', () => {
		const wanted = inJson(priceReport(scenario(), { month: 13, working: true }));
		expect(JSON.parse(price(example, '--month', '13', '--working').stdout)).toEqual(wanted);
		expect(JSON.parse(price('--working', '--month=13', example).stdout)).toEqual(wanted);
	});
});

describe('one month alone', () => {
	it('stands beside what the term comes to, and hides nothing that keeps it from having a price', () => {
		const later = join(plant({ 'later.json': JSON.stringify(unknownInMonth4()) }), 'later.json');
		const { plans } = JSON.parse(price(later, '--month', '1').stdout);
		const [plan] = plans;
		expect(plan.months).toMatchObject([{ month: 1, status: 'priced', obstacles: [] }]);
		expect(plan.term).toMatchObject({ status: 'not-priced', cost: null, paid: null });
		expect(plan.term.obstacles).toMatchObject([
			{
				reason: 'unknown-price',
				offer: 'fee',
				charge: 'base',
				months: [4, 5, 6, 7, 8, 9, 10, 11, 12]
			}
		]);
	});
});

describe('one line says what is wrong', () => {
	it.each<[string, () => string[], RegExp]>([
		['no file', () => [], /^Name one scenario/],
		['two files', () => [example, example], /^Name one scenario/],
		['a file that is not there', () => ['no-such.json'], /no-such\.json .*no such file/],
		['a folder', () => ['static'], /static .*folder/],
		['an unknown option', () => [example, '--year'], /--year/],
		['an option without its value', () => [example, '--month'], /--month/],
		['a month 0', () => [example, '--month', '0'], /--month .*“0”/],
		['a month in words', () => [example, '--month', 'May'], /--month .*“May”/],
		['a month beyond the term', () => [example, '--month', '25'], /--month: .*1 to 24, not 25/],
		['what is not JSON', () => [spoilt('{', '')], /spoilt\.json: /],
		['what is no scenario', () => ['package.json'], /not a scenario/],
		[
			'a field of the wrong form',
			() => [spoilt('"price": "59"', '"price": 59')],
			/offers\.0\.charges\.0\.charge\.price/
		],
		[
			'a price below zero',
			() => [spoilt('"price": "59"', '"price": "-59"')],
			/offers\.0\.charges\.0\.charge\.price/
		],
		['a day that no calendar has', () => [spoilt('2027-03-15', '2027-02-30')], /changes\.0\.on/]
	])('of %s', (_what, args, words) => {
		const { status, stdout, stderr } = price(...args());
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toMatch(/^[^\n]+\n$/);
		expect(stderr).toMatch(words);
	});
});
