import { compare, decimal, isZero } from '#decimal';
import type { Bill, BillLine, Forecast } from '#forecast';
import { m } from '#messages';
import type { Currency } from '#money';
import type { Provenance } from '#offers';
import { pricesOf } from '#pricing';
import type { Scenario } from '#scenario';
import { partialDate } from './dates.ts';
import { exactMoney, priceMoney, quantity } from './format.ts';
import { confidenceWord, meterWord, offerName, planHow, planName } from './words.ts';

/** A line of a bill in words, from the same line that made the amount. */
export interface WorkingLine {
	readonly key: string;
	readonly what: string;
	readonly offer: string;
	readonly sum: string;
	readonly amount: string;
	readonly source: string;
}

/** A plan's bill for the first month, line by line. */
export interface WorkingFigure {
	readonly id: string;
	readonly name: string;
	readonly how: string;
	readonly slot: number;
	readonly lines: readonly WorkingLine[];
	readonly total: string;
}

export function working(scenario: Scenario, forecasts: readonly Forecast[]): WorkingFigure[] {
	return forecasts.flatMap(({ plan, bills: [first] }, index) => {
		if (!first) return [];
		return [
			{
				id: plan.id,
				name: planName(plan),
				how: planHow(plan),
				slot: index + 1,
				lines: workingLines(scenario, first),
				total: exactMoney(first.total, scenario.currency)
			}
		];
	});
}

function workingLines(scenario: Scenario, bill: Bill): WorkingLine[] {
	return bill.lines.map((line, index) => ({
		key: `${String(index)} ${line.offer} ${line.charge}`,
		what: line.meter === undefined ? m.group_fixed() : meterWord(line.meter),
		offer: offerOf(scenario, line),
		sum: sumInWords(line, scenario.currency),
		amount: exactMoney(line.amount, scenario.currency),
		source: sourceOf(scenario, line)
	}));
}

function sumInWords(
	{ quantity: counted, included, unitPrice, meter }: BillLine,
	currency: Currency
) {
	const price = priceMoney(unitPrice, currency);
	if (meter === undefined) return price;
	if (isZero(included)) return m.working_line({ quantity: quantity(counted), price });
	return m.working_line_included({
		quantity: quantity(counted),
		included: quantity(included),
		price
	});
}

function offerOf({ offers }: Scenario, { offer }: BillLine): string {
	const found = offers.find(({ id }) => id === offer);
	return found ? offerName(found) : offer;
}

function sourceOf({ offers, currency }: Scenario, line: BillLine): string {
	const priced = offers
		.find(({ id }) => id === line.offer)
		?.charges.find(({ id }) => id === line.charge);
	if (!priced) return '';
	const place = pricesOf(priced.charge).findIndex(
		({ meter, price }) => meter === line.meter && compare(decimal(price), line.unitPrice) === 0
	);
	const provenance = priced.provenance[place];
	return provenance ? sourceInWords(provenance, currency) : '';
}

/** "list price: AdvancedMD pricing page, middle of $1.08 to $2.17, seen August 15, 2026". */
export function sourceInWords(provenance: Provenance, currency: Currency): string {
	const { source, confidence, range, seen } = provenance;
	return [
		m.working_source({ confidence: confidenceWord(confidence), source }),
		range &&
			m.working_range({ low: bound(range.low, currency), high: bound(range.high, currency) }),
		seen === undefined ? m.working_undated() : m.working_seen({ date: partialDate(seen) })
	]
		.filter((part) => part !== undefined)
		.join(', ');
}

function bound(text: string, currency: Currency): string {
	return priceMoney(decimal(text), currency);
}
