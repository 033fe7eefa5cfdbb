import { describe, expect, it } from 'vitest';
import { asCharged, type Offer } from '#offers';
import { fee } from '../../../tests/support/buying.ts';

const offer: Offer = {
	id: 'suite',
	covers: ['records'],
	compliance: { 'audit-trail': 'no' },
	charges: [
		fee('10'),
		fee('20', { id: 'cards', off: true, covers: ['payments', 'records'] }),
		fee('3', { id: 'cards-online', off: true, with: 'cards' }),
		fee('5', { id: 'agreement', onlyFor: 'signed-baa' })
	]
};

function linesOf({ charges }: Offer): string[] {
	return charges.map(({ id }) => id);
}

describe('an offer as it is charged', () => {
	it('is the same where nothing of it is charged to some only', () => {
		const plain = { ...offer, charges: [fee('10')] };
		expect(asCharged(plain, ['cards'], ['signed-baa'])).toBe(plain);
	});

	it('leaves out what is not taken and not required', () => {
		const charged = asCharged(offer, [], []);
		expect(linesOf(charged)).toEqual(['fee']);
		expect(charged.covers).toEqual(['records']);
		expect(charged.compliance).toEqual({ 'audit-trail': 'no' });
	});

	it('has the lines that are taken, and what comes with them, and does what they do', () => {
		const charged = asCharged(offer, ['cards'], []);
		expect(linesOf(charged)).toEqual(['fee', 'cards', 'cards-online']);
		expect(charged.covers).toEqual(['records', 'payments']);
		expect(charged.charges.every(({ off }) => off === undefined)).toBe(true);
	});

	it('does what is charged to those only who require it', () => {
		const charged = asCharged(offer, [], ['signed-baa']);
		expect(linesOf(charged)).toEqual(['fee', 'agreement']);
		expect(charged.compliance).toEqual({ 'audit-trail': 'no', 'signed-baa': 'yes' });
	});

	it('is made once, so that every plan prices the same one', () => {
		expect(asCharged(offer, ['cards'], [])).toBe(asCharged(offer, ['cards', 'cards'], []));
		expect(asCharged(offer, ['cards'], [])).not.toBe(asCharged(offer, [], []));
	});

	it('does nothing where none of its lines is charged', () => {
		const only = { ...offer, charges: [fee('20', { off: true, covers: ['payments'] })] };
		expect(asCharged(only, [], []).covers).toEqual([]);
	});
});
