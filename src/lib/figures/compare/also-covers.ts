import type { Bill, BillLine, Bought } from '#forecast';
import { m } from '#messages';
import { isPriced, nothing, sum, type Currency } from '#money';
import type { Need } from '#practice';
import type { Scenario } from '#scenario';
import { exactMoney, list } from '../format.ts';
import { needWord } from '../words.ts';
import { row, wordsCell, type CompareRow } from './rows.ts';

export function coveredBy(bought: readonly Bought[]): Need[] {
	return [...new Set(bought.flatMap(({ offer }) => offer.covers))];
}

export function extraRows(
	{ currency }: Scenario,
	extras: readonly (readonly Need[])[],
	bought: readonly (readonly Bought[])[],
	bills: readonly Bill[]
): CompareRow[] {
	if (extras.every((extra) => extra.length === 0)) return [];
	const cells = extras.map((extra, index) =>
		extraInWords(extra, bought[index] ?? [], bills[index]?.lines ?? [], currency)
	);
	return [row('also', m.compare_also(), 'quiet', cells.map(wordsCell))];
}

/** What a plan covers beyond the others, and what that costs where it is bought apart. */
function extraInWords(
	extra: readonly Need[],
	bought: readonly Bought[],
	lines: readonly BillLine[],
	currency: Currency
): string {
	if (extra.length === 0) return m.compare_none();
	const apart = bought
		.filter(({ offer }) => offer.covers.every((need) => extra.includes(need)))
		.map(({ offer }) => offer.id);
	const amounts = lines.map(({ offer = '', amount }) => (apart.includes(offer) ? amount : nothing));
	const amount = sum(amounts);
	if (amount === nothing || !isPriced(amount)) return namesOf(extra);
	return m.compare_extra({ needs: namesOf(extra), amount: exactMoney(amount, currency) });
}

export function namesOf(needs: readonly Need[]): string {
	return list(needs.map(needWord));
}
