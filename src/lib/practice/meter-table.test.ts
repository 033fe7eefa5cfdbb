import { describe, expect, it } from 'vitest';
import { meterNames, meters, type MeterName } from '#practice';

describe('the table of meters', () => {
	it('leaves to be counted by hand only what nothing a practice says leads to', () => {
		const byHand = meterNames.filter((name) => !meters[name].formula);
		expect(byHand).toContain('api-calls');
		expect(byHand.filter((name) => !meters[name].category)).toEqual([
			'bank-transfers',
			'bank-transfer-volume',
			'mails-sent',
			'faxed-pages'
		]);
	});

	it('works every meter out from others without going in a circle', () => {
		const reach = (name: MeterName, above: readonly MeterName[]): void => {
			expect(above).not.toContain(name);
			for (const part of (meters[name].formula ?? []).flat()) {
				if (typeof part === 'object' && 'of' in part) reach(part.of, [...above, name]);
			}
		};
		for (const name of meterNames) reach(name, []);
	});

	it('has four meters or so for each of ten kinds of health software', () => {
		const ofKind = new Map<string, number>();
		for (const name of meterNames) {
			const { category = 'practice' } = meters[name];
			ofKind.set(category, (ofKind.get(category) ?? 0) + 1);
		}
		ofKind.delete('practice');
		expect(ofKind.size).toBe(10);
		expect([...ofKind.values()].filter((count) => count < 3 || count > 5)).toEqual([]);
	});

	it('says of people and devices that they tell nothing about patients', () => {
		for (const name of meterNames) {
			const { unit, exposes } = meters[name];
			if (unit === 'devices' || unit === 'people') expect(exposes).toBe(false);
			if (unit === 'patients' || unit === 'messages') expect(exposes).toBe(true);
		}
	});
});
