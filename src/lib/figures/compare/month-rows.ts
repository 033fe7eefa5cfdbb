import type { Bill, Range } from '#forecast';
import type { Unpriced } from '#insight';
import { m } from '#messages';
import { isPriced, nothing, sum, type Currency } from '#money';
import { groups, type Group } from '#pricing';
import { groupWord } from '../bill-words.ts';
import { roundMoney } from '../format.ts';
import { premiumOf } from '../premium-figure.ts';
import { amountCell, costCell, row, wordsCell, type CompareRow } from './rows.ts';

/** What cannot be had costs nothing one could pay: its groups stay empty. */
export function groupRows(
	bills: readonly Bill[],
	lacking: readonly (Unpriced | undefined)[],
	currency: Currency
): CompareRow[] {
	const cell = (group: Group) => (bill: Bill, index: number) => {
		const lines = bill.lines.filter((line) => line.group === group);
		if (lines.length === 0 || lacking[index]?.unavailable) return amountCell(m.compare_none());
		return costCell(sum(lines.map(({ amount }) => amount)), currency);
	};
	return groups
		.filter((group) => bills.some(({ lines }) => lines.some((line) => line.group === group)))
		.map((group) => row(group, groupWord(group), 'plain', bills.map(cell(group))));
}

/** Where nothing is required, or nothing is paid for it, there is no row. */
export function premiumRows(bills: readonly Bill[], currency: Currency): CompareRow[] {
	const premiums = bills.map(premiumOf);
	if (premiums.every((amount) => amount === nothing)) return [];
	const cells = premiums.map((amount) =>
		amount === nothing ? amountCell(m.compare_none()) : costCell(amount, currency)
	);
	return [row('premium', m.compare_premium(), 'quiet', cells)];
}

/** Where nothing is open there is no row. */
export function rangeRows(
	ranges: readonly (Range | undefined)[],
	currency: Currency
): CompareRow[] {
	if (ranges.every((range) => range === undefined)) return [];
	const cells = ranges.map((range) => {
		if (!range) return m.compare_none();
		const low = roundMoney(range.low, currency);
		return isPriced(range.high)
			? m.compare_between({ low, high: roundMoney(range.high, currency) })
			: m.compare_from({ low });
	});
	return [row('range', m.compare_range(), 'quiet', cells.map(wordsCell))];
}
