import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from './file-name.ts';

describe('the name of a file', () => {
	it.each([
		['stays', 'Sunrise MedSpa', 'Sunrise MedSpa'],
		['loses what systems forbid', 'a:b*?.json', 'a b json'],
		['leads nowhere', '../../etc/passwd', 'etc passwd'],
		['keeps every script', 'Praxis Müller 日本 Клиника', 'Praxis Müller 日本 Клиника'],
		['is not turned round', 'safe\u202egpj.exe', 'safe gpj exe'],
		['has no pictures', '🦷 Dental 👩‍⚕️', 'Dental'],
		['does not end on a dot', 'Plan B.', 'Plan B'],
		['hides nothing', 'a\u0000b\r\nc\u200bd', 'a b c d'],
		['is cut', 'long '.repeat(60), 'long long long long long long long long long long long long'],
		['is never a device of Windows', 'CON', 'scenario'],
		['is never empty', '  ', 'scenario'],
		['is more than marks', '\u0301\u0301 -_', 'scenario']
	])('%s', (_rule, name, expected) => {
		expect(fileNameFor(name, 'scenario')).toBe(expected);
	});

	it('is never longer than sixty characters, and never cuts one in half', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (name) => {
				const written = fileNameFor(name, 'scenario');
				expect(Array.from(written).length).toBeLessThanOrEqual(60);
				expect(written).toMatch(/^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N} _-]*[\p{L}\p{M}\p{N}])?$/u);
			})
		);
	});
});
