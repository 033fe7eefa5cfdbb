import { describe, expect, it } from 'vitest';
import { metricQuality } from '#figures';
import { meterNames } from '#practice';

describe('the quality of a metric in words', () => {
	it('answers four questions, each with a reason', () => {
		expect(metricQuality('encounters')?.answers).toEqual([
			{
				question: 'Can you foresee it?',
				verdict: 'partly',
				answer: 'Partly',
				reason: 'It rises and falls with your visits.'
			},
			{
				question: 'Can you steer it?',
				verdict: 'partly',
				answer: 'Partly',
				reason: 'You have a say, and so have your patients.'
			},
			{
				question: 'Does it follow what you get?',
				verdict: 'yes',
				answer: 'Yes',
				reason: 'You pay for work that was done.'
			},
			{
				question: 'Can you check the vendor’s count?',
				verdict: 'yes',
				answer: 'Yes',
				reason: 'Your own records count the same thing.'
			}
		]);
	});

	it('says what to mind where patients could be told from single events', () => {
		expect(metricQuality('video-minutes')?.notes).toHaveLength(2);
		expect(metricQuality('video-minutes')?.notes).not.toEqual(metricQuality('encounters')?.notes);
		expect(metricQuality('licensed-providers')?.notes).toEqual([]);
	});

	it('is there for every meter, and for nothing a practice thought of itself', () => {
		for (const meter of meterNames) expect(metricQuality(meter)?.answers).toHaveLength(4);
		expect(metricQuality('towels')).toBeUndefined();
	});
});
