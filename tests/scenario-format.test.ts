// The published format of scenario files, and the example beside it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	decode,
	encode,
	publishedSchema,
	schemaName,
	starterKeys,
	starterScenario
} from '#scenario';
import { fieldNotes } from '../src/lib/scenario/field-notes.ts';
import { GET } from '../src/routes/schema/scenario-v3.json/+server.ts';
import { scenarios } from './support/arbitraries.ts';
import { misfits } from './support/json-schema.ts';
import { root } from './support/planted.ts';

const schema = publishedSchema();
const text = readFileSync(join(root, 'static/example-scenario.json'), 'utf8');
const example = () => JSON.parse(text);

/** The example with something else in one place. */
function changed(path: string, value: unknown): unknown {
	const document = example();
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	const parent = keys.reduce((part, key) => part[key], document);
	parent[last] = value;
	// What is undefined is left out.
	return JSON.parse(JSON.stringify(document));
}

describe('the published schema', () => {
	it('is published under the version of the format', async () => {
		expect(schemaName).toBe('scenario-v3.json');
		const response = await GET({} as Parameters<typeof GET>[0]);
		expect(await response.json()).toEqual(JSON.parse(JSON.stringify(schema)));
	});

	it('takes what the planner writes', () => {
		for (const key of starterKeys) {
			expect(misfits(schema, encode(starterScenario(key, 'a', 'A')))).toEqual([]);
		}
		fc.assert(
			fc.property(scenarios, (scenario) => {
				expect(misfits(schema, encode(scenario))).toEqual([]);
			}),
			{ numRuns: 50 }
		);
	});

	it('says of fields what a pattern cannot', () => {
		const fields = new Set(fieldsOf(schema));
		expect(Object.keys(fieldNotes).filter((field) => !fields.has(field))).toEqual([]);
		const { properties } = JSON.parse(JSON.stringify(schema));
		const { practice } = properties.scenario.properties;
		expect(practice.properties.visitsPerDay.description).toMatch(
			/working day\. Decimals: at most 1/
		);
		expect(properties.scenario.properties.tax.description).toBe(fieldNotes['scenario.tax']);
		const row = practice.properties.team.items.properties;
		expect(row.headcount).toMatchObject({ type: 'number', multipleOf: 1 });
		expect(row.visitsPerDay.description).toMatch(/Decimals: at most 1/);
	});

	it.each<[string, string, unknown]>([
		['another program', 'app', 'another'],
		['a version to come', 'version', 4],
		['nothing to compare', 'scenario', undefined],
		['an unknown field', 'scenario.colour', 'red'],
		['a currency in words', 'scenario.currency', 'dollars'],
		['a thirteenth month', 'scenario.start', '2027-13'],
		['too short a term', 'scenario.months', 11],
		['half a person', 'scenario.practice.team.0.headcount', 2.5],
		['a number as text', 'scenario.practice.team.0.headcount', '3'],
		['a price as a number', 'scenario.offers.0.charges.0.charge.price', 59],
		['a price below zero', 'scenario.offers.0.charges.0.charge.price', '-59'],
		['a price with a thousands mark', 'scenario.offers.0.charges.0.charge.price', '1,000'],
		['more than all of it', 'scenario.tax.percent', '101'],
		['an unknown kind of charge', 'scenario.offers.0.charges.0.charge.kind', 'matrix'],
		['no tier at all', 'scenario.offers.2.charges.0.charge.tiers', []],
		['an unknown rule', 'scenario.offers.2.charges.0.charge.boundary', 'maybe'],
		['a package of nothing', 'scenario.offers.4.charges.0.charge.size', '0'],
		['no source', 'scenario.offers.0.charges.0.provenance', []],
		['an address of another sort', 'scenario.offers.1.charges.0.provenance.0.address', 'ftp://x'],
		['no plan', 'scenario.plans', []],
		['a seventh plan', 'scenario.plans', example().scenario.plans.concat(example().scenario.plans)]
	])('refuses, as the planner does, %s', (_what, path, value) => {
		const document = changed(path, value);
		expect(decode(document).ok).toBe(false);
		expect(misfits(schema, document)).not.toEqual([]);
	});
});

describe('the schema of version 1', () => {
	const [first, golden] = ['static/schema/scenario-v1.json', 'tests/golden/version-1.json'].map(
		(path) => JSON.parse(readFileSync(join(root, path), 'utf8'))
	);

	it('lies where it was published, and still takes what version 1 wrote', () => {
		expect(first).toMatchObject({ $id: 'scenario-v1.json' });
		expect(misfits(first, golden)).toEqual([]);
		expect(misfits(first, example())).not.toEqual([]);
	});
});

describe('the example', () => {
	it('is read by the planner, and fits the published schema', () => {
		expect(decode(example())).toMatchObject({
			ok: true,
			scenario: { name: example().scenario.name }
		});
		expect(misfits(schema, example())).toEqual([]);
	});

	it('uses every field and every kind of charge', () => {
		const nameOf = (path: string) => path.split('.').at(-1);
		const used = new Set(fieldsIn(example()).map(nameOf));
		expect(fieldsOf(schema).filter((path) => !used.has(nameOf(path)))).toEqual([]);
		const kinds = example().scenario.offers.flatMap(({ charges }: { charges: Charged[] }) =>
			charges.map(({ charge }) => charge.kind)
		);
		expect([...new Set(kinds)].sort()).toEqual(kindsIn(schema).sort());
	});
});

interface Charged {
	readonly charge: { readonly kind: string };
}

/** "scenario.offers.charges.per": without the places in lists. */
function fieldsIn(value: unknown, path = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((entry) => fieldsIn(entry, path));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => {
		const own = path === '' ? key : `${path}.${key}`;
		return [own, ...fieldsIn(part, own)];
	});
}

type Part = Readonly<Record<string, unknown>>;

function fieldsOf(part: Part, path = ''): string[] {
	const inside = [part['items'], ...((part['oneOf'] ?? []) as unknown[])].filter(Boolean) as Part[];
	const properties = (part['properties'] ?? {}) as Record<string, Part>;
	return [
		...inside.flatMap((each) => fieldsOf(each, path)),
		...Object.entries(properties).flatMap(([key, each]) => {
			const own = path === '' ? key : `${path}.${key}`;
			return [own, ...fieldsOf(each, own)];
		})
	];
}

function kindsIn(part: unknown): string[] {
	if (typeof part !== 'object' || part === null) return [];
	const { kind } = ((part as Part)['properties'] ?? {}) as Record<string, Part>;
	const own = kind ? [String(kind['const'])] : [];
	return [...own, ...Object.values(part).flatMap(kindsIn)];
}
