import { m } from '#messages';
import type { Expectation } from '#scenario';
import { plainNumber } from './format.ts';
import { locale } from './language.ts';

type Type = Extract<Expectation, { code: 'type' }>['type'];
type Form = Extract<Expectation, { code: 'form' }>['form'];
type Limit = Extract<Expectation, { code: 'at-least' | 'at-most' }>;

const typeWords: Readonly<Record<Type, () => string>> = {
	array: m.expected_array,
	int: m.expected_int,
	number: m.expected_number,
	object: m.expected_object,
	string: m.expected_string
};

const formWords: Readonly<Record<Form, () => string>> = {
	address: m.expected_address,
	currency: m.expected_currency,
	date: m.expected_date,
	identifier: m.expected_identifier,
	meter: m.expected_meter,
	name: m.expected_name,
	price: m.expected_price,
	printable: m.expected_printable,
	'scenario-id': m.expected_scenario_id
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
			return new Intl.ListFormat(locale, { type: 'disjunction' }).format(expected.values);
		case 'at-least':
		case 'at-most': {
			const { code, of, count } = expected;
			return limitWords[code][of]({ count, amount: plainNumber(count) });
		}
		case 'at-most-decimals':
			return expected.count === 0
				? m.expected_int()
				: m.expected_at_most_decimals({ count: expected.count });
		case 'sources-per-price':
			return m.expected_sources_per_price({ count: expected.count });
		case 'known-meter':
			return m.expected_known_meter({ meter: expected.value });
		case 'known-offer':
			return m.expected_known_offer({ offer: expected.value });
		case 'repeated':
			return m.expected_repeated({ id: expected.value });
		case 'unknown-key':
			return m.expected_unknown_key();
		case 'other':
			return m.expected_other();
	}
}
