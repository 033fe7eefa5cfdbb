import { isPriced, type Amount, type Currency } from '#money';
import type { Unpriced } from '#insight';
import { amountOrLack } from '../unpriced-words.ts';

export interface CompareRow {
	readonly key: string;
	readonly label: string;
	readonly cells: readonly CompareCell[];
	readonly tone: 'plain' | 'total' | 'quiet';
}

export interface CompareCell {
	readonly text: string;
	/** Words may wrap; what stands in place of an amount is quieter than one. */
	readonly kind: 'amount' | 'words' | 'lack';
}

export function row(
	key: string,
	label: string,
	tone: CompareRow['tone'],
	cells: readonly CompareCell[]
): CompareRow {
	return { key, label, tone, cells };
}

export function costCell(amount: Amount, currency: Currency, lacking?: Unpriced): CompareCell {
	const kind = isPriced(amount) ? 'amount' : 'lack';
	return { text: amountOrLack(amount, currency, lacking), kind };
}

export function amountCell(text: string): CompareCell {
	return { text, kind: 'amount' };
}

export function wordsCell(text: string): CompareCell {
	return { text, kind: 'words' };
}
