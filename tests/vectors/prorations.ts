import { readMoment } from '#calendar';
import {
	compare,
	digitsAt,
	fromNumber,
	negate,
	powerOfTen,
	subtract,
	toText,
	zero,
	type Decimal,
	type Whole
} from '#decimal';
import { minorPlaces, sum, type Currency } from '#money';
import {
	atMostWhole,
	portionOf,
	prorated,
	proratedExactly,
	ratioRounded,
	type Portion
} from '#offers';
import { charged, type Buying } from '../support/buying.ts';
import { billed, billOf, wholeNumber } from './bought.ts';
import { caseOf, meter, missing, priceText } from './case.ts';
import { Fields, numberFrom } from './fields.ts';
import { outcomeOf, type Outcome, type Owed } from './outcome.ts';
import { NotRepresentable } from './vector.ts';

export function prorationOutcome(params: Fields, currency: Currency): Owed {
	if (params.choice('policy', ['paid_high_water_mark'])) return lastInvoice(params, currency);
	const segments = params.list('segments');
	if (!segments) return ofPeriod(params, currency);
	// Each is a line of its own.
	const lines = segments.map((segment, index) =>
		ofPeriod(params.with(segment, `segments.${String(index)}`), currency)
	);
	return billed(
		sum(lines.map(({ amount }) => amount)),
		currency,
		lines.map(({ exact }) => exact)
	);
}

const bases = ['calendar_day', 'fixed_30', 'duration', 'duration_capped'] as const;

function ofPeriod(params: Fields, currency: Currency): Owed {
	const price = priceIn(params, currency);
	const basis = params.choice('basis', bases) ?? 'calendar_day';
	const given = portionIn(params, basis);
	const ratioPlaces = params.number('ratio_dp');
	params.done();
	const isLong = basis.startsWith('duration');
	if (isLong && [given.parts, given.whole].some((length) => compare(length, zero) === 0)) {
		throw new NotRepresentable('a period that has no length');
	}
	if (!isLong && compare(given.parts, given.whole) > 0) {
		throw new NotRepresentable('more days than the period has');
	}
	let portion: Portion = portionOf(given.parts, given.whole);
	if (basis === 'duration_capped') portion = atMostWhole(portion);
	if (ratioPlaces) portion = ratioRounded(portion, wholeNumber(ratioPlaces, 'ratio_dp'));
	const { digits, coin } = coinOf(price, currency);
	return { amount: prorated(digits, portion, coin), exact: proratedExactly(price, portion) };
}

/** An amount for so many; with a sign below zero it is given back. */
function priceIn(params: Fields, currency: Currency): Decimal {
	const amount = params.number(params.has('unit') ? 'unit' : 'amount') ?? zero;
	const sign = params.number('sign') ?? fromNumber(1);
	if (!['1', '-1'].includes(toText(sign))) throw new NotRepresentable('a sign is 1 or -1');
	const quantity = params.number('quantity') ?? fromNumber(1);
	const isBack = compare(sign, zero) < 0 !== compare(amount, zero) < 0;
	const price = priceText(compare(amount, zero) < 0 ? negate(amount) : amount);
	const counted = isBack ? negate(quantity) : quantity;
	const each = { kind: 'unit', meter, price, belowZero: 'credited' };
	const outcome: Outcome = outcomeOf(caseOf(each, { [meter]: counted }), currency);
	return outcome === 'not for sale' ? zero : (outcome.exact ?? zero);
}

interface Lengths {
	readonly parts: Decimal;
	readonly whole: Decimal;
}

/** Days where they are counted, dates or moments where they are not. */
function portionIn(params: Fields, basis: (typeof bases)[number]): Lengths {
	const days = params.has('days') ? params.number('days') : params.number('days_used');
	const counted = params.number('days_in_period');
	const whole = counted ?? (basis === 'fixed_30' ? fromNumber(30) : undefined);
	const dates = ['from', 'to', 'period_from', 'period_to'].map((key) => params.take(key));
	const lengths = days && whole ? { parts: days, whole } : lengthsOf(dates, basis);
	if ([lengths.parts, lengths.whole].some((length) => compare(length, zero) < 0)) {
		throw new NotRepresentable('a period below zero');
	}
	return lengths;
}

/** A year of thirty-day months is not what the calendar says: there, days have to be counted. */
function lengthsOf(dates: readonly unknown[], basis: string): Lengths {
	const form = basis === 'calendar_day' ? /^\d{4}-\d{2}-\d{2}$/ : /./;
	const [from, to, periodFrom, periodTo] = dates.map((text) =>
		typeof text === 'string' && form.test(text) ? readMoment(text) : undefined
	);
	if (basis === 'fixed_30' || !from || !to || !periodFrom || !periodTo) {
		throw new NotRepresentable('how long it was used of how long a period');
	}
	return { parts: subtract(to, from), whole: subtract(periodTo, periodFrom) };
}

/** Seats that are bought day after day in one month, under an offer that never gives money back. */
function lastInvoice(params: Fields, currency: Currency): Owed {
	const unit = params.numberOrZero('unit');
	const quantities = (params.list('quantities') ?? missing('quantities')).map((each, index) =>
		toText(numberFrom(each, `quantities.${String(index)}`))
	);
	params.choice('returns', ['last_invoice']);
	params.done();
	const [first, ...later] = quantities;
	if (first === undefined) return missing('quantities');
	const buying: Buying = {
		charges: [charged('seats', { kind: 'seat', seats: [{ meter, price: priceText(unit) }] })],
		counts: [{ meter, quantity: first, nature: 'level' }],
		changes: later.map((to, index) => ({ on: dayOfJanuary(index + 2), meter, to })),
		terms: { changes: { proration: 'paid-to-period-end', removal: 'no-credit' } },
		start: '2027-01',
		currency
	};
	const lastDay = later.length === 0 ? undefined : later.length + 1;
	const lines = billOf(buying, 1).lines.filter(({ day }) => day === lastDay);
	return billed(sum(lines.map(({ amount }) => amount)), currency, [unit]);
}

function dayOfJanuary(day: number): string {
	if (day > 31) throw new NotRepresentable('more changes than a month has days');
	return `2027-01-${String(day).padStart(2, '0')}`;
}

/** The digits of an amount, and how many of them make one minor unit. */
export function coinOf(amount: Decimal, currency: Currency): { digits: Whole; coin: Whole } {
	const places = Math.max(amount.places, minorPlaces(currency));
	return {
		digits: digitsAt(amount, places),
		coin: powerOfTen(places - minorPlaces(currency))
	};
}
