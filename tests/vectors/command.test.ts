// `npm run vectors`, as somebody calls it.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plant, root, runIn } from '../support/planted.ts';

const right = {
	id: 'right-01',
	model: 'per_unit',
	params: { unit: '0.05' },
	usage: '1000',
	expected: '50.00',
	currency: 'USD',
	stage: 'rounded'
};
const wrong = { ...right, id: 'wrong-01', expected: '51' };
const strange = { ...right, id: 'strange-01', model: 'matrix' };

function vectors(...texts: unknown[]) {
	const named = texts.map((text, index) => [
		`vectors-${String(index)}.json`,
		typeof text === 'string' ? text : JSON.stringify(text)
	]);
	const folder = plant(Object.fromEntries(named) as Record<string, string>);
	return runIn(root, '.tools/vectors.mjs', ...named.map(([name = '']) => join(folder, name)));
}

it('says nothing but how many agree when all do', () => {
	expect(vectors([right])).toEqual({
		status: 0,
		stdout: '1 agree, 0 differ, 0 not representable\n',
		stderr: ''
	});
});

it('names what differs, with what was expected, and ends in failure', () => {
	const { status, stdout } = vectors([right, wrong], [strange]);
	expect(status).toBe(1);
	expect(stdout.split('\n')).toEqual([
		'differs: wrong-01: expected 51, got 50.00',
		'not representable: strange-01: the model matrix is unknown',
		'1 agree, 1 differ, 1 not representable',
		''
	]);
});

it('does not fail for what cannot be represented', () => {
	expect(vectors([strange]).status).toBe(0);
});

it.each([
	['is not JSON', '[{', 'it is not JSON'],
	['is no list', '{}', 'it is not a list of vectors'],
	['lists something else', '[1]', 'entry 1 is not a vector'],
	['lists a vector that lacks something', [right, { id: 'x', params: {} }], 'entry 2'],
	['lists a vector without a name', [{ ...right, id: 7 }], '"id" is no text']
])('refuses a file that %s in one line', (_what, text, words) => {
	const { status, stdout, stderr } = vectors(text);
	expect(status).toBe(2);
	expect(stdout).toBe('');
	expect(stderr).toMatch(/^[^\n]+\n$/);
	expect(stderr).toContain(words);
});

it('refuses a file that is not there, and no file at all', () => {
	const missing = runIn(root, '.tools/vectors.mjs', join(root, 'no-such-file.json'));
	expect(missing.status).toBe(2);
	expect(missing.stderr).toMatch(/^\S+no-such-file\.json cannot be read: there is no such file\n$/);
	const none = runIn(root, '.tools/vectors.mjs');
	expect(none.status).toBe(2);
	expect(none.stderr).toMatch(/^Name one or more files of vectors: .+\n$/);
});
