import { describe, expect, it } from 'vitest';
import { driverNames, meterNames, sliderDrivers } from '#practice';
import { practiceOf } from '../../../tests/support/practices.ts';
import { driverName, driverUnit, driverValue, meterWord } from './practice-words.ts';
import * as words from './words.ts';

const practice = practiceOf({});

describe('the words of a driver', () => {
	it.each(driverNames)('are there: %s', (driver) => {
		expect(driverName(driver)).toMatch(/^[A-Z].+/);
		expect(driverUnit(driver)).toMatch(/^[a-z].+/);
		expect(driverValue(driver, 2, 'USD')).toContain('2');
	});

	it('are no others where there is room for few', () => {
		for (const driver of sliderDrivers) {
			expect(driverName(driver)).toBe(words.driverName(driver));
			expect(driverValue(driver, 1, 'USD')).toBe(words.driverValue(driver, 1));
		}
	});

	it('tell drivers apart', () => {
		const told = driverNames.map((driver) => `${driverName(driver)}, ${driverUnit(driver)}`);
		expect(new Set(told).size).toBe(driverNames.length);
		expect(driverValue('locations', 1_250, 'USD')).toBe('Locations: 1,250');
		expect(driverValue('noShows', 7.5, 'USD')).toBe('No-shows: 7.5 %');
		expect(driverValue('ticket', 140, 'USD')).toBe('Average payment: $140.00');
	});
});

describe('the word for a meter', () => {
	it.each(meterNames)('is the same where there is room for few: %s', (meter) => {
		expect(meterWord(practice, meter)).toBe(words.meterWord(practice, meter));
	});

	it('tells meters apart', () => {
		expect(new Set(meterNames.map((meter) => meterWord(practice, meter))).size).toBe(
			meterNames.length
		);
		expect(meterWord(practice, 'ai-notes')).toBe('AI notes');
	});

	it.each(['constructor', 'ai-notes', 'staff'])('is what the practice calls it: %s', (meter) => {
		const count = { meter, quantity: '1', nature: 'flow' as const };
		const named = { ...practice, counts: [{ ...count, name: 'Ours' }] };
		expect(meterWord(named, meter)).toBe('Ours');
		const unnamed = { ...practice, counts: [count] };
		expect(meterWord(unnamed, meter)).toBe(words.meterWord(unnamed, meter));
		expect(meterWord(unnamed, 'constructor')).toBe('Constructor');
	});
});
