import { compare, decimal, multiply, readDecimal, toText, zero } from '#decimal';
import type { Charge } from '#pricing';
import {
	eachCharge,
	isMonthlyByNature,
	priceOf,
	proposed,
	timingOf,
	type Context,
	type Timing
} from './charges.ts';
import type { Part } from './part.ts';
import type {
	Because,
	PlainDoubt,
	Fault,
	Proposal,
	ProposedCharge,
	ReadingName
} from './price-list.ts';
import { natureOf } from './units.ts';

/** How one price may be read: once if it is plain, several times if it is not. */
export type PriceRead =
	| { readonly fault: Fault }
	| { readonly doubt: PlainDoubt['what']; readonly options: readonly Option[] }
	| { readonly unknownUnit: string };

export interface Option {
	readonly reading: ReadingName;
	readonly charge: ProposedCharge;
	readonly because: readonly Because[];
}

/** What stands around a price, from other parts of its line. */
export interface Around {
	readonly context: Context;
	readonly name: string | undefined;
	/** What the rest of the line counts. */
	readonly meter: string | undefined;
	readonly included?: string;
	readonly minimum?: string;
	readonly floor?: string;
	readonly cap?: string;
}

/** One price that is no tier and no percentage. */
export function priceRead(part: Part, around: Around): PriceRead {
	const { context, name } = around;
	const timing = timingOf(part, context);
	if (timing.fault) return { fault: timing.fault };
	const [amount] = part.amounts;
	if (!amount) return { fault: { code: 'missing-amount' } };
	if (part.unknownUnit !== undefined) return { unknownUnit: part.unknownUnit };
	const { price, range } = priceOf(amount, timing);
	const isEach = part.each || (part.amounts.length > 0 && part.keys.has('additional'));
	const meter = part.meter ?? (isEach ? (around.meter ?? context.meter) : undefined);
	const because = [...part.because, ...timing.because];
	const option = (
		reading: ReadingName,
		charge: Charge,
		when: Timing = timing,
		more: Because[] = []
	): Option => ({
		reading,
		charge: proposed(part, when, charge, range, name),
		because: [...because, ...more]
	});

	if (part.size !== undefined || part.keys.has('pack')) return packaged();
	if (timing.per === 'once') {
		const charge: Charge = {
			kind: 'one-time',
			price,
			...(isEach && meter !== undefined && { meter })
		};
		return plain(option('plain', charge));
	}
	if (isEach && meter === undefined) {
		return context.each && context.meter !== undefined
			? each(context.meter)
			: { fault: { code: 'no-unit' } };
	}
	if (isEach && meter !== undefined) return each(meter);
	if (context.each && context.meter !== undefined && meter === undefined)
		return each(context.meter);
	return meter === undefined ? flat() : eachOrAll(meter);

	function plain(only: Option): PriceRead {
		return { doubt: 'which', options: [only] };
	}

	function each(of: string): PriceRead {
		if (natureOf(of) === 'sum') return { fault: { code: 'not-understood' } };
		if (timing.per === 'year' && natureOf(of) === 'use') {
			return { fault: { code: 'other-period', words: 'year' } };
		}
		const { included, minimum, floor, cap } = around;
		const charge = eachCharge(of, price, {
			...(included !== undefined && { included }),
			...(minimum !== undefined && { minimum }),
			...(floor !== undefined && { floor }),
			...(cap !== undefined && { cap })
		});
		const isAssumed = timing.per === undefined && isMonthlyByNature(of);
		const assumed: Because[] = isAssumed ? [{ words: '', means: { as: 'month-assumed' } }] : [];
		return plain(option('plain', charge, timing, assumed));
	}

	/** "Users $15" and "Text messages: $0.02": of what is used the price is for each, of people it may be for all. */
	function eachOrAll(of: string): PriceRead {
		const forEach = each(of);
		if ('fault' in forEach || 'unknownUnit' in forEach) return flat();
		if (timing.per === undefined && natureOf(of) === 'use') return forEach;
		const forAll = flat();
		if (!('options' in forAll)) return forEach;
		return {
			doubt: 'which',
			options: [
				...forEach.options.map((one): Option => ({ ...one, reading: 'each' })),
				...forAll.options.slice(0, 1).map((one): Option => ({ ...one, reading: 'for-all' }))
			]
		};
	}

	/** Without a word about how often, it may be paid every month, every year or once. */
	function flat(): PriceRead {
		const charge: Charge = { kind: 'flat', price };
		if (timing.per !== undefined || part.keys.has('monthly')) return plain(option('plain', charge));
		if (compare(decimal(price), zero) === 0) return plain(option('plain', charge));
		return {
			doubt: 'period',
			options: [
				option('month', charge),
				option('year', charge, { ...timing, per: 'year' }),
				option('once', { kind: 'one-time', price })
			]
		};
	}

	/** "Packs of 100 for $9" are whole; "$9 per 100" may also be nine cents each. */
	function packaged(): PriceRead {
		const size = part.size ?? part.count ?? part.reach?.high;
		const of = meter ?? around.meter ?? context.meter;
		if (size === undefined || compare(decimal(size), zero) === 0) return flat();
		if (of === undefined || natureOf(of) === 'sum') return { fault: { code: 'no-unit' } };
		const whole = option('whole-packages', {
			kind: 'package',
			meter: of,
			size,
			price,
			...(around.included !== undefined && { included: around.included })
		});
		const one = part.keys.has('pack') ? undefined : shareOf(price, size);
		if (one === undefined) return plain({ ...whole, reading: 'plain' });
		const unit = eachCharge(
			of,
			one,
			around.included === undefined ? {} : { included: around.included }
		);
		return { doubt: 'package', options: [whole, option('pro-rata', unit)] };
	}
}

const tenths = ['10', '100', '1000', '10000', '100000', '1000000'];

/** The price of one, where it can be written down exactly. */
function shareOf(price: string, size: string): string | undefined {
	const place = tenths.indexOf(size);
	const share = place < 0 ? undefined : decimal(`0.${'0'.repeat(place)}1`);
	return (
		share &&
		readDecimal(toText(multiply(decimal(price), share))) &&
		toText(multiply(decimal(price), share))
	);
}

/** Everything that can be meant by several prices that add up: of each its first reading but one's others. */
export function together(reads: readonly (readonly Option[])[]): Proposal[] {
	const open = reads.findIndex((options) => options.length > 1);
	const choices = open < 0 ? [undefined] : (reads[open] ?? []);
	return choices.map((choice) => {
		const chosen = reads.flatMap((options, place) =>
			place === open && choice ? [choice] : options.slice(0, 1)
		);
		return {
			reading: choice?.reading ?? chosen[0]?.reading ?? 'plain',
			charges: chosen.map(({ charge }) => charge),
			because: chosen.flatMap(({ because }) => because)
		};
	});
}
