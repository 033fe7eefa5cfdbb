import { plainWords } from '../counts/fields.ts';
import { csvRecords, withoutGuard } from '../tables/csv.ts';
import { separatorOf } from '../tables/separators.ts';
import { Refused } from '../tables/table.ts';

/** A row of a table, as it is and as a sentence that is read like any other line. */
export interface TableLine {
	readonly number: number;
	readonly shown: string;
	readonly said: string;
	/** It names the columns. */
	readonly isHeader?: true;
}

/** What a column of a price list may be headed with, in English and German. */
const headers = {
	item: 'item, name, product, feature, plan, tier, description, service, charge, line, leistung, posten, produkt, bezeichnung, tarif, artikel',
	price:
		'price, amount, cost, fee, rate, list price, unit price, price usd, price eur, usd, eur, preis, betrag, kosten, gebuhr, einzelpreis',
	unit: 'unit, per, metric, units, unit of measure, billed per, charged per, einheit, pro, je',
	period:
		'period, billing, billing period, frequency, interval, cycle, billing cycle, term, zeitraum, abrechnung, intervall, turnus',
	from: 'from, min, minimum, from quantity, start, low, ab, von',
	to: 'to, up to, max, maximum, to quantity, end, high, bis',
	included:
		'included, included units, included quantity, free, free units, allowance, inklusive, enthalten',
	currency: 'currency, wahrung',
	range: 'range, quantity, qty, volume, users, seats, menge, anzahl'
} as const;
type Column = keyof typeof headers;

const columnOf: ReadonlyMap<string, Column> = new Map(
	Object.entries(headers).flatMap(([column, words]) =>
		words.split(', ').map((word) => [word, column as Column] as const)
	)
);

/** The rows of a table that has a column of prices; undefined where the text is none. */
export function tableLines(text: string, currency: string): TableLine[] | undefined {
	try {
		return linesOf(text, currency);
	} catch (error) {
		// A quote that never closes: then it is no table, and its lines are read one by one.
		if (error instanceof Refused) return undefined;
		throw error;
	}
}

function linesOf(text: string, currency: string): TableLine[] | undefined {
	const { separator, start } = separatorOf(text, undefined);
	let columns: readonly (Column | undefined)[] | undefined;
	let number = text.slice(0, start) === '' ? 1 : 2;
	const lines: TableLine[] = [];
	let position = start;
	for (const { cells, end } of csvRecords(text, separator, start)) {
		const texts = cells.map((cell) => withoutGuard(cell).trim());
		const shown = text.slice(position, end).trim().replaceAll(/\s+/g, ' ');
		if (!columns) {
			columns = texts.map((cell) => columnOf.get(plainWords(cell.replace(/\(.*\)/, ''))));
			if (!columns.includes('price') || texts.length < 2) return undefined;
			lines.push({ number, shown, said: '', isHeader: true });
		} else lines.push({ number, shown, said: sentence(texts, columns, currency) });
		number += text.slice(position, end).split(/\r\n|\r|\n/).length - 1;
		position = end;
	}
	return lines;
}

function sentence(
	cells: readonly string[],
	columns: readonly (Column | undefined)[],
	planCurrency: string
): string {
	const of = (column: Column) => cells[columns.indexOf(column)] ?? '';
	const [price, unit, period, included] = [of('price'), of('unit'), of('period'), of('included')];
	const currency = of('currency') || planCurrency;
	const isBare = /^[-+−]?[\d.,'’\u00a0\u202f ]+$/u.test(price);
	return [
		of('item') === '' ? '' : `${of('item')}:`,
		reach(of('from'), of('to')) || of('range'),
		/^\d/.test(included) && included !== '0' ? `first ${included} ${unit} included, then` : '',
		isBare ? priceWith(price, currency) : price,
		unit === '' || /^(?:flat|fixed|-|pauschal)$/i.test(unit) ? '' : withPer(unit),
		period === '' ? '' : /^(?:month|year|monat|jahr)$/i.test(period) ? `per ${period}` : period
	]
		.filter((part) => part !== '')
		.join(' ');
}

function priceWith(price: string, currency: string): string {
	const isBelow = /^[-−]/.test(price);
	return isBelow ? `-${currency}${price.slice(1)}` : `${currency} ${price}`;
}

function withPer(unit: string): string {
	return /^(?:per|pro|je|each)\b/i.test(unit) ? unit : `per ${unit}`;
}

function reach(from: string, to: string): string {
	if (from === '' || from === '0') return to === '' ? '' : `up to ${to}`;
	return to === '' || /^(?:∞|unlimited|-|\+)$/i.test(to) ? `from ${from}` : `${from} - ${to}`;
}
