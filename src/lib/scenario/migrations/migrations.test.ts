import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decode, encode, starterScenario } from '#scenario';
import { migrations } from './index.ts';

/** A pair for every step: `1-roles-get-names.before.json` and `1-roles-get-names.after.json`. */
const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));

function fixtureName(index: number, side: 'before' | 'after'): string {
	return `${String(index + 1)}-${migrations[index]?.name ?? ''}.${side}.json`;
}

function fixture(index: number, side: 'before' | 'after'): unknown {
	return JSON.parse(readFileSync(fixtures + fixtureName(index, side), 'utf8'));
}

describe('the steps from version to version', () => {
	it('lead without a gap from the first version to the one that is written', () => {
		const { version } = encode(starterScenario('medspa', 'one', 'First'));
		expect(version).toBe(migrations.length + 1);
	});

	it('are named for what happened, each differently', () => {
		const names = migrations.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
	});

	it('each have a document before and one after, and no fixture lies there for nothing', () => {
		const found = existsSync(fixtures) ? readdirSync(fixtures).sort() : [];
		const needed = migrations.flatMap((_step, index) => [
			fixtureName(index, 'before'),
			fixtureName(index, 'after')
		]);
		expect(found).toEqual(needed.sort());
	});

	it('turn the document before into the one after', () => {
		const turned = migrations.map(({ up }, index) => up(fixture(index, 'before')));
		expect(turned).toEqual(migrations.map((_step, index) => fixture(index, 'after')));
	});

	it('bring the document of every version up to the one that is written', () => {
		const { app } = encode(starterScenario('medspa', 'one', 'First'));
		const opened = migrations.map((_step, index) =>
			decode({ app, version: index + 1, scenario: fixture(index, 'before') })
		);
		expect(opened.filter(({ ok }) => !ok)).toEqual([]);
	});
});
