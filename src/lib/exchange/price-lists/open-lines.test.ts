// Lines that leave something open, say no price, or are wrong.
import { describe, expect, it } from 'vitest';
import { told, verdictOn } from '../../../../tests/support/proposals.ts';

type Row = readonly [line: string, proposals: readonly string[]];

describe('what is asked', () => {
	it.each<Row>([
		['Solo $29/mo | Group $59/mo', ['one-of: flat 29, “Solo”', 'one-of: flat 59, “Group”']],
		[
			'from $25/user/month',
			['lower-end: seat signed-in-users 25, at least', 'unknown: seat signed-in-users unknown']
		],
		['$1,000 setup', ['point: once 1000', 'comma: once 1']],
		['2.75% per swipe', ['asks unit']],
		['je 100 SMS 9,00 €', ['whole-packages: pack messages 100 9', 'pro-rata: unit messages 0.09']],
		['$5 per 1,000 API calls', ['point: pack api-calls 1000 5', 'comma: pack api-calls 1 5']],
		['Fax: $10 per line', ['asks unit']],
		['starting at $349', ['lower-end: flat 349, at least', 'unknown: flat unknown']],
		[
			'$49 + $10 per user',
			[
				'month: flat 49 + seat signed-in-users 10',
				'year: flat 49, a year + seat signed-in-users 10',
				'once: once 49 + seat signed-in-users 10'
			]
		],
		['$79/month or $790/year', ['month: flat 79', 'year: flat 790, a year']],
		['$5 per widget', ['asks unit']],
		[
			'Premium: $49',
			['month: flat 49, “Premium”', 'year: flat 49, a year, “Premium”', 'once: once 49, “Premium”']
		],
		[
			'$9 per 100 messages',
			['whole-packages: pack messages 100 9', 'pro-rata: unit messages 0.09']
		],
		[
			'$69/mo billed annually or $79/mo billed monthly',
			['month: flat 79', 'year: flat 828, a year']
		],
		['$10 per 1000 emails', ['asks unit']]
	])('%s', (line, expected) => {
		expect(told(verdictOn(line))).toEqual(expected);
	});
});

describe('no price', () => {
	it.each<Row>([
		['Starter: Free', ['- nothing-to-pay']],
		['We are the best EHR in 2026!', ['- no-price']],
		['24/7 support', ['- no-price']],
		['HIPAA compliant', ['- no-price']],
		['Over 500 integrations', ['- no-price']],
		['14-day money-back guarantee', ['- no-price']],
		['unlimited', ['- no-price']]
	])('%s', (line, expected) => {
		expect(told(verdictOn(line))).toEqual(expected);
	});
});

describe('what is wrong', () => {
	it.each<Row>([
		['1e3 per user', ['! unreadable-number']],
		['$12.50.30 per user', ['! unreadable-number']],
		['$99999999999999 per month', ['! too-large']],
		['120% off', ['! over-hundred']],
		['$10 per hour', ['! other-period']],
		['$10 per week', ['! other-period']],
		['Call (555) 123-4567', ['! about-people']],
		['DOB 04/05/1980', ['! about-people']],
		['3 user minimum', ['! belongs-elsewhere']],
		['2 months free with annual plan', ['! saving-only']],
		['$12 CAD per user', ['! other-currency']],
		['-$5 per user', ['! negative-amount']],
		['$5 and €4 per user', ['! two-currencies']],
		['Users: $ each', ['! missing-amount']],
		['1-10 users $15, 5-20 $12', ['! tiers-overlap']],
		['Save 20% with annual billing', ['! saving-only']],
		['billed annually $940 (=$79/mo)', ['! contradiction']],
		['CHF 49.- pro Monat', ['! other-currency']]
	])('%s', (line, expected) => {
		expect(told(verdictOn(line))).toEqual(expected);
	});
});
