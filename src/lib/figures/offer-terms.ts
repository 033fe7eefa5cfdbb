import { decimal } from '#decimal';
import { m } from '#messages';
import { openPlaces, type Offer } from '#offers';
import type { Scenario } from '#scenario';
import { partialDate } from './dates.ts';
import { alternatives, percent, priceMoney, quantity } from './format.ts';
import { meterWord, offerCalled } from './words.ts';

type Terms = NonNullable<Offer['terms']>;

/** Who may buy an offer and under which terms, a short sentence each. */
export function termsInWords(scenario: Scenario, offer: Offer): string[] {
	return [
		...(offer.limits ?? []).map((limit) => limitInWords(scenario, limit)),
		...(offer.onlyAfter
			? [
					m.fact_only_after({
						offers: alternatives(
							offer.onlyAfter.map((id) => m.quoted({ name: offerCalled(scenario, id) }))
						)
					})
				]
			: []),
		...billingInWords(offer.terms ?? {}, scenario),
		...(openPlaces(offer).length > 0 ? [m.fact_open_rule()] : [])
	];
}

/** How far an offer goes: for whom it is sold, and the most it asks for in a month. */
export function capsInWords(scenario: Scenario, { limits = [], terms }: Offer): string[] {
	const most = terms?.maximum;
	return [
		...limits.map((limit) => limitInWords(scenario, limit)),
		...(most === undefined
			? []
			: [m.fact_maximum({ amount: priceMoney(decimal(most), scenario.currency) })])
	];
}

function limitInWords(
	{ practice }: Scenario,
	{ meter: id, least, most }: NonNullable<Offer['limits']>[number]
): string {
	const meter = meterWord(practice, id);
	const amount = (text = '0') => quantity(decimal(text));
	if (least === undefined) return m.fact_limit_most({ meter, most: amount(most) });
	return most === undefined
		? m.fact_limit_least({ meter, least: amount(least) })
		: m.fact_limit_between({ meter, least: amount(least), most: amount(most) });
}

function billingInWords(terms: Terms, { currency, months }: Scenario): string[] {
	const { free, discounts, minimum, maximum, credit } = terms;
	const { committed, contract, uplift, lockedUntil, changes } = terms;
	const money = (price: string) => priceMoney(decimal(price), currency);
	return [
		...(free ? [freeInWords(free)] : []),
		...(discounts ?? []).map((discount) => discountInWords(discount, money)),
		...(maximum === undefined ? [] : [m.fact_maximum({ amount: money(maximum) })]),
		...(minimum === undefined ? [] : [m.fact_minimum({ amount: money(minimum) })]),
		...(credit === undefined ? [] : [m.fact_credit({ amount: money(credit) })]),
		...(committed
			? [
					m.fact_committed({
						amount: money(committed.amount),
						time: m.time_months({ count: committed.months })
					}),
					// Nobody knows what is spent after the plan, so what is missing then is in no figure.
					...(months % committed.months === 0 ? [] : [m.fact_committed_beyond()])
				]
			: []),
		...(contract
			? [
					m.fact_contract({
						time: m.time_months({ count: contract.months }),
						percent: percent(decimal(contract.owed))
					})
				]
			: []),
		...(uplift
			? [
					m.fact_uplift({
						percent: percent(decimal(uplift.percent)),
						time: m.time_months({ count: uplift.everyMonths })
					})
				]
			: []),
		...(lockedUntil === undefined ? [] : [m.fact_locked({ date: partialDate(lockedUntil) })]),
		...(changes ? changesInWords(changes) : [])
	];
}

function freeInWords({ months, days, usage }: NonNullable<Terms['free']>): string {
	const time =
		months === undefined ? m.time_days({ count: days ?? 0 }) : m.time_months({ count: months });
	return usage === 'free' ? m.fact_free({ time }) : m.fact_free_but_usage({ time });
}

function discountInWords(
	{ percent: share, amount, periods, once }: NonNullable<Terms['discounts']>[number],
	money: (price: string) => string
): string {
	const off = share === undefined ? money(amount ?? '0') : percent(decimal(share));
	if (once) return m.fact_off_once({ off });
	return periods === undefined ? m.fact_off({ off }) : m.fact_off_bills({ off, count: periods });
}

type Changes = NonNullable<Terms['changes']>;

const prorationWords: Readonly<Record<Changes['proration'], () => string>> = {
	day: m.fact_change_by_day,
	'thirty-day-month': m.fact_change_by_thirty,
	none: m.fact_change_next,
	'paid-to-period-end': m.fact_change_whole,
	unknown: m.fact_change_unknown
};
const removalWords: Readonly<Record<Changes['removal'], () => string>> = {
	credit: m.fact_removal_credit,
	'no-credit': m.fact_removal_none,
	unknown: m.fact_removal_unknown
};

function changesInWords({ proration, removal }: Changes): string[] {
	return [prorationWords[proration](), removalWords[removal]()];
}
