import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forecast } from '#forecast';
import { decode, encode } from '#scenario';

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
