import { add, round, toText, zero, type Decimal } from '#decimal';
import { monthIn, quantityIn, type NameBook } from './cells.ts';
import type { Customs } from './customs.ts';
import type { Counts, NamedTotal, UsageLine } from './preview.ts';
import type { RowCheck } from './row-check.ts';
import type { Tally } from './tally.ts';

const places = 3;

interface Sum {
	readonly month: string;
	readonly meter: string;
	readonly quantity: Decimal;
}

/** Sums what a file says per month and meter. */
export class UsageTally implements Tally {
	readonly #names: NameBook;
	readonly #customs: Customs;
	readonly #sums = new Map<string, Sum>();

	constructor(names: NameBook, customs: Customs) {
		this.#names = names;
		this.#customs = customs;
	}

	read(row: RowCheck) {
		const { mark, order } = this.#customs;
		const meter = row.need('meter', (cell) => this.#names.idIn(cell));
		if (meter === null) return 'left-out';
		const month = row.need('month', (cell) => monthIn(cell, order));
		const quantity = row.need('quantity', (cell) => quantityIn(cell, mark));
		if (month === undefined || meter === undefined || !quantity) return undefined;
		return () => this.#add({ month, meter, quantity });
	}

	#add({ month, meter, quantity }: Sum) {
		const key = keyOf({ month, meter });
		const before = this.#sums.get(key)?.quantity ?? zero;
		this.#sums.set(key, { month, meter, quantity: add(before, quantity) });
	}

	get counts(): Counts {
		// Rounded once, when all is added.
		const sums = [...this.#sums.values()].map((sum) => ({
			...sum,
			settled: settled(sum.quantity)
		}));
		return {
			kind: 'usage',
			lines: sums
				.map(({ month, meter, settled }) => ({ month, meter, quantity: toText(settled) }))
				.sort(byMonthAndMeter),
			rounded: sums.filter(({ quantity, settled }) => toText(quantity) !== toText(settled)).length
		};
	}

	get totals(): NamedTotal[] {
		const totals = new Map<string, { total: Decimal; months: number }>();
		for (const { meter, quantity } of this.#sums.values()) {
			const { total, months } = totals.get(meter) ?? { total: zero, months: 0 };
			totals.set(meter, { total: add(total, settled(quantity)), months: months + 1 });
		}
		return [...totals].map(([id, { total, months }]) => ({ id, total: toText(total), months }));
	}
}

function settled(quantity: Decimal): Decimal {
	return round(quantity, places, 'half-away-from-zero');
}

/** The usage with what a file brought: for a month and meter in both, the file's stands alone. */
export function withUsage(
	before: readonly UsageLine[],
	brought: readonly UsageLine[]
): readonly UsageLine[] {
	const lines = new Map([...before, ...brought].map((line) => [keyOf(line), line]));
	return [...lines.values()].sort(byMonthAndMeter);
}

function keyOf({ month, meter }: Pick<UsageLine, 'month' | 'meter'>): string {
	return `${month} ${meter}`;
}

function byMonthAndMeter(a: UsageLine, b: UsageLine): number {
	return keyOf(a) < keyOf(b) ? -1 : 1;
}
