import { describe, expect, it } from 'vitest';
import type { Offer } from '#offers';
import { starterScenario, type Plan } from '#scenario';
import { charged, fee } from '../../../../tests/support/buying.ts';
import { offerPreview } from './preview.ts';

function previewOf(
	charges: Offer['charges'],
	{ terms, takes }: Pick<Offer, 'terms'> & Pick<Plan, 'takes'> = {}
) {
	const offer: Offer = { id: 'own', covers: ['records'], charges, ...(terms && { terms }) };
	const plans = [{ id: 'plan', name: 'Lean', offers: ['own'], ...(takes && { takes }) }];
	return offerPreview(
		{ ...starterScenario('medspa', 'one', 'First'), offers: [offer], plans },
		offer
	);
}

describe('the preview of an offer', () => {
	it('says what an ordinary month costs where the first is another', () => {
		expect(previewOf([fee('100')]).beside).toEqual([]);
		const free = previewOf([fee('100')], { terms: { free: { months: 1, usage: 'free' } } });
		expect(free).toMatchObject({ total: '$0.00', beside: ['An ordinary month: $100.00'] });
	});

	it('says what it costs with the add-ons that plans take', () => {
		const texts = charged('texts', { kind: 'flat', price: '15' }, { off: true });
		const takes = [{ offer: 'own', charge: 'texts' }];
		expect(previewOf([fee('100'), texts], { takes })).toMatchObject({
			total: '$100.00',
			beside: ['With the add-ons “Lean” takes: $115.00']
		});
	});
});
