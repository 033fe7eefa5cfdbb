// Scenarios of any sort, made from the published schema itself: whatever a file may say, extremes above
// all. What the schema only says in words is put right afterwards.
import fc from 'fast-check';
import { compare, decimal } from '#decimal';
import { isLevelIn, meterNames, type Practice } from '#practice';
import { chargeSchema, metersOf, pricesOf } from '#pricing';
import { publishedSchema } from '#scenario';

type Schema = Readonly<Record<string, unknown>>;
type Json = Record<string, unknown>;

const counts = [
	{ meter: 'units', quantity: '1000000000000', nature: 'flow' },
	{ meter: 'crumbs', quantity: '0.001', nature: 'flow' },
	{ meter: 'heads', quantity: '999999999999.999', nature: 'level' },
	{ meter: 'nobody', quantity: '0', nature: 'level' }
];
const meters = [...meterNames, ...counts.map(({ meter }) => meter)];

/** The least, the most and the finest of every form there is; which fits where, the patterns say. */
const extremes = [
	...['0', '1', '10', '250', '19.99', '100', '99.999999999999', '100.000000000000'],
	...['0.000000000001', '0.001', '999999999999', '999999999999.999999999999'],
	...['1000000000000', '999999999999.999', 'unknown'],
	...['2027-01-01', '2027-01-31', '2028-02-29', '0000-01-01', '9999-12-31'],
	...['2027-01', '2028-02', '0000-01', '9990-12', 'USD', 'JPY', 'KWD', 'CLF'],
	...meters
];

function anyText({ pattern, allOf = [], minLength = 0 }: Schema): fc.Arbitrary<string> {
	const parts = [pattern, ...(allOf as Schema[]).map((part) => part['pattern'])];
	const forms = parts.flatMap((form) => (typeof form === 'string' ? new RegExp(form) : []));
	const fitting = extremes.filter((text) => forms.every((form) => form.test(text)));
	const some = fitting.some(isMeter) ? fitting.filter(isMeter) : fitting;
	if (forms.length > 0 && some.length > 0) return fc.constantFrom(...some);
	const [form] = forms;
	return form ? fc.stringMatching(form) : fc.string({ minLength: Number(minLength), maxLength: 9 });
}

const leftToRepairs = new Set([
	'provenance',
	'announced',
	'counts',
	'guesses',
	'ramps',
	'ranges',
	'onlyAfter',
	'leaves',
	'takes',
	'include',
	'never'
]);

/** Any value the schema takes. */
function anyOf(schema: Schema): fc.Arbitrary<unknown> {
	const { type, oneOf, anyOf: either } = schema;
	if ('const' in schema) return fc.constant(schema['const']);
	if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
	const branches = (oneOf ?? either) as Schema[] | undefined;
	if (branches) return fc.oneof(...branches.map(anyOf));
	switch (type) {
		case 'string':
			return anyText(schema);
		case 'array': {
			const minLength = Number(schema['minItems'] ?? 0);
			const maxLength = Math.min(minLength + 2, Number(schema['maxItems'] ?? Infinity));
			return fc.array(anyOf(schema['items'] as Schema), { minLength, maxLength });
		}
		case 'object': {
			const properties = Object.entries(schema['properties'] as Record<string, Schema>);
			const fields = properties.filter(([key]) => !leftToRepairs.has(key));
			return fc.record(Object.fromEntries(fields.map(([key, part]) => [key, anyOf(part)])), {
				requiredKeys: ((schema['required'] ?? []) as string[]).filter(
					(key) => !leftToRepairs.has(key)
				)
			});
		}
		case 'null':
		case 'boolean':
			return fc.constant(type === 'null' ? null : true);
		default: {
			const [min, max] = [Number(schema['minimum']), Number(schema['maximum'])];
			return type === 'integer' || schema['multipleOf'] === 1
				? fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max }))
				: fc.constantFrom(min, max, Math.ceil(min) + 1);
		}
	}
}

const schema = JSON.parse(JSON.stringify(publishedSchema())) as Schema;

/** Nearly always a file the planner reads; now and then one that it refuses. */
export const wildFiles: fc.Arbitrary<unknown> = anyOf(schema).map((file) => repaired(file as Json));

function repaired(file: Json): Json {
	const scenario = file['scenario'] as Json;
	const said = scenario['practice'] as Json;
	const team = (said['team'] as Json[]).map((row, index) => ({
		...row,
		id: `row-${String(index)}`
	}));
	const growth = said['growth'] ? { growth: { ...(said['growth'] as Json), ramps } } : {};
	const practice = { ...said, team, ...growth, counts, guesses: [] };
	const changes = said['changes'] as Json[] | undefined;
	const offers = (scenario['offers'] as Json[]).map((offer, index) =>
		withTidyCharges({ ...(tidy(offer) as Json), id: `offer-${String(index)}` }, practice as never)
	);
	const ids = offers.map(({ id }) => id);
	const plans = (scenario['plans'] as Json[]).map((plan, index) => ({
		...plan,
		id: `plan-${String(index)}`,
		offers: index % 2 === 0 ? ids : ids.slice(0, 1)
	}));
	return {
		...file,
		scenario: {
			...scenario,
			name: 'Wild',
			practice: {
				...practice,
				...(changes && { changes: changes.map((change) => ({ ...change, ...target(change) })) })
			},
			offers,
			plans
		}
	};
}

/** From nobody to as many visits as there can be. */
const ramps = [
	{
		driver: 'visitsPerDay',
		shape: 's-shaped',
		points: [
			{ month: 1, to: 0 },
			{ month: 60, to: 200 }
		]
	}
];

/** A change is of a meter counted by hand. */
function target({ meter }: Json): Json {
	const known = counts.some((count) => count.meter === meter);
	return { driver: undefined, row: undefined, meter: known ? meter : 'heads' };
}

function withTidyCharges(offer: Json, practice: Practice): Json {
	const charges = (offer['charges'] as Json[]).map((priced, index) => {
		const charge = chargeSchema.safeParse(priced['charge']).data;
		const isSteady = charge && metersOf(charge).every((meter) => isLevelIn(practice, meter));
		const prices = charge ? pricesOf(charge).map(({ price }) => price) : [];
		return {
			...priced,
			id: `charge-${String(index)}`,
			per: isSteady ? priced['per'] : undefined,
			provenance: [{ source: 'Made up', confidence: 'our-guess', range: { low: '0', high: '1' } }],
			...(prices.length > 0 && { announced: [{ on: '2027-06-15', prices }] })
		};
	});
	return { ...offer, charges };
}

/** What the schema says in words: of two that exclude each other one goes, and lists are in order. */
function tidy(part: unknown): unknown {
	if (Array.isArray(part)) return part.map(tidy);
	if (typeof part !== 'object' || part === null) return part;
	const fields: Json = Object.fromEntries(
		Object.entries(part).map(([key, value]) => [key, tidy(value)])
	);
	tidyChoices(fields);
	for (const [least, most] of bounds) {
		if (isAbove(fields[least], fields[most])) fields[most] = fields[least];
	}
	const { tiers, meters: counted } = fields;
	if (Array.isArray(tiers)) fields['tiers'] = inOrder(tiers as Json[], 'beyond' in fields);
	if (Array.isArray(counted)) {
		fields['stairs'] = ['10', null].map((end) => ({ upTo: counted.map(() => end), flat: '49' }));
	}
	return fields;
}

const bounds = [
	['least', 'most'],
	['floor', 'cap'],
	['minimum', 'maximum'],
	['from', 'until']
] as const;

function tidyChoices(fields: Json): void {
	const { amount, discount, limits } = fields;
	if ('percent' in fields) {
		delete fields['amount'];
		delete fields['once'];
	} else if ('periods' in fields || 'once' in fields) fields['amount'] ??= '1';
	if (discount && isEmpty(discount as Json, ['percent', 'amount'])) {
		fields['discount'] = { percent: '12.5' };
	}
	// An amount that is a meter carries transactions.
	if (isMeter(amount)) fields['transactions'] ??= 'units';
	if (Array.isArray(limits)) {
		fields['limits'] = (limits as Json[]).map((limit) =>
			isEmpty(limit, ['least', 'most']) ? { ...limit, most: '5' } : limit
		);
	}
	if ('usage' in fields) {
		if ('days' in fields) delete fields['months'];
		else fields['months'] ??= 1;
	}
	for (const heads of [fields['seats'], fields['devices']]) {
		if (Array.isArray(heads)) for (const head of heads as Json[]) pricedOnce(head);
	}
}

function pricedOnce(head: Json): void {
	if ('graduated' in head) delete head['price'];
	else head['price'] ??= '1';
}

function isMeter(value: unknown): boolean {
	return meters.some((meter) => meter === value);
}

function isEmpty(fields: Json, keys: readonly string[]): boolean {
	return keys.every((key) => fields[key] === undefined);
}

function isAbove(least: unknown, most: unknown): boolean {
	if (typeof least === 'number' && typeof most === 'number') return least > most;
	if (typeof least !== 'string' || typeof most !== 'string') return false;
	if ([least, most].includes('unknown')) return false;
	return compare(decimal(least), decimal(most)) > 0;
}

/** Each end once and none at 0; the last one open, or not where what is beyond is said. */
function inOrder(tiers: readonly Json[], mayEnd: boolean): Json[] {
	const ending = tiers
		.filter(({ upTo }) => typeof upTo === 'string' && /[1-9]/.test(upTo))
		.map((tier) => ({ tier, end: decimal(String(tier['upTo'])) }))
		.sort((a, b) => compare(a.end, b.end));
	const apart = ending.filter(({ end }, place) => {
		const before = ending[place - 1];
		return !before || compare(before.end, end) < 0;
	});
	const listed = apart.map(({ tier }) => tier);
	return mayEnd && listed.length > 0 ? listed : [...listed, { ...tiers.at(-1), upTo: null }];
}
