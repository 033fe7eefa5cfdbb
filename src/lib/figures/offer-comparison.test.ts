import { expect, it } from 'vitest';
import { offerCosts } from '#insight';
import { starterScenario } from '#scenario';
import { offerComparison } from './offer-comparison.ts';

const scenario = starterScenario('medspa', 'one', 'First');

function compared(one: string, other: string) {
	const offers = [one, other].map((id) => scenario.offers.find((offer) => offer.id === id));
	const [first, second] = offerCosts(
		scenario,
		offers.filter((offer) => offer !== undefined)
	);
	if (!first || !second) throw new Error('Both offers are among the starters');
	return offerComparison(scenario, [first, second]);
}

it('says which costs less and by how much, in an ordinary month and over the term', () => {
	// 3 people x 35 beside 15 a month, for 36 months.
	expect(compared('video-by-clinician', 'video-flat').findings).toEqual([
		'“Video, flat” costs $90.00 a month less than “Video, per person who sees patients”.',
		'Over 36 months “Video, flat” costs $3,240.00 less.'
	]);
	expect(compared('suite-by-role', 'records-by-role').findings[0]).toBe(
		'In an ordinary month both cost the same.'
	);
});

it('puts what differs beside each other, and marks what does not', () => {
	const { rows } = compared('video-by-clinician', 'video-flat');
	const row = (key: string) => rows.find((one) => one.key === key);
	expect(row('prices')).toMatchObject({
		sides: [['People who see patients: $35.00'], ['A month: $15.00']],
		differs: true
	});
	expect(row('covers')).toMatchObject({ differs: false });
	// What neither says takes no room.
	expect(row('quote')).toBeUndefined();
});
