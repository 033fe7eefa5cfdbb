import { readMonth } from '#calendar';
import { type Decimal } from '#decimal';
import type { Currency } from '#money';
import { charged, fee, type Buying } from '../support/buying.ts';
import { billed, billOf, wholeNumber } from './bought.ts';
import { missing, priceText } from './case.ts';
import { numberFrom, type Fields } from './fields.ts';
import type { Owed } from './outcome.ts';
import { NotRepresentable } from './vector.ts';

type Charged = Buying['charges'][number];

/** One period is one month of an offer whose price changes. */
export function phaseOutcome(params: Fields, usage: unknown, currency: Currency): Owed {
	const period = wholeNumber(numberFrom(usage, 'usage'), 'usage');
	if (period < 1) throw new NotRepresentable('periods are counted from 1');
	const phases = phasesIn(params);
	const oneTime = params.number('one_time');
	const change = changeIn(params);
	params.done();
	const applies = change !== undefined && period >= change.at;
	if (applies && change.at < (phases.at(-1)?.from ?? 1)) {
		throw new NotRepresentable('a price change before the last phase');
	}
	if (applies && change.isForAll === undefined) throw new NotRepresentable('whom a change is for');
	const charges = phases.map((phase, index): Charged =>
		fee(priceText(phase.amount), {
			id: `phase-${String(index)}`,
			from: phase.from,
			...(phase.until !== undefined && { until: phase.until }),
			...(applies &&
				index === phases.length - 1 && {
					announced: [{ on: firstDayOf(change.at), prices: [priceText(change.amount)] }]
				})
		})
	);
	if (oneTime) charges.push(charged('one-time', { kind: 'one-time', price: priceText(oneTime) }));
	const bill = billOf(
		{
			charges,
			currency,
			start: firstMonth,
			months: Math.max(12, period),
			// Who bought before the change keeps the old price for good.
			...(applies && !change.isForAll && { terms: { lockedUntil: '2999-12-31' } })
		},
		period
	);
	const prices = [...phases.map(({ amount }) => amount), change?.amount, oneTime];
	return billed(
		bill.total,
		currency,
		prices.filter((price) => price !== undefined)
	);
}

interface Phase {
	readonly amount: Decimal;
	readonly from: number;
	readonly until: number | undefined;
}

function phasesIn(params: Fields): Phase[] {
	let from = 1;
	return (params.parts('phases') ?? missing('phases')).flatMap((phase): Phase[] => {
		const length = phase.number('periods');
		const amount = phase.numberOrZero('amount');
		phase.done();
		const begins = from;
		if (!length) {
			from = Infinity;
			return [{ amount, from: begins, until: undefined }];
		}
		from += wholeNumber(length, 'periods');
		return from > begins ? [{ amount, from: begins, until: from - 1 }] : [];
	});
}

function changeIn(params: Fields) {
	const change = params.fields('price_change');
	if (!change) return undefined;
	const at = wholeNumber(change.number('at_period') ?? missing('at_period'), 'at_period');
	const amount = change.numberOrZero('amount');
	const isForAll = change.has('applies_to_existing')
		? change.flag('applies_to_existing')
		: undefined;
	change.done();
	return { at, amount, isForAll };
}

const firstMonth = '2027-01';

function firstDayOf(period: number): string {
	const month = (readMonth(firstMonth) ?? 0) + period - 1;
	const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
	return `${String(year)}-${String(inYear).padStart(2, '0')}-01`;
}
