import { expect, it } from 'vitest';
import { starterScenario } from '#scenario';
import { found, jobsIn } from './offer-search.ts';
import { groupedByJob, priceList } from './price-list.ts';

const offers = priceList(starterScenario('medspa', 'one', 'First'));
const idsOf = (listed: readonly { readonly id: string }[]) => listed.map(({ id }) => id);

it('finds by words in any order, without case or accents', () => {
	const search = (text: string) => idsOf(found(offers, { need: undefined, text }));
	expect(search('minute VIDEO')).toEqual(['video-by-minute']);
	expect(search('vidéo  flat')).toEqual(['video-flat']);
	expect(search('nothing like it')).toEqual([]);
	expect(search(' ')).toHaveLength(offers.length);
});

it('finds by job, also what does it beside others', () => {
	expect(idsOf(found(offers, { need: 'reminders', text: '' }))).toEqual([
		'suite-by-role',
		'reminders-by-message',
		'records-flat'
	]);
	expect(jobsIn(offers).find(({ need }) => need === 'reminders')).toMatchObject({ count: 3 });
});

it('puts every offer under one job, the first it does', () => {
	const groups = groupedByJob(offers);
	expect(groups.flatMap((group) => idsOf(group.offers)).sort()).toEqual(idsOf(offers).sort());
	expect(groups.map(({ need }) => need)).toEqual([
		'records',
		'video',
		'reminders',
		'storage',
		'portal',
		'marketing'
	]);
});
