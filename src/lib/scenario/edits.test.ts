import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driverIn, driverNames } from '#practice';
import {
	copyAs,
	decode,
	encode,
	longestName,
	rename,
	setDriver,
	starterScenario,
	type Edit
} from '#scenario';
import { scenarios } from '../../../tests/support/arbitraries.ts';
import { driverNamed, driverValues } from '../../../tests/support/practice-arbitraries.ts';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';

const scenario = deepFreeze(starterScenario('medspa', 'one', 'First'));

const edits: fc.Arbitrary<Edit> = fc.oneof(
	driverNamed.chain((name) => driverValues(name).map((value) => setDriver(name, value))),
	fc.string({ unit: 'grapheme', maxLength: 200 }).map(rename),
	fc.string({ maxLength: 200 }).map((name) => copyAs('copy', name))
);

describe('every edit', () => {
	it('makes another document and leaves the one before alone', () => {
		fc.assert(
			fc.property(scenarios, edits, (before, edit) => {
				const kept = structuredClone(before);
				expect(edit(deepFreeze(before))).not.toBe(before);
				expect(before).toEqual(kept);
			})
		);
	});

	it('leaves a document that can be read back as it is', () => {
		fc.assert(
			fc.property(scenarios, fc.array(edits, { maxLength: 5 }), (before, some) => {
				const after = some.reduce((document, edit) => edit(document), before);
				expect(decode(encode(after))).toEqual({ ok: true, scenario: after });
			})
		);
	});
});

describe('setting a driver', () => {
	it.each(driverNames)('changes %s and nothing else', (name) => {
		const { practice, ...others } = setDriver(name, 7)(scenario);
		expect(driverIn(practice, name)).toBe(7);
		expect(others).toEqual({ ...others, ...scenario, practice: undefined });
		for (const other of driverNames.filter((one) => one !== name)) {
			expect(driverIn(practice, other)).toBe(driverIn(scenario.practice, other));
		}
	});

	it('confirms what was a guess', () => {
		expect(scenario.practice.guesses).toContain('telehealthShare');
		const { guesses } = setDriver('telehealthShare', 5)(scenario).practice;
		expect(guesses).toEqual(['minutesPerVideoVisit', 'storagePerPatient', 'visitsPerPatient']);
	});

	it('shares what did not change', () => {
		const changed = setDriver('admins', 4)(scenario);
		expect(changed.offers).toBe(scenario.offers);
		expect(changed.plans).toBe(scenario.plans);
	});
});

describe('naming', () => {
	it('takes the name without the spaces around it', () => {
		expect(rename('  Second ')(scenario)).toEqual({ ...scenario, name: 'Second' });
	});

	it.each(['', '   ', '\n'])('by %j keeps the name there is', (name) => {
		expect(rename(name)(scenario).name).toBe('First');
		expect(copyAs('two', name)(scenario).name).toBe('First');
	});

	it('ends where the longest name ends', () => {
		expect(rename('x'.repeat(longestName))(scenario).name).toHaveLength(longestName);
		expect(rename('x'.repeat(longestName + 1))(scenario).name).toHaveLength(longestName);
	});
});

describe('copying', () => {
	it('gives the same document its own id and name', () => {
		expect(copyAs('two', 'Second')(scenario)).toEqual({ ...scenario, id: 'two', name: 'Second' });
	});
});
