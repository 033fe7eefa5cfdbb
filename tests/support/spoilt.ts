// The example scenario with something wrong in it: what reads it says where, and in a sentence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { unreadableInWords } from '#figures';
import { decode } from '#scenario';
import { root } from './planted.ts';

export const exampleText = readFileSync(join(root, 'static/example-scenario.json'), 'utf8');

/** What is wrong, where and what stands there; then why it is refused, and where that is said. */
export type Spoilt = [what: string, place: string, value: unknown, code: string, told?: string];

/** The example with other values in some places; an undefined one is left out. */
export function spoil(changes: Readonly<Record<string, unknown>>): unknown {
	const document = JSON.parse(exampleText);
	for (const [place, value] of Object.entries(changes)) {
		const keys = `scenario.${place}`.split('.');
		const last = keys.pop() ?? '';
		keys.reduce((part, key) => part[key], document)[last] = value;
	}
	return JSON.parse(JSON.stringify(document));
}

export function expectRefusal(document: unknown, path: string, code: string): void {
	const read = decode(document);
	expect(read).toMatchObject({
		ok: false,
		problem: { reason: 'invalid', path, expected: { code } }
	});
	if (read.ok) return;
	const words = unreadableInWords(read.problem);
	expect(words).toContain(path);
	expect(words).toMatch(/^\S.{20,}\.$/s);
}
