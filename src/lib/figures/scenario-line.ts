import { round, toNumber } from '#decimal';
import type { Standing } from '#insight';
import { m } from '#messages';
import { driverIn } from '#practice';
import type { Scenario } from '#scenario';
import { quantity, roundMoney } from './format.ts';
import { visitsIn } from './visits.ts';
import { driverValue, planName } from './words.ts';

/** "3 providers · 2 people at the front desk · 300 visits a month". */
export function practiceLine(scenario: Scenario): string {
	const { practice } = scenario;
	const visits = round(visitsIn(scenario), 0, 'half-away-from-zero');
	return [
		driverValue('providers', driverIn(practice, 'providers')),
		...(['associates', 'admins'] as const)
			.filter((role) => driverIn(practice, role) > 0)
			.map((role) => driverValue(role, driverIn(practice, role))),
		m.line_visits({ count: toNumber(visits), amount: quantity(visits) })
	].join(' · ');
}

/** A scenario's answer in a list of scenarios. */
export function standingLine({ cheapest, tooClose }: Standing, currency: string): string {
	if (!cheapest) return m.answer_short_none();
	const amount = roundMoney(cheapest.amount, currency);
	return tooClose
		? m.scenarios_answer_close({ amount })
		: m.scenarios_answer({ plan: planName(cheapest.plan), amount });
}
