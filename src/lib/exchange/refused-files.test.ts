import { encode, starterScenario } from '#scenario';
import { describe, expect, it } from 'vitest';
import { readFile, toFile, type FileProblem } from './scenario-file.ts';

const starter = starterScenario('medspa', 'a1', 'Sunrise MedSpa');
const manyKeys = Array.from({ length: 400_000 }, (_, key) => `"${String(key)}":1`);

describe('a file that is no scenario is refused', () => {
	it.each<[string, string, FileProblem]>([
		['empty', '', { reason: 'empty' }],
		['cut off', '{', fault(1, 2)],
		['with a comment', '// ours\n{}', fault(1, 1)],
		['with a comma too many', '{"a": 1,}', fault(1, 9)],
		['with single quotes', "{'a': 1}", fault(1, 2)],
		['two documents', '{}\n{}', fault(2, 1)],
		['two byte order marks', '\ufeff\ufeff{}', fault(1, 1)],
		['nested 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), { reason: 'too-deep' }],
		['400,000 keys', `{${manyKeys.join()}}`, { reason: 'too-much' }],
		['a list of 5,001', `[0${',0'.repeat(5_000)}]`, { reason: 'too-much' }],
		['a text of 10,001 letters', `["${'x'.repeat(10_001)}"]`, { reason: 'too-much' }],
		['a key of 10,001 letters', `{"${'x'.repeat(10_001)}": 1}`, { reason: 'too-much' }],
		['a control character', '{"name": "a\\u0000b"}', { reason: 'forbidden-character' }],
		['half a character', '{"name": "\\ud800"}', { reason: 'forbidden-character' }],
		['a prototype', '{"__proto__": {"name": "x"}}', { reason: 'forbidden-key', key: '__proto__' }],
		['a constructor', '[{"constructor": {}}]', { reason: 'forbidden-key', key: 'constructor' }],
		['keys that objects have', '{"toString": 1, "then": "x"}', { reason: 'not-a-scenario' }],
		[
			'another product',
			'{"app": "other", "version": 1, "scenario": 1}',
			{ reason: 'not-a-scenario' }
		],
		['a list', '[]', { reason: 'not-a-scenario' }],
		['a text', '"plan"', { reason: 'not-a-scenario' }],
		['a number', '42', { reason: 'not-a-scenario' }],
		['a newer version', envelope({ version: 999 }), { reason: 'newer', version: 999 }],
		[
			'half a version',
			envelope({ version: 0.5 }),
			{ reason: 'invalid', path: 'version', expected: { code: 'type', type: 'int' } }
		],
		[
			'an envelope with more in it',
			envelope({ sum: '0' }),
			{ reason: 'invalid', path: 'sum', expected: { code: 'unknown-key' } }
		]
	])('%s', async (_what, text, problem) => {
		expect(await read(text)).toEqual({ ok: false, problem });
	});

	it.each<[string, number[], FileProblem]>([
		['Latin-1', [0x22, 0x4d, 0xfc, 0x22], { reason: 'not-text' }],
		['UTF-16', [0xff, 0xfe, 0x7b, 0x00], { reason: 'not-text' }],
		['with a NUL', [0x22, 0x00, 0x22], { reason: 'not-text' }],
		[
			'a ZIP archive or workbook',
			[0x50, 0x4b, 0x03, 0x04],
			{ reason: 'other-program', what: 'zip' }
		],
		['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], { reason: 'other-program', what: 'pdf' }],
		['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d], { reason: 'other-program', what: 'png' }],
		['a compressed file', [0x1f, 0x8b, 0x08, 0x00], { reason: 'other-program', what: 'gzip' }]
	])('%s', async (_what, bytes, problem) => {
		expect(await readFile(new Blob([Uint8Array.from(bytes)]))).toEqual({ ok: false, problem });
	});

	it('larger than 5 MB, without being read', async () => {
		const file = unreadable(' '.repeat(5_000_001));
		const problem: FileProblem = { reason: 'too-large', mostBytes: 5_000_000 };
		expect(await readFile(file)).toEqual({ ok: false, problem });
	});

	it('that the browser does not give out', async () => {
		expect(await readFile(unreadable('{}'))).toEqual({
			ok: false,
			problem: { reason: 'out-of-reach' }
		});
	});

	it('and pollutes nothing on the way', async () => {
		await read('{"constructor": {"prototype": {"polluted": true}}}');
		await read('{"__proto__": {"polluted": true}}');
		expect('polluted' in {}).toBe(false);
	});
});

describe('a scenario with something wrong in it is refused whole', () => {
	it.each([
		['no number of admins', 'null'],
		['an infinite number', '1e309'],
		['an infinite number below zero', '-1e309'],
		['fewer than none', '-1'],
		['more digits than can be kept', '9007199254740993'],
		['more decimals than can be kept', '0.1234567890123456789'],
		['a number too small to keep', '5e-324'],
		['a list', '[2]'],
		['an object', '{}'],
		['true', 'true'],
		['a text', '"2"']
	])('%s', async (_what, admins) => {
		const text = toFile(starter).text.replace('"headcount": 2', `"headcount": ${admins}`);
		expect(await read(text)).toEqual(refusedAt('practice.team.1.headcount'));
	});

	it.each([
		['a field too many', { colour: 'red' }, 'colour'],
		['a field missing', { months: undefined }, 'months'],
		['an id that is a path', { id: '../x' }, 'id'],
		['an id that is a number', { id: 1 }, 'id'],
		['a name of spaces', { name: '   ' }, 'name'],
		['a name that is a list', { name: ['x'] }, 'name'],
		['a currency that is none', { currency: '€' }, 'currency'],
		['a horizon of 1e6 months', { months: 1e6 }, 'months'],
		['half a month', { months: 12.5 }, 'months'],
		[
			'a plan that buys what there is not',
			{ plans: [{ id: 'p', offers: ['x'] }] },
			'plans.0.offers'
		]
	])('%s', async (_what, change, path) => {
		expect(await read(envelope({ scenario: { ...starter, ...change } }))).toEqual(refusedAt(path));
	});
});

function read(text: string) {
	return readFile(new Blob([text]));
}

function envelope(change: object): string {
	return JSON.stringify({ ...encode(starter), ...change });
}

function unreadable(text: string): Blob {
	const file = new Blob([text]);
	file.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
	return file;
}

function fault(line: number, column: number): FileProblem {
	return { reason: 'not-json', line, column };
}

function refusedAt(path: string) {
	const expected = expect.any(Object) as object;
	return { ok: false, problem: { reason: 'invalid', path, expected } };
}
