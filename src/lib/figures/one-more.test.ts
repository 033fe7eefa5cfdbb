import { forecast } from '#forecast';
import { unpricedPlans } from '#insight';
import type { Scenario } from '#scenario';
import { describe, expect, it } from 'vitest';
import { charged, fee, scenarioOf, seats, type Buying } from '../../../tests/support/buying.ts';
import { practiceRunner } from '../../../tests/support/practice-runner.ts';
import { oneMore as oneMoreOf } from './one-more.ts';

// Two providers, one associate, two admins; 600 visits, 1,200 messages, 300 active patients.

function oneMore(scenario: Scenario) {
	return oneMoreOf(scenario, unpricedPlans(scenario, forecast(scenario)));
}

/** "+$49.00, $49.00 each" of the only plan. */
function told(buying: Buying, key: string): string {
	const [plan] = oneMore(scenarioOf(buying)).find((each) => each.key === key)?.plans ?? [];
	return [plan?.amount, plan?.why].join(', ');
}

/** Three ways of buying: by the head, five heads included, and stairs. */
function rivals(): Scenario {
	const included = { meter: 'licensed-providers', price: '49', included: '4' };
	const stairs = [
		{ upTo: ['2'], flat: '100' },
		{ upTo: [null], flat: '250' }
	];
	const sides = { boundary: 'inclusive', zeroUsage: 'billed' } as const;
	const ways = [
		[seats('49')],
		[charged('seats', { kind: 'seat', seats: [included] })],
		[charged('plan', { kind: 'stairstep', meters: ['licensed-providers'], stairs, ...sides })]
	];
	const all = ways.map((charges) => scenarioOf({ charges }));
	const [first] = all;
	if (!first) throw new Error('There is no way');
	const names = ['A', 'B', 'C'];
	return {
		...first,
		offers: all.flatMap(({ offers }, place) =>
			offers.map((offer) => ({ ...offer, id: `offer-${String(place)}` }))
		),
		plans: names.map((name, place) => ({ id: name, name, offers: [`offer-${String(place)}`] }))
	};
}

describe('one more', () => {
	it('costs each plan something else, for a reason', () => {
		const provider = oneMore(rivals()).find(({ key }) => key === 'provider');
		expect(provider?.line).toBe(
			'One more provider: +$49.00 with A, $0.00 with B (included, 1 left after that), and +$150.00 with C (next tier)'
		);
	});

	it('begins with that in which the plans differ most', () => {
		expect(oneMore(rivals())[0]?.key).toBe('provider');
	});

	it('is the last included, a package, so much each, or nothing', () => {
		const included = { meter: 'licensed-providers', price: '49', included: '3' };
		const charges = [charged('seats', { kind: 'seat', seats: [included] })];
		expect(told({ charges }, 'provider')).toBe('$0.00, the last one included');
		const pack = { kind: 'package', meter: 'active-patients', size: '100', price: '12' } as const;
		expect(told({ charges: [charged('clients', pack)] }, 'client')).toBe(
			'+$12.00, another package of 100'
		);
		const unit = { kind: 'unit', meter: 'messages', price: '0.03' } as const;
		expect(told({ charges: [charged('texts', unit)] }, 'messages')).toBe(
			'+$30.00, Text messages at $0.03 each'
		);
	});

	it('is left out plan by plan where none of them counts it', () => {
		const site = oneMore(scenarioOf({ charges: [fee('300')] })).find(({ key }) => key === 'site');
		expect([site?.plans, site?.line]).toEqual([[], 'One more site: No plan counts it.']);
	});

	it('may not be sold, or have a price nobody knows', () => {
		const limits = [{ meter: 'licensed-providers', most: '2' }];
		expect(told({ charges: [fee('300')], limits }, 'provider')).toBe(
			'not available, not sold to so many'
		);
		const stairs = { flat: '100', unit: '0' };
		const tiers = [
			{ upTo: '2', ...stairs },
			{ upTo: null, flat: 'unknown', unit: '0' }
		];
		const sides = { boundary: 'inclusive', zeroUsage: 'billed' } as const;
		const volume = { kind: 'volume', meter: 'licensed-providers', tiers, ...sides } as const;
		expect(told({ charges: [charged('plan', volume)] }, 'provider')).toBe(
			'not priced, ask the vendor'
		);
		const second = oneMore(practiceRunner([])).find(({ key }) => key === 'provider');
		expect(second?.plans[0]).toMatchObject({
			amount: 'not available',
			why: 'not sold to so many; the first tier that fits is “PracticeRunner Group”'
		});
		// Archive is for those who had another tier: one more is not what stands in its way.
		expect(second?.plans[3]).toMatchObject({ amount: 'not available', why: 'as it is already' });
		expect(second?.line).not.toContain('Archive');
	});
});
