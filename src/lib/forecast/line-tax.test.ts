import { describe, expect, it } from 'vitest';
import { decimal } from '#decimal';
import { isPriced, settle, unpriced, type Amount } from '#money';
import { taxByLine } from './line-tax.ts';

const dollars = (text: string) => settle(decimal(text), 'USD');
const line = (amount: string | Amount, percent: string) => ({
	amount: typeof amount === 'string' ? dollars(amount) : amount,
	percent: decimal(percent)
});

describe('tax on lines that are taxed differently', () => {
	it('is each line at its own percentage', () => {
		expect(taxByLine([line('100', '10'), line('50', '0'), line('50', '20')])).toBe(dollars('20'));
	});

	it('is rounded once, not line by line', () => {
		// 2.2 % of 0.15 is 0.0033, and of three times that 0.0099.
		const lines = [line('0.15', '2.2'), line('0.15', '2.2'), line('0.15', '2.2')];
		expect(taxByLine(lines)).toBe(dollars('0.01'));
	});

	it('takes percentages of any number of decimals together', () => {
		expect(taxByLine([line('100', '8.875'), line('100', '7')])).toBe(dollars('15.88'));
	});

	it('is nothing on nothing', () => {
		expect(taxByLine([])).toBe(0);
		expect(taxByLine([line('0', '20')], dollars('0'))).toBe(0);
	});

	it('is below zero on a credit', () => {
		expect(taxByLine([line('-50', '20')])).toBe(dollars('-10'));
	});

	it('cannot be said where a line cannot', () => {
		expect(isPriced(taxByLine([line('100', '10'), line(unpriced, '10')]))).toBe(false);
	});
});

describe('a discount on the whole bill', () => {
	it('falls on all lines alike, and is not taxed', () => {
		// 95, 47.50, 28.50 and 19 are left: 9.50 + 0 + 5.70 + 3.80.
		const lines = [line('100', '10'), line('50', '0'), line('30', '20'), line('20', '20')];
		expect(taxByLine(lines, dollars('10'))).toBe(dollars('19'));
	});

	it('of everything leaves nothing to tax', () => {
		expect(taxByLine([line('100', '10')], dollars('100'))).toBe(0);
	});

	it('is not rounded by line before it is taxed', () => {
		// 1 of 3 off: two thirds of each line, at 10 % together 0.20.
		const lines = [line('1', '10'), line('1', '10'), line('1', '10')];
		expect(taxByLine(lines, dollars('1'))).toBe(dollars('0.20'));
	});
});
