import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forecast } from '#forecast';
import { decode, encode } from '#scenario';
import { sheetOf } from '../support/golden.ts';

/** A MedSpa as the first version wrote it. The file is never altered: it lies on people's devices. */
const file: unknown = JSON.parse(readFileSync(new URL('version-1.json', import.meta.url), 'utf8'));

describe('a scenario saved by version 1', () => {
	const decoded = decode(file);

	it('opens', () => {
		expect(decoded).toMatchObject({ ok: true, scenario: { id: 'golden', name: 'MedSpa' } });
	});

	it('has the bills it had then, to the cent', () => {
		const totals = decoded.ok ? forecast(decoded.scenario).map(({ total }) => total) : [];
		expect(totals).toEqual([2007000, 1940834, 2480400, 1688834]);
	});

	it('is written again so that it opens again', () => {
		const again = decoded.ok ? decode(JSON.parse(JSON.stringify(encode(decoded.scenario)))) : {};
		expect(again).toEqual(decoded);
	});
});

describe('a full scenario of version 1, with changes and meters counted by hand', () => {
	const fixtures = new URL('../../src/lib/scenario/migrations/fixtures/', import.meta.url);
	const before = JSON.parse(readFileSync(new URL('1-team-by-rows.before.json', fixtures), 'utf8'));
	const read = decode({ app: 'clinic-pricing-planner', version: 1, scenario: before });
	const scenario = read.ok ? read.scenario : undefined;

	it('bills in its first month what version 1 did', () => {
		// 2 providers at 59, no associate; 6 workstations at 4; 2 x 8.5 x 20 = 340 visits at 0.25
		// 118 + 24 + 85 = 227, with 8 % tax 245.16
		expect(scenario && sheetOf(scenario, 'one', 1)).toEqual([
			'seats | 118.00',
			'seats | 0.00',
			'seats | 0.00',
			'devices | 24.00',
			'visits | 85.00',
			'tax | 18.16',
			'total | 245.16'
		]);
	});

	it('bills its changes on their days', () => {
		// An associate since April; on 21 May a third provider: 59 x 11 / 31 = 20.94
		// Visits: 510 until then and 680 after: 510 x 20 / 31 + 680 x 11 / 31 = 570.3, at 0.25
		expect(scenario && sheetOf(scenario, 'one', 3)).toEqual([
			'seats | 118.00',
			'seats | from day 21 | 20.94',
			'seats | 11.00',
			'seats | 0.00',
			'devices | 24.00',
			'visits | 142.50',
			'tax | 25.32',
			'total | 341.76'
		]);
	});

	it('comes to what it came to', () => {
		expect(scenario && forecast(scenario).map(({ total }) => total)).toEqual([971312]);
	});
});
