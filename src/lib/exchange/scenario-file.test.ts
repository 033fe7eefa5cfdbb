import { driverNames, drivers } from '#practice';
import { encode, rename, setDriver, starterKeys, starterScenario, type Scenario } from '#scenario';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, toFile } from './scenario-file.ts';

const starter = starterScenario('medspa', 'a1', 'Sunrise MedSpa');

describe('a scenario in a file', () => {
	it('is named after the scenario, and laid out for people and version control', () => {
		const { name, text, type } = toFile(starter);
		expect(name).toBe('Sunrise MedSpa.clinicplan');
		expect(type).toBe('application/vnd.clinic-pricing-planner+json');
		expect(text).toMatch(/^{\n\t"app": "clinic-pricing-planner",\n\t"version": \d+,[^]*\n}\n$/);
	});

	it('comes back as it was', async () => {
		await fc.assert(
			fc.asyncProperty(scenarios(), async (scenario) => {
				expect(await read(toFile(scenario).text)).toEqual({ ok: true, scenario });
			})
		);
	});

	it('is refused wherever it was cut off', async () => {
		const [offer] = starter.offers;
		if (!offer) throw new Error('the starter has no offer');
		const short = { ...starter, offers: [offer], plans: [{ id: 'only', offers: [offer.id] }] };
		const whole = JSON.stringify(encode(short), null, '\t');
		expect(await read(whole)).toEqual({ ok: true, scenario: short });
		for (let length = 0; length < whole.length; length += 1) {
			const cut = await read(whole.slice(0, length));
			expect(cut.ok, `cut to ${String(length)} characters`).toBe(false);
		}
	});

	it('comes back with a byte order mark before it, as some editors leave one', async () => {
		expect(await read(`\ufeff${toFile(starter).text}`)).toEqual({ ok: true, scenario: starter });
	});

	it.each([
		['without a minus before a zero', '"headcount": -0', 0],
		['with 0 for what is too small to be told from it', '"headcount": 1e-400', 0],
		['with the later of two values, as everywhere in JSON', '"headcount": 7, "headcount": 2', 2]
	])('comes back %s', async (_rule, written, admins) => {
		const text = toFile(starter).text.replace('"headcount": 2', written);
		const scenario = setDriver('admins', admins)(starter);
		expect(await read(text)).toEqual({ ok: true, scenario });
	});
});

function read(text: string) {
	return readFile(new Blob([text]));
}

/** Starters under any name, with any of their drivers anywhere between its limits. */
function scenarios(): fc.Arbitrary<Scenario> {
	const starters = fc
		.tuple(
			fc.constantFrom(...starterKeys),
			fc.uuid(),
			fc.string({ unit: 'binary', maxLength: 130 })
		)
		.map(([key, id, name]) => rename(name)(starterScenario(key, id, 'A starter')));
	const edits = driverNames.map((driver) => {
		const { least, most, places } = drivers[driver];
		const grid = 10 ** places;
		return fc
			.integer({ min: least * grid, max: most * grid })
			.map((steps) => setDriver(driver, steps / grid));
	});
	return fc
		.tuple(
			starters,
			fc.subarray(edits).chain((chosen) => fc.tuple(...chosen))
		)
		.map(([scenario, chosen]) => chosen.reduce((changed, edit) => edit(changed), scenario));
}
