import { m } from '#messages';
import type { Expectation } from '#scenario';
import { alternatives, plainNumber } from './format.ts';

type Type = Extract<Expectation, { code: 'type' }>['type'];
type Form = Extract<Expectation, { code: 'form' }>['form'];
type Limit = Extract<Expectation, { code: 'at-least' | 'at-most' }>;
type Counted = Extract<
	Expectation,
	{ code: 'at-most-decimals' | 'sources-per-price' | 'announced-per-price' }
>;
type Named = Extract<
	Expectation,
	{
		code:
			| 'known-charge'
			| 'known-meter'
			| 'known-offer'
			| 'known-row'
			| 'counted-meter'
			| 'moves-by-itself'
			| 'repeated';
	}
>;

const typeWords: Readonly<Record<Type, () => string>> = {
	array: m.expected_array,
	int: m.expected_int,
	number: m.expected_number,
	object: m.expected_object,
	string: m.expected_string
};

const formWords: Readonly<Record<Form, () => string>> = {
	'above-zero': m.expected_above_zero,
	address: m.expected_address,
	count: m.expected_count,
	currency: m.expected_currency,
	date: m.expected_date,
	day: m.expected_day,
	identifier: m.expected_identifier,
	meter: m.expected_meter,
	month: m.expected_month,
	name: m.expected_name,
	percent: m.expected_percent,
	'percent-or-unknown': m.expected_percent_or_unknown,
	price: m.expected_price,
	'price-or-unknown': m.expected_price_or_unknown,
	printable: m.expected_printable,
	quantity: m.expected_quantity,
	'scenario-id': m.expected_scenario_id
};

type Plain = Exclude<
	Expectation['code'],
	'type' | 'form' | 'one-of' | Limit['code'] | Counted['code'] | Named['code'] | 'driver-range'
>;

/** What needs no figure and no name. */
const plainWords: Readonly<Record<Plain, () => string>> = {
	'above-tier-before': m.expected_above_tier_before,
	'amount-if-once': m.expected_amount_if_once,
	'an-end-per-meter': m.expected_an_end_per_meter,
	'driver-or-meter': m.expected_driver_or_meter,
	'driver-or-row': m.expected_driver_or_row,
	'from-after-until': m.expected_from_after_until,
	'later-than-before': m.expected_later_than_before,
	'least-above-most': m.expected_least_above_most,
	'least-or-most': m.expected_least_or_most,
	'months-or-days': m.expected_months_or_days,
	'not-circular': m.expected_not_circular,
	'only-last-open': m.expected_only_last_open,
	'open-or-beyond': m.expected_open_or_beyond,
	'percent-or-amount': m.expected_percent_or_amount,
	'price-or-graduated': m.expected_price_or_graduated,
	'ramp-once': m.expected_ramp_once,
	'transactions-counted': m.expected_transactions_counted,
	'yearly-needs-level': m.expected_yearly_needs_level,
	'unknown-key': m.expected_unknown_key,
	other: m.expected_other
};

const limitWords: Readonly<
	Record<Limit['code'], Record<Limit['of'], (inputs: { count: number; amount: string }) => string>>
> = {
	'at-least': {
		numbers: m.expected_at_least,
		entries: m.expected_at_least_entries,
		characters: m.expected_at_least_characters
	},
	'at-most': {
		numbers: m.expected_at_most,
		entries: m.expected_at_most_entries,
		characters: m.expected_at_most_characters
	}
};

/** What should stand in a place of a refused document: completes "… should be". */
export function expectationInWords(expected: Expectation): string {
	switch (expected.code) {
		case 'type':
			return typeWords[expected.type]();
		case 'form':
			return formWords[expected.form]();
		case 'one-of':
			return alternatives(expected.values);
		case 'at-least':
		case 'at-most': {
			const { code, of, count } = expected;
			return limitWords[code][of]({ count, amount: plainNumber(count) });
		}
		case 'at-most-decimals':
			return decimalsInWords(expected.count);
		case 'sources-per-price':
			return m.expected_sources_per_price({ count: expected.count });
		case 'announced-per-price':
			return m.expected_announced_per_price({ count: expected.count });
		case 'known-meter':
			return m.expected_known_meter({ meter: expected.value });
		case 'counted-meter':
			return m.expected_counted_meter({ meter: expected.value });
		case 'known-charge':
			return m.expected_known_charge({ charge: expected.value });
		case 'known-offer':
			return m.expected_known_offer({ offer: expected.value });
		case 'known-row':
			return m.expected_known_row({ row: expected.value });
		case 'moves-by-itself':
			return m.expected_moves_by_itself({ driver: expected.value });
		case 'repeated':
			return m.expected_repeated({ id: expected.value });
		case 'driver-range':
			return m.expected_driver_range({
				number: decimalsInWords(expected.places),
				least: plainNumber(expected.least),
				most: plainNumber(expected.most)
			});
		default:
			return plainWords[expected.code]();
	}
}

function decimalsInWords(count: number): string {
	return count === 0 ? m.expected_int() : m.expected_at_most_decimals({ count });
}
