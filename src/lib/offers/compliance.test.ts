import { expect, it } from 'vitest';
import { shortfallOf, type Offer } from '#offers';
import { fee } from '../../../tests/support/buying.ts';

function offering(compliance?: Offer['compliance']): Offer {
	return {
		id: 'offer',
		covers: ['records'],
		charges: [fee('1')],
		...(compliance && { compliance })
	};
}

it('falls short of what an offer is known not to do', () => {
	const offer = offering({ 'signed-baa': 'no', 'audit-trail': 'yes' });
	const demands = { requires: ['signed-baa', 'audit-trail', 'own-logins'] as const };
	expect(shortfallOf(offer, { requires: [...demands.requires] })).toEqual({
		requirements: ['signed-baa'],
		retention: undefined
	});
});

it('does not fall short of what nobody knows, nor of what nobody asks', () => {
	expect(shortfallOf(offering(), { requires: ['signed-baa'], retentionYears: 7 })).toBeUndefined();
	expect(shortfallOf(offering({ 'signed-baa': 'no' }), { requires: [] })).toBeUndefined();
});

it('falls short where records are kept for fewer years, and not for as many', () => {
	const offer = offering({ retentionYears: 6 });
	const asked = (retentionYears: number) => shortfallOf(offer, { requires: [], retentionYears });
	expect(asked(7)).toEqual({ requirements: [], retention: { kept: 6, asked: 7 } });
	expect(asked(6)).toBeUndefined();
});
