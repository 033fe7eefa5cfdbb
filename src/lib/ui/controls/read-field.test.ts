import { expect, it } from 'vitest';
import { readField, readRange } from './read-field.ts';

const marks = { decimal: '.', group: ',' };
const people = { step: 1, bigStep: 5, least: 0, most: 10_000, places: 0 };
const visits = { ...people, places: 1 };

it.each([
	['1,200', people, { value: 1200 }],
	['1.2k', people, { value: 1200 }],
	['16*20', people, { value: 320 }],
	['5.00', people, { value: 5 }],
	['5.5', visits, { value: 5.5 }],
	['5.5', people, { fault: 'too-fine' }],
	['5.55', visits, { fault: 'too-fine' }],
	['-1', people, { fault: 'outside' }],
	['10,001', people, { fault: 'outside' }],
	['about 5', people, { fault: 'unreadable' }],
	['', people, { fault: 'unreadable' }]
] as const)('reads %j', (text, steps, reading) => {
	expect(readField(text, steps, marks)).toEqual(reading);
});

it.each([
	['300 to 700', { low: 300, likely: 500, high: 700 }],
	['700 to 300', { low: 300, likely: 500, high: 700 }],
	['1.2k – 1,400', { low: 1200, likely: 1300, high: 1400 }],
	['5 bis 5', { low: 5, likely: 5, high: 5 }],
	['300 to many', { fault: 'unreadable' }],
	['300 to 10,001', { fault: 'outside' }],
	['3 to 5.5', { fault: 'too-fine' }],
	['300', undefined],
	['1 to 2 to 3', undefined]
] as const)('reads %j as a range', (text, reading) => {
	expect(readRange(text, people, marks)).toEqual(reading);
});
