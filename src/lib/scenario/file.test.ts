import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	decode,
	encode,
	starterKeys,
	starterScenario,
	type Expectation,
	type Unreadable
} from '#scenario';
import { scenarios } from '../../../tests/support/arbitraries.ts';

function problemOf(raw: unknown): Unreadable | undefined {
	const decoded = decode(raw);
	return decoded.ok ? undefined : decoded.problem;
}

/** As it comes back from a disk or a link. */
function throughText(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}

describe('a scenario that was written', () => {
	it.each(starterKeys)('is read back as it was: %s', (key) => {
		const scenario = starterScenario(key, 'one', 'First');
		expect(decode(throughText(encode(scenario)))).toEqual({ ok: true, scenario });
	});

	it('is read back as it was, whatever is in it', () => {
		fc.assert(
			fc.property(scenarios, (scenario) => {
				expect(decode(throughText(encode(scenario)))).toEqual({ ok: true, scenario });
			})
		);
	});

	it('says which program wrote it, in which version', () => {
		const { app, version } = encode(starterScenario('medspa', 'one', 'First'));
		expect(app).toBe('clinic-pricing-planner');
		expect(version).toBeGreaterThanOrEqual(1);
	});

	it('loses the spaces around its name', () => {
		const file = encode(starterScenario('medspa', 'one', '  First '));
		expect(decode(file)).toMatchObject({ ok: true, scenario: { name: 'First' } });
	});
});

describe('what is not a scenario', () => {
	const file = encode(starterScenario('medspa', 'one', 'First'));

	it.each([undefined, null, '', 'text', 0, NaN, true, [], {}, [file]])('is %j', (raw) => {
		expect(problemOf(raw)).toEqual({ reason: 'not-a-scenario' });
	});

	it.each([
		['of another program', { ...file, app: 'another-planner' }],
		['without its envelope', file.scenario],
		['of another program, with other faults', { app: 'another-planner', version: 0, also: 1 }]
	])('is a document %s', (_name, raw) => {
		expect(problemOf(raw)).toEqual({ reason: 'not-a-scenario' });
	});

	it.each<[string, unknown, string, Expectation]>([
		[
			'without a version',
			{ app: file.app, scenario: file.scenario },
			'version',
			{ code: 'type', type: 'number' }
		],
		[
			'of version 0',
			{ ...file, version: 0 },
			'version',
			{ code: 'at-least', count: 1, of: 'numbers' }
		],
		['of half a version', { ...file, version: 1.5 }, 'version', { code: 'type', type: 'int' }],
		[
			'of a version in words',
			{ ...file, version: '1' },
			'version',
			{ code: 'type', type: 'number' }
		],
		['with something beside it', { ...file, also: 1 }, 'also', { code: 'unknown-key' }],
		[
			'with nothing in it',
			{ app: file.app, version: file.version },
			'scenario',
			{ code: 'type', type: 'object' }
		],
		['with a list in it', { ...file, scenario: [] }, 'scenario', { code: 'type', type: 'object' }]
	])('is an envelope %s, and the field is named', (_name, raw, path, expected) => {
		expect(problemOf(raw)).toEqual({ reason: 'invalid', path, expected });
	});

	it('is refused, but never breaks the reader', () => {
		fc.assert(
			fc.property(fc.anything(), (scenario) => {
				expect(decode({ ...file, scenario })).toMatchObject({ ok: false });
				expect(decode(scenario)).toMatchObject({ ok: false });
			})
		);
	});
});

describe('a scenario of a newer version', () => {
	it('is named as such, before anything in it is judged', () => {
		const { app, version } = encode(starterScenario('medspa', 'one', 'First'));
		expect(problemOf({ app, version: version + 1, scenario: { anything: true } })).toEqual({
			reason: 'newer',
			version: version + 1
		});
	});
});
