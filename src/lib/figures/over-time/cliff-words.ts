import {
	add,
	compare,
	decimal,
	fromNumber,
	isZero,
	round,
	subtract,
	toNumber,
	type Decimal
} from '#decimal';
import type { Cliff } from '#insight';
import { m } from '#messages';
import { difference, isPriced, nothing } from '#money';
import type { Scenario } from '#scenario';
import { partialDate } from '../dates.ts';
import { exactMoney, percent, quantity } from '../format.ts';
import { meterWord } from '../practice-words.ts';
import { whyInWords } from '../unpriced-words.ts';
import { offerCalled } from '../words.ts';

type Of<Kind extends Cliff['kind']> = Extract<Cliff, { kind: Kind }>;

/** What happens and why, in a sentence or two: "Active clients: the 11th costs $39.00 a month. …" */
export function cliffInWords(scenario: Scenario, cliff: Cliff): string {
	const offer = offerCalled(scenario, cliff.offer);
	switch (cliff.kind) {
		case 'included-used-up':
			return usedUpInWords(scenario, cliff, offer);
		case 'tier-reached': {
			const tier = cliff.tier + 1;
			return m.cliff_tier({ ...counted(scenario, cliff), tier, offer });
		}
		case 'limit-reached':
			return limitInWords(scenario, cliff, offer);
		case 'last-tier-passed':
			return cliff.fits === undefined
				? m.cliff_last_tier_none({ offer })
				: m.cliff_last_tier({ offer, fits: offerCalled(scenario, cliff.fits) });
		case 'introduction-ends':
			return introductions[cliff.of]({ offer });
		case 'paid-ahead':
			return m.cliff_paid_ahead({ offer, months: cliff.months });
		case 'renewal-uplift':
			return m.cliff_uplift({ offer, percent: percent(cliff.percent) });
		case 'announced-price':
			return m.cliff_announced({ offer, date: partialDate(cliff.on) });
		case 'minimum-not-reached':
			return cliff.of === 'month' ? m.cliff_minimum({ offer }) : m.cliff_promise({ offer });
		case 'unknown-price': {
			const obstacles = [{ ...cliff, reason: 'unknown-price' as const }];
			return m.cliff_unknown({ offer, ask: whyInWords(scenario, { obstacles }).join(' ') });
		}
	}
}

const introductions = {
	'free-time': m.cliff_free_time,
	'first-price': m.cliff_first_price,
	discount: m.cliff_discount
} as const;

/** What it comes to: by the month, or at once. */
export function cliffAmount({ currency }: Scenario, { kind, amount, ...cliff }: Cliff): string {
	if (!isPriced(amount)) {
		return kind === 'unknown-price' ? m.lack_not_priced() : m.lack_not_available();
	}
	const isOnce = kind === 'paid-ahead' || ('of' in cliff && cliff.of === 'promise');
	if (isOnce) return m.cliff_at_once({ amount: exactMoney(amount, currency) });
	return amount < nothing
		? m.cliff_less({ amount: exactMoney(difference(nothing, amount), currency) })
		: m.cliff_more({ amount: exactMoney(amount, currency) });
}

function counted({ practice }: Scenario, cliff: { meter: string; quantity: Decimal }) {
	return { meter: meterWord(practice, cliff.meter), quantity: quantity(cliff.quantity) };
}

function usedUpInWords(scenario: Scenario, cliff: Of<'included-used-up'>, offer: string): string {
	const { included, amount } = cliff;
	const said = { ...counted(scenario, cliff), offer, included: quantity(included) };
	if (!isNext(cliff.quantity, included)) return m.cliff_included(said);
	return m.cliff_next({
		...said,
		ordinal: ordinal(cliff.quantity),
		amount: exactMoney(amount, scenario.currency)
	});
}

function limitInWords(scenario: Scenario, cliff: Of<'limit-reached'>, offer: string): string {
	const { fits: fitting, amount } = cliff;
	const said = { ...counted(scenario, cliff), offer };
	if (fitting === undefined) return m.cliff_limit_none(said);
	const fits = offerCalled(scenario, fitting);
	const most = mostOf(scenario, cliff);
	if (most === undefined || !isNext(cliff.quantity, most) || !(amount > nothing)) {
		return m.cliff_limit({ ...said, fits });
	}
	return m.cliff_next_limit({
		...said,
		fits,
		ordinal: ordinal(cliff.quantity),
		most: quantity(most),
		amount: exactMoney(amount, scenario.currency)
	});
}

/** How many the offer takes; the least of what its limits say of this meter. */
function mostOf({ offers }: Scenario, { offer, meter }: Of<'limit-reached'>): Decimal | undefined {
	const limits = offers.find(({ id }) => id === offer)?.limits ?? [];
	const all = limits.flatMap((limit) =>
		limit.meter === meter && limit.most !== undefined ? [decimal(limit.most)] : []
	);
	return all.sort(compare)[0];
}

/** Whether it is the first one beyond. */
function isNext(quantity: Decimal, before: Decimal): boolean {
	const isWhole = isZero(subtract(before, round(before, 0, 'down')));
	return isWhole && compare(quantity, add(before, fromNumber(1))) === 0;
}

function ordinal(count: Decimal): string {
	return m.ordinal({ count: toNumber(count), amount: quantity(count) });
}
