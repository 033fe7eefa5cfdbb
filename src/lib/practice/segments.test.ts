import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsIn } from '#practice';

const many = (count: number, text = 'x') => text.repeat(count);
const emoji = '🙂';

describe('a text of plain characters', () => {
	it.each([
		[0, 0],
		[1, 1],
		[160, 1],
		[161, 2],
		// 2 x 153 = 306, 3 x 153 = 459
		[306, 2],
		[307, 3],
		[459, 3],
		[460, 4]
	])('of %d is sent in %d', (count, segments) => {
		expect(segmentsIn(many(count))).toEqual({ encoding: 'gsm-7', units: count, segments });
	});

	it('may have accents, Greek capitals and line ends of the table', () => {
		expect(segmentsIn('à Ø Ω ñ ¿\r\n@£¥§')).toEqual({ encoding: 'gsm-7', units: 15, segments: 1 });
	});

	it.each(['€', '[', ']', '{', '}', '~', '^', '|', '\\', '\f'])('counts %j twice', (sign) => {
		expect(segmentsIn(many(80, sign))).toEqual({ encoding: 'gsm-7', units: 160, segments: 1 });
		expect(segmentsIn(many(81, sign)).segments).toBe(2);
	});

	it('keeps both units of an extended character in one part', () => {
		// 152 + 2 do not fit into the first 153: the second part has 2 + 152, one too many as well.
		expect(segmentsIn(`${many(152)}€${many(151)}`).segments).toBe(2);
		expect(segmentsIn(`${many(152)}€${many(152)}`)).toEqual({
			encoding: 'gsm-7',
			units: 306,
			segments: 3
		});
	});
});

describe('a text with anything else', () => {
	it.each([
		[70, 1],
		[71, 2],
		// 2 x 67 = 134
		[134, 2],
		[135, 3]
	])('of %d is sent in %d', (count, segments) => {
		expect(segmentsIn(many(count, 'ж'))).toEqual({ encoding: 'ucs-2', units: count, segments });
	});

	it.each(['’', '“', 'ç', 'Á', '–', '…', '\t', '`'])('is one with %j', (sign) => {
		expect(segmentsIn(`a${sign}`)).toEqual({ encoding: 'ucs-2', units: 2, segments: 1 });
	});

	it('is 71 characters, once one is an emoji: 2 instead of 1', () => {
		expect(segmentsIn(many(71)).segments).toBe(1);
		expect(segmentsIn(`${many(70)}${emoji}`)).toEqual({
			encoding: 'ucs-2',
			units: 72,
			segments: 2
		});
	});

	it('keeps both halves of an emoji in one part', () => {
		// 66 + 2 do not fit into the first 67.
		expect(segmentsIn(`${many(66)}${emoji}${many(65)}`).segments).toBe(2);
		expect(segmentsIn(`${many(66)}${emoji}${many(66)}`)).toEqual({
			encoding: 'ucs-2',
			units: 134,
			segments: 3
		});
	});
});

it('every longer text has as many parts or more', () => {
	const text = fc.string({ unit: fc.constantFrom('a', '€', 'ж', emoji), maxLength: 400 });
	fc.assert(
		fc.property(text, text, (one, other) => {
			expect(segmentsIn(one + other).segments).toBeGreaterThanOrEqual(segmentsIn(one).segments);
		})
	);
});
