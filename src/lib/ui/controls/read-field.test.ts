import { expect, it } from 'vitest';
import { readField } from './read-field.ts';

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
