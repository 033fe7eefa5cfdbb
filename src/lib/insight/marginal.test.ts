import { describe, expect, it } from 'vitest';
import { toText } from '#decimal';
import { marginalCosts, usuallyAsked, type MarginalCost, type OneMore } from '#insight';
import {
	charged,
	fee,
	inMoney,
	scenarioOf,
	seats,
	type Buying
} from '../../../tests/support/buying.ts';

// Two providers, one associate, two admins; 600 visits, 1,200 messages, 300 active patients.

function told(buying: Buying, more: OneMore): string {
	const [only] = marginalCosts(scenarioOf(buying), more);
	if (!only) throw new Error('There is no plan');
	return [inMoney(only.amount), inWords(only.reason)].join(', ');
}

function inWords(reason: MarginalCost['reason']): string {
	switch (reason.kind) {
		case 'included':
			return `included, ${toText(reason.left)} left`;
		case 'next-tier':
			return `tier ${reason.tier}`;
		case 'package':
			return `package of ${toText(reason.size)}`;
		case 'each':
			return `each ${toText(reason.unitPrice)}`;
		default:
			return reason.kind;
	}
}

const { provider, associate, client, messages } = usuallyAsked;

describe('one more', () => {
	it('provider costs a seat', () => {
		expect(told({ charges: [seats('49')] }, provider)).toBe('49.00, each 49');
	});

	it('costs nothing where nobody counts it', () => {
		expect(told({ charges: [fee('300')] }, provider)).toBe('0.00, nothing');
		expect(told({ charges: [seats('49')] }, associate)).toBe('0.00, nothing');
	});

	it('costs nothing while some are included, and says how many are left', () => {
		const seat = { meter: 'licensed-providers', price: '49', included: '5' };
		const charges = [charged('seats', { kind: 'seat', seats: [seat] })];
		expect(told({ charges }, provider)).toBe('0.00, included, 2 left');
	});

	it('may begin the next tier', () => {
		const stairs = [
			{ upTo: ['2'], flat: '100' },
			{ upTo: [null], flat: '250' }
		];
		const sides = { boundary: 'inclusive', zeroUsage: 'billed' } as const;
		const charges = [
			charged('plan', { kind: 'stairstep', meters: ['licensed-providers'], stairs, ...sides })
		];
		expect(told({ charges }, provider)).toBe('150.00, tier 1');
	});

	it('client may begin another package', () => {
		const pack = { kind: 'package', meter: 'active-patients', size: '100', price: '12' } as const;
		expect(told({ charges: [charged('clients', pack)] }, client)).toBe('12.00, package of 100');
	});

	it('thousand messages cost so much each, in as many parts as a message has', () => {
		const unit = (meter: string) => [charged('sms', { kind: 'unit', meter, price: '0.03' })];
		expect(told({ charges: unit('messages') }, messages)).toBe('30.00, each 0.03');
		const practice = { segmentsPerMessage: 2 };
		expect(told({ charges: unit('message-segments'), practice }, messages)).toBe(
			'60.00, each 0.03'
		);
	});

	it('is not sold where a limit is reached', () => {
		const limits = [{ meter: 'licensed-providers', most: '2' }];
		expect(told({ charges: [fee('300')], limits }, provider)).toBe('not priced, not-available');
	});

	it('is explained by no single price where several meet', () => {
		const charges = [
			seats('49'),
			charged('visits', { kind: 'unit', meter: 'encounters', price: '1' })
		];
		// 49 and 10 visits on 20 days
		expect(told({ charges }, provider)).toBe('249.00, several');
	});
});
