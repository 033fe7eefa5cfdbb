import type { BillLine, Forecast } from '#forecast';
import type { Standing } from '#insight';
import { m } from '#messages';
import { nothing, sum, type Amount, type Currency } from '#money';
import { needs, type Need } from '#offers';
import { metersIn } from '#practice';
import { groups, type Group } from '#pricing';
import type { Plan, Scenario } from '#scenario';
import { toNumber } from '#decimal';
import { exactMoney, list, major, plainMoney } from './format.ts';
import { groupWord, needWord, planName } from './words.ts';

export interface CompareTable {
	/** What every plan covers, so that only like is compared with like. */
	readonly note: string;
	readonly columns: readonly PlanColumn[];
	readonly rows: readonly CompareRow[];
}

/** A plan keeps its slot, and with it colour, dash and marker, wherever it is drawn. */
export interface PlanColumn {
	readonly id: string;
	readonly name: string;
	readonly slot: number;
	readonly cheapest: boolean;
}

export interface CompareRow {
	readonly key: string;
	readonly label: string;
	readonly cells: readonly string[];
	readonly tone: 'plain' | 'total' | 'quiet';
}

/** Plans beside each other: the first month by group, then the whole term. */
export function compareTable(
	scenario: Scenario,
	forecasts: readonly Forecast[],
	now: Standing,
	term: Standing
): CompareTable {
	const { currency, months } = scenario;
	const money = (amount: Amount) => exactMoney(amount, currency);
	const lines = forecasts.map(({ bills }) => bills[0]?.lines ?? []);
	const totals = forecasts.map(({ bills }) => bills[0]?.total ?? nothing);
	const inGroup = (group: Group) =>
		lines.map((ofPlan) => ofPlan.filter((line) => line.group === group));
	const row = (
		key: string,
		label: string,
		tone: CompareRow['tone'],
		cells: string[]
	): CompareRow => ({
		key,
		label,
		tone,
		cells
	});
	const covered = scenario.plans.map((plan) => coveredBy(scenario, plan));
	const common = needs.filter((need) => covered.every((ofPlan) => ofPlan.includes(need)));
	const extras = covered.map((ofPlan) => ofPlan.filter((need) => !common.includes(need)));
	return {
		note: m.compare_common({ needs: namesOf(common) }),
		columns: forecasts.map(({ plan }, index) => ({
			id: plan.id,
			name: planName(plan),
			slot: index + 1,
			cheapest: !now.tooClose && plan === now.cheapest.plan
		})),
		rows: [
			...groups
				.map((group) => ({ group, ofPlans: inGroup(group) }))
				.filter(({ ofPlans }) => ofPlans.some((ofPlan) => ofPlan.length > 0))
				.map(({ group, ofPlans }) =>
					row(
						group,
						groupWord(group),
						'plain',
						ofPlans.map((ofPlan) =>
							ofPlan.length === 0
								? m.compare_none()
								: money(sum(ofPlan.map(({ amount }) => amount)))
						)
					)
				),
			row('total', m.compare_total(), 'total', totals.map(money)),
			row('against', m.compare_against(), 'quiet', againstCheapest(scenario.plans, now, currency)),
			row('visit', m.compare_per_visit(), 'quiet', perVisit(scenario, totals)),
			row(
				'term',
				m.compare_term({ months }),
				'plain',
				forecasts.map(({ total }) => money(total))
			),
			row(
				'term-against',
				m.compare_term_against({ months }),
				'quiet',
				againstCheapest(scenario.plans, term, currency)
			),
			...(extras.some((needs) => needs.length > 0)
				? [
						row(
							'also',
							m.compare_also(),
							'quiet',
							extras.map((extra, index) => extraInWords(scenario, extra, lines[index] ?? []))
						)
					]
				: [])
		]
	};
}

function againstCheapest(
	plans: readonly Plan[],
	{ cheapest, others }: Standing,
	currency: Currency
) {
	return plans.map((plan) => {
		if (plan === cheapest.plan) return m.compare_cheapest();
		const more = others.find((other) => other.plan === plan)?.more ?? nothing;
		return more === nothing
			? m.compare_same()
			: m.compare_more({ amount: exactMoney(more, currency) });
	});
}

/** A derived figure for reading, not an amount anybody pays: shown to the cent, never added up. */
function perVisit({ practice, currency }: Scenario, totals: readonly Amount[]): string[] {
	const visits = toNumber(metersIn(practice, 1).encounters);
	return totals.map((total) =>
		visits === 0 ? m.compare_none() : plainMoney(major(total, currency) / visits, currency)
	);
}

function coveredBy({ offers }: Scenario, plan: Plan): Need[] {
	const needs = offers.filter(({ id }) => plan.offers.includes(id)).flatMap(({ covers }) => covers);
	return [...new Set(needs)];
}

/** What a plan covers beyond the others, and what that costs where it is bought apart. */
function extraInWords(
	{ offers, currency }: Scenario,
	extra: readonly Need[],
	lines: readonly BillLine[]
): string {
	if (extra.length === 0) return m.compare_none();
	const apart = new Set(
		offers.filter(({ covers }) => covers.every((need) => extra.includes(need))).map(({ id }) => id)
	);
	const amount = sum(lines.filter(({ offer }) => apart.has(offer)).map((line) => line.amount));
	if (amount === nothing) return namesOf(extra);
	return m.compare_extra({ needs: namesOf(extra), amount: exactMoney(amount, currency) });
}

function namesOf(needs: readonly Need[]): string {
	return list(needs.map(needWord));
}
