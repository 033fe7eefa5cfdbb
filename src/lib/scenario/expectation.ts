import type * as z from 'zod/mini';

const types = ['array', 'int', 'number', 'object', 'string'] as const;

/** What the checks of the schemas call the form they ask for, in place of a message. */
const forms = [
	'above-zero',
	'address',
	'count',
	'currency',
	'date',
	'day',
	'identifier',
	'meter',
	'month',
	'name',
	'percent',
	'percent-or-unknown',
	'price',
	'price-or-unknown',
	'printable',
	'quantity',
	'scenario-id'
] as const;

/** What parts of a document have to be to each other. */
type Relation =
	| 'above-tier-before'
	| 'amount-if-once'
	| 'an-end-per-meter'
	| 'driver-or-meter'
	| 'driver-or-row'
	| 'from-after-until'
	| 'later-than-before'
	| 'least-above-most'
	| 'least-or-most'
	| 'months-or-days'
	| 'not-circular'
	| 'only-last-open'
	| 'open-or-beyond'
	| 'percent-or-amount'
	| 'price-or-graduated'
	| 'ramp-once'
	| 'transactions-counted'
	| 'yearly-needs-level';

/** What should stand in a place. Codes and values only: `figures` puts them into words. */
export type Expectation =
	| { readonly code: 'type'; readonly type: (typeof types)[number] }
	| { readonly code: 'form'; readonly form: (typeof forms)[number] }
	| { readonly code: 'one-of'; readonly values: readonly string[] }
	| {
			readonly code: 'at-least' | 'at-most';
			readonly count: number;
			readonly of: 'numbers' | 'entries' | 'characters';
	  }
	| {
			readonly code: 'at-most-decimals' | 'sources-per-price' | 'announced-per-price';
			readonly count: number;
	  }
	| {
			readonly code:
				| 'known-charge'
				| 'known-meter'
				| 'known-offer'
				| 'known-row'
				| 'counted-meter'
				| 'moves-by-itself'
				| 'repeated';
			readonly value: string;
	  }
	| {
			readonly code: 'driver-range';
			readonly least: number;
			readonly most: number;
			readonly places: number;
	  }
	| { readonly code: Relation | 'unknown-key' | 'other' };

const counted: Readonly<Record<string, 'entries' | 'characters'>> = {
	array: 'entries',
	string: 'characters'
};

export function expectationOf(misfit: z.core.$ZodIssue): Expectation {
	const form = forms.find((name) => name === misfit.message);
	if (form) return { code: 'form', form };
	switch (misfit.code) {
		case 'invalid_type': {
			const type = types.find((name) => name === misfit.expected);
			return type ? { code: 'type', type } : { code: 'other' };
		}
		case 'invalid_value':
			return { code: 'one-of', values: misfit.values.map(String) };
		case 'invalid_union':
			return 'options' in misfit
				? { code: 'one-of', values: misfit.options.map(String) }
				: { code: 'other' };
		case 'too_small':
			return limit('at-least', misfit.minimum, misfit.origin);
		case 'too_big':
			return limit('at-most', misfit.maximum, misfit.origin);
		case 'unrecognized_keys':
			return { code: 'unknown-key' };
		case 'custom':
			// Checks of our own say it themselves.
			return (misfit.params as Expectation | undefined) ?? { code: 'other' };
		default:
			return { code: 'other' };
	}
}

function limit(code: 'at-least' | 'at-most', count: number | bigint, origin: string): Expectation {
	return { code, count: Number(count), of: counted[origin] ?? 'numbers' };
}
