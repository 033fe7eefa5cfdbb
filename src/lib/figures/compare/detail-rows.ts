import type { Bill } from '#forecast';
import { comparisonFacts, strandedIn, unknownsOf, type Stranded, type Unknown } from '#insight';
import { m } from '#messages';
import { isPriced, type Amount } from '#money';
import type { Plan, Scenario } from '#scenario';
import { exactMoney, list, percent, quantity } from '../format.ts';
import { meterWord } from '../practice-words.ts';
import { offerCalled } from '../words.ts';
import { amountCell, row, wordsCell, type CompareRow } from './rows.ts';

/** What the plans come to for what they are used for, further on, and what is idle or unknown about them. */
export function detailRows(scenario: Scenario, bills: readonly Bill[]): CompareRow[] {
	const { plans, months } = scenario;
	const [first] = plans;
	if (!first) return [];
	const facts = comparisonFacts(scenario, first);
	const moneyRow = (key: string, label: string, amounts: readonly Amount[]) =>
		row(
			key,
			label,
			'quiet',
			amounts.map((amount) => amountCell(amountOrNone(scenario, amount)))
		);
	const shares = facts.map(({ shareOfRevenue: share }) =>
		amountCell(share ? percent(share) : m.compare_none())
	);
	const unused = bills.map((bill) => wordsCell(unusedInWords(scenario, bill)));
	const unknown = plans.map((plan) => wordsCell(unknownInWords(scenario, plan)));
	return [
		moneyRow(
			'visit-term',
			m.compare_visit_term({ months }),
			facts.map(({ perVisit }) => perVisit)
		),
		moneyRow(
			'provider',
			m.compare_provider(),
			facts.map(({ perProvider }) => perProvider)
		),
		moneyRow(
			'client',
			m.compare_client(),
			facts.map(({ perClient }) => perClient)
		),
		row('revenue', m.compare_revenue(), 'quiet', shares),
		moneyRow(
			'three',
			yearsLabel(3, months),
			facts.map(({ threeYears }) => threeYears)
		),
		moneyRow(
			'five',
			yearsLabel(5, months),
			facts.map(({ fiveYears }) => fiveYears)
		),
		row('unused', m.compare_unused(), 'quiet', unused),
		row('unknown', m.compare_unknown(), 'quiet', unknown)
	];
}

/** Beyond the horizon it is reckoned as if growth, seasons and prices went on: that is said. */
function yearsLabel(years: number, months: number): string {
	return years * 12 > months ? m.compare_years_on({ years }) : m.compare_years({ years });
}

function amountOrNone({ currency }: Scenario, amount: Amount): string {
	return isPriced(amount) ? exactMoney(amount, currency) : m.compare_none();
}

function unusedInWords(scenario: Scenario, bill: Bill): string {
	const all = strandedIn(bill, scenario.currency).map((each) => strandedInWords(scenario, each));
	return all.length === 0 ? m.compare_unused_none() : all.join('; ');
}

function strandedInWords(scenario: Scenario, { offer, meter, unused, amount }: Stranded): string {
	const worth = isPriced(amount) ? exactMoney(amount, scenario.currency) : undefined;
	if (meter === undefined || !unused) {
		return m.compare_unused_least({ offer: offerCalled(scenario, offer), amount: worth ?? '' });
	}
	const said = { meter: meterWord(scenario.practice, meter), unused: quantity(unused) };
	return worth === undefined
		? m.compare_unused_unpriced(said)
		: m.compare_unused_quantity({ ...said, amount: worth });
}

/** "2 prices, 1 rule of billing and 4 numbers of yours are our guess". */
function unknownInWords(scenario: Scenario, plan: Plan): string {
	const all = unknownsOf(scenario, plan);
	const count = (...kinds: Unknown['kind'][]) =>
		all.filter(({ kind }) => kinds.includes(kind)).length;
	const rules = all.reduce((sum, each) => sum + (each.kind === 'rules' ? each.count : 0), 0);
	const said = [
		{ count: count('price'), words: m.unknown_prices },
		{ count: rules, words: m.unknown_rules },
		{ count: count('requirement', 'retention'), words: m.unknown_answers },
		{ count: count('guess'), words: m.unknown_guesses }
	].filter((each) => each.count > 0);
	return said.length === 0
		? m.compare_unknown_none()
		: list(said.map((each) => each.words({ count: each.count })));
}
