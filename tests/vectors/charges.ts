import { compare, toText, zero } from '#decimal';
import {
	atLeastNothing,
	caseOf,
	caseOfAny,
	counted,
	earlier,
	isNothing,
	meter,
	missing,
	priceText,
	type Case,
	type Terms
} from './case.ts';
import { numberFrom, type Fields } from './fields.ts';
import { percentageCase } from './percentages.ts';
import { stairsFrom, tiersFrom, zeroUsageFrom } from './tiers.ts';
import { NotRepresentable } from './vector.ts';

const chooser = 'chooser';

/** The models that are a charge and a quantity. */
export const caseFrom: Readonly<Record<string, (params: Fields, usage: unknown) => Case>> = {
	flat(params, usage) {
		const price = priceText(params.numberOrZero('amount'));
		if (usage === null || usage === undefined) return caseOf({ kind: 'flat', price }, {});
		// So many times a flat amount is an amount for each.
		return caseOf({ kind: 'unit', meter, price, belowZero: 'credited' }, counted(usage));
	},
	per_unit(params, usage) {
		const price = priceText(params.numberOrZero('unit'));
		const isCredited = params.flag('allow_negative');
		const quantity = numberFrom(usage, 'usage');
		const included = params.number('included');
		if (isCredited && included && compare(quantity, included) < 0 && compare(included, zero) > 0) {
			throw new NotRepresentable('an allowance that is not used up may or may not be a credit');
		}
		return caseOfAny(
			conversions(params).map((convert) => ({
				kind: 'unit',
				meter,
				price,
				...convert,
				...(included && { included: toText(included) }),
				...(isCredited && { belowZero: 'credited' })
			})),
			counted(usage),
			earlier(params, counted(usage))
		);
	},
	graduated(params, usage) {
		const terms = { kind: 'graduated', meter, ...tiersFrom(params), ...includedIn(params) };
		const now = atLeastNothing(counted(usage));
		return caseOfAny(
			conversions(params).map((convert) => ({ ...terms, ...convert })),
			now,
			earlier(params, now)
		);
	},
	volume(params, usage) {
		const tierBy = params.number('tier_by');
		const byTotal = { kind: 'volume', meter, ...tiersFrom(params), ...includedIn(params) };
		const terms = { ...byTotal, ...(tierBy && { tierBy: chooser }) };
		const now = atLeastNothing({ ...counted(usage), ...(tierBy && { [chooser]: tierBy }) });
		// Whether the flat price of nothing is the first tier's or that of the tier picked is not said.
		const readings = isNothing(now[meter] ?? zero) ? [terms, byTotal] : [terms];
		return caseOfAny(
			conversions(params).flatMap((convert) =>
				readings.map((reading) => ({ ...reading, ...convert }))
			),
			now,
			tierBy ? undefined : earlier(params, now)
		);
	},
	stairstep(params, usage) {
		const { meters, stairs, quantities } = stairsFrom(params, usage);
		const beyond = params.choice('beyond_last', ['last_tier']) ? 'last-tier' : 'not-sold';
		return caseOf(
			{
				kind: 'stairstep',
				meters,
				stairs,
				boundary: 'inclusive',
				zeroUsage: zeroUsageFrom(params),
				beyond
			},
			atLeastNothing(quantities)
		);
	},
	package(params, usage) {
		const terms = {
			kind: 'package',
			meter,
			size: toText(params.number('package_size') ?? missing('package_size')),
			price: priceText(params.numberOrZero('price')),
			...includedIn(params)
		};
		params.choice('round', ['up']);
		return caseOfAny(
			conversions(params).map((convert) => ({ ...terms, ...convert })),
			counted(usage),
			earlier(params, counted(usage))
		);
	},
	percentage: percentageCase
};

function includedIn(params: Fields): Terms {
	const included = params.number('included');
	return included ? { included: toText(included) } : {};
}

const roundings = { up: 'up', down: 'down', half_up: 'half-away-from-zero' } as const;

/** Without a rounding, the quantity has to come out even: rounded down and up, it is the same. */
function conversions(params: Fields): Terms[] {
	const transform = params.fields('transform');
	if (!transform) return [{}];
	const by = toText(transform.number('divide_by') ?? missing('divide_by'));
	const round = transform.choice('round', [...(['up', 'down', 'half_up', 'none'] as const)]);
	const dp = transform.number('dp');
	transform.done();
	if (round === undefined || round === 'none') {
		return (['down', 'up'] as const).map((rounding) => ({ convert: { by, rounding, places: 12 } }));
	}
	const places = Number(toText(dp ?? zero));
	return [{ convert: { by, rounding: roundings[round], places } }];
}
