import { describe, expect, it } from 'vitest';
import { forecast } from '#forecast';
import { inMoney } from '../support/buying.ts';
import { golden, sheetOf } from '../support/golden.ts';

// A base price, seats that are cheaper from the fourth on, messages beyond 1,000, fourteen days free.
// The practice: 2 providers, 1 associate, 1 admin: 4 seats.
// Messages: 3 who see patients x 8 visits x 20 days = 480 visits x 3 = 1,440.
// It begins on 1 March 2027. On 11 April two admins join: 6 seats. On 21 May a provider leaves: 5 seats,
// and 2 x 8 x 20 = 320 visits x 3 = 960 messages a month.

describe('base, graduated seats and metered messages, in dollars', () => {
	// 49; seats 30 each, 24 from the fourth on; 0.0125 a message.
	const scenario = golden('hybrid');

	it('March: 17 of 31 days are paid for', () => {
		expect(sheetOf(scenario, 'suite', 1)).toEqual([
			// 49 x 17 / 31 = 26.8709...
			'base | 26.87',
			// 3 x 30 + 24 = 114; x 17 / 31 = 62.5161...
			'seats | 62.52',
			// 1,440 x 17 / 31 = 789.677, so 790 messages: fewer than 1,000
			'messages | 0.00',
			'total | 89.39'
		]);
	});

	it('April: two seats more from the 11th', () => {
		expect(sheetOf(scenario, 'suite', 2)).toEqual([
			'base | 49.00',
			'seats | 114.00',
			// 2 x 24 x 20 / 30
			'seats | from day 11 | 32.00',
			// 440 x 0.0125
			'messages | 5.50',
			'total | 200.50'
		]);
	});

	it('May: one seat less from the 21st, credited, and fewer messages', () => {
		expect(sheetOf(scenario, 'suite', 3)).toEqual([
			'base | 49.00',
			// 3 x 30 + 3 x 24
			'seats | 162.00',
			// 24 x 11 / 31 = 8.5161...
			'seats | from day 21 | -8.52',
			// 1,440 x 20 / 31 + 960 x 11 / 31 = 1,269.677, so 1,270; 270 x 0.0125 = 3.375
			'messages | 3.38',
			'total | 205.86'
		]);
	});

	it('June and after: five seats, and no messages to pay', () => {
		const june = [
			'base | 49.00',
			// 3 x 30 + 2 x 24
			'seats | 138.00',
			'messages | 0.00',
			'total | 187.00'
		];
		expect(sheetOf(scenario, 'suite', 4)).toEqual(june);
		expect(sheetOf(scenario, 'suite', 12)).toEqual(june);
	});

	it('twelve months: 89.39 + 200.50 + 205.86 + 9 x 187.00 = 2178.75', () => {
		const [suite] = forecast(scenario);
		expect(suite && inMoney(suite.total)).toBe('2178.75');
		expect(suite?.paid).toEqual(suite?.costs);
	});
});

describe('the same in yen, which has no smaller unit, with 10 % tax', () => {
	// 7,350; seats 4,500 each, 3,600 from the fourth on; 1.875 a message.
	const scenario = golden('hybrid-yen');

	it('March', () => {
		expect(sheetOf(scenario, 'suite', 1)).toEqual([
			// 7,350 x 17 / 31 = 4,030.645
			'base | 4031',
			// 17,100 x 17 / 31 = 9,377.419
			'seats | 9377',
			'messages | 0',
			// 13,408 x 10 %
			'tax | 1341',
			'total | 14749'
		]);
	});

	it('April', () => {
		expect(sheetOf(scenario, 'suite', 2)).toEqual([
			'base | 7350',
			'seats | 17100',
			// 7,200 x 20 / 30
			'seats | from day 11 | 4800',
			// 440 x 1.875
			'messages | 825',
			// 30,075 x 10 % = 3,007.5
			'tax | 3008',
			'total | 33083'
		]);
	});

	it('May', () => {
		expect(sheetOf(scenario, 'suite', 3)).toEqual([
			'base | 7350',
			'seats | 24300',
			// 3,600 x 11 / 31 = 1,277.419
			'seats | from day 21 | -1277',
			// 270 x 1.875 = 506.25
			'messages | 506',
			// 30,879 x 10 % = 3,087.9
			'tax | 3088',
			'total | 33967'
		]);
	});
});

describe('the same in dinars, which have a thousand smaller units', () => {
	// 15.000; seats 9.250 each, 7.375 from the fourth on; 0.00385 a message.
	const scenario = golden('hybrid-dinar');

	it('March', () => {
		expect(sheetOf(scenario, 'suite', 1)).toEqual([
			// 15 x 17 / 31 = 8.22580...
			'base | 8.226',
			// 35.125 x 17 / 31 = 19.26209...
			'seats | 19.262',
			'messages | 0.000',
			'total | 27.488'
		]);
	});

	it('April', () => {
		expect(sheetOf(scenario, 'suite', 2)).toEqual([
			'base | 15.000',
			'seats | 35.125',
			// 14.750 x 20 / 30 = 9.8333...
			'seats | from day 11 | 9.833',
			// 440 x 0.00385
			'messages | 1.694',
			'total | 61.652'
		]);
	});

	it('May', () => {
		expect(sheetOf(scenario, 'suite', 3)).toEqual([
			'base | 15.000',
			'seats | 49.875',
			// 7.375 x 11 / 31 = 2.61693...
			'seats | from day 21 | -2.617',
			// 270 x 0.00385 = 1.0395
			'messages | 1.040',
			'total | 63.298'
		]);
	});
});
