import { describe, expect, it } from 'vitest';
import {
	meterNames,
	meters,
	metricQualities,
	qualityReasons,
	rulesTouched,
	verdictOf,
	type MeterName,
	type QualityQuestion
} from '#practice';

const questions = Object.keys(qualityReasons) as QualityQuestion[];

function verdicts(meter: MeterName): string[] {
	const quality = metricQualities[meter];
	return questions.map((question) => verdictOf(question, quality[question]));
}

describe('the quality of a metric', () => {
	it('is judged for everything a vendor may charge by', () => {
		expect(Object.keys(metricQualities).sort()).toEqual([...meterNames].sort());
	});

	it.each<[MeterName, string[]]>([
		['licensed-providers', ['yes', 'yes', 'partly', 'yes']],
		['encounters', ['partly', 'partly', 'yes', 'yes']],
		['video-minutes', ['partly', 'partly', 'yes', 'partly']],
		['stored-gb', ['yes', 'no', 'no', 'partly']],
		// What an AI finds is worth something, and nobody can check how much it found.
		['positive-findings', ['no', 'no', 'yes', 'no']],
		['api-calls', ['no', 'no', 'partly', 'no']]
	])('of %s: foreseen, steered, worth it, checked: %j', (meter, expected) => {
		expect(verdicts(meter)).toEqual(expected);
	});

	it('is the best where your own team is counted, of all that people are', () => {
		for (const meter of meterNames.filter((name) => meters[name].unit === 'people')) {
			expect(verdicts(meter).slice(0, 2)).toEqual(
				meter === 'active-providers' ? ['partly', 'partly'] : ['yes', 'yes']
			);
		}
	});
});

describe('the rules about data of patients', () => {
	it.each<[MeterName, string | undefined]>([
		['video-minutes', 'telehealth'],
		['consultation-sessions', 'telehealth'],
		['encounters', 'records'],
		['prescriptions', 'pharmacy'],
		['therapy-sessions', 'mental-health'],
		['fhir-calls', 'exchange'],
		['licensed-providers', undefined],
		['servers', undefined],
		['network-connections', undefined],
		['stored-gb', undefined]
	])('that %s touches are those of %s', (meter, category) => {
		expect(rulesTouched(meter)).toBe(category);
	});

	it('are touched by nothing that tells nothing of anybody', () => {
		const touched = meterNames.filter((name) => rulesTouched(name) !== undefined);
		expect(touched.filter((name) => !meters[name].exposes)).toEqual([]);
	});
});
