import { compare, decimal, fromNumber } from '#decimal';
import { m } from '#messages';
import type { Scenario } from '#scenario';
import { percent, priceMoney, quantity } from './format.ts';
import { headsOf, type PricedCharge } from './price-words.ts';
import { meterWord } from './words.ts';

type Charge = PricedCharge['charge'];
type Head = ReturnType<typeof headsOf>[number];
/** What stands around the price of a charge, or of one of its roles or devices. */
type Around = Partial<
	Pick<Head, 'convert' | 'minimum' | 'included' | 'discount' | 'cap' | 'floor' | 'credit' | 'also'>
>;

/** What holds around the prices of a charge, in the order it is applied: a list for each of its roles or devices. */
export function conditionsOf(scenario: Scenario, charge: Charge): string[][] {
	if (charge.kind === 'seat' || charge.kind === 'device') {
		return headsOf(charge).map((head) => aroundInWords(scenario, head));
	}
	return [[...ownInWords(scenario, charge), ...aroundInWords(scenario, charge)]];
}

function aroundInWords({ currency, practice }: Scenario, around: Around): string[] {
	const { also, convert, minimum, included, discount, cap, floor, credit } = around;
	const money = (price: string) => priceMoney(decimal(price), currency);
	const amount = (text: string) => quantity(decimal(text));
	const off =
		discount?.percent === undefined
			? discount?.amount === undefined
				? undefined
				: money(discount.amount)
			: percent(decimal(discount.percent));
	return [
		...(also ?? []).map(({ meter, percent: share = '100' }) =>
			m.condition_also({ meter: meterWord(practice, meter), percent: percent(decimal(share)) })
		),
		...(convert ? [conversionInWords(convert)] : []),
		...(minimum === undefined ? [] : [m.condition_minimum({ quantity: amount(minimum) })]),
		...(included === undefined ? [] : [m.condition_included({ quantity: amount(included) })]),
		...(off === undefined ? [] : [m.condition_off({ off })]),
		...(cap === undefined ? [] : [m.condition_cap({ amount: money(cap) })]),
		...(floor === undefined ? [] : [m.condition_floor({ amount: money(floor) })]),
		...(credit === undefined ? [] : [m.condition_credit({ amount: money(credit) })])
	];
}

function conversionInWords({ by, rounding }: NonNullable<Around['convert']>): string {
	const words = {
		up: m.condition_convert_up,
		down: m.condition_convert_down,
		'half-away-from-zero': m.condition_convert_near
	}[rounding];
	return words({ by: quantity(decimal(by)) });
}

/** What only some kinds of charge have. */
function ownInWords({ currency }: Scenario, charge: Charge): string[] {
	switch (charge.kind) {
		case 'volume':
			return [m.condition_volume()];
		case 'graduated':
			return [charge.orVolume ? m.condition_graduated_or_volume() : m.condition_graduated()];
		case 'percentage': {
			const { transactions, amount } = charge.free ?? {};
			return [
				...(isSome(transactions)
					? [m.condition_free_transactions({ count: quantity(decimal(transactions)) })]
					: []),
				...(isSome(amount)
					? [m.condition_free_amount({ amount: priceMoney(decimal(amount), currency) })]
					: [])
			];
		}
		default:
			return [];
	}
}

function isSome(text: string | undefined): text is string {
	return text !== undefined && compare(decimal(text), fromNumber(0)) > 0;
}
