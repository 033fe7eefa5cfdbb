import { toNumber, type Decimal } from '#decimal';
import { m } from '#messages';
import type { Beginning, Derived } from '#practice';
import type { Scenario } from '#scenario';
import { quantity } from './format.ts';
import { midSentence } from './language.ts';
import { meterAmount } from './meter-units.ts';
import { driverAmount, driverName, driverValue, isSlider, meterWord } from './practice-words.ts';

/** How another meter came about on the same days. */
type Find = (meter: string) => { readonly isByHand: boolean; readonly steps: readonly Derived[] };

/** The working of a meter as a line one can follow, from the same steps that made the number. */
export class FormulaInWords {
	readonly #scenario: Scenario;
	readonly #find: Find;

	constructor(scenario: Scenario, find: Find) {
		this.#scenario = scenario;
		this.#find = find;
	}

	line(meter: string, steps: readonly Derived[], result: Decimal): string {
		const amount = meterAmount(this.#scenario, meter, result);
		const [begin, last] = telling(steps);
		if (!begin) return '';
		const { by } = begin;
		if (steps.length === 1 && typeof by === 'string' && by !== 'bookable') {
			return driverValue(by, toNumber(result), this.#scenario.currency);
		}
		// Two ends of one line: what one end counts stands first.
		if (last && isBothSides(last)) {
			const line = this.#ofOther(begin) ?? this.#begin(begin);
			return m.derived_both_sides({ line, amount });
		}
		const parts = this.#parts(steps);
		return steps.length > 1 || isInlined(begin) ? m.derived_line({ parts, amount }) : parts;
	}

	#parts(steps: readonly Derived[]): string {
		const [begin, ...operations] = telling(steps);
		if (!begin) return '';
		return operations.reduce((text, step) => this.#with(text, step), this.#begin(begin));
	}

	/** The whole line of the meter a formula begins with, where that is worked out. */
	#ofOther({ by, operand }: Derived): string | undefined {
		if (typeof by !== 'object' || !('of' in by)) return undefined;
		const { steps } = this.#find(by.of);
		return steps.length > 0 ? this.line(by.of, steps, operand) : undefined;
	}

	/** What is only multiplied is told from its own beginning; what is a sum of others stands for itself. */
	#begin({ by, operand }: Derived): string {
		if (by === 'bookable') return m.derived_bookable({ amount: quantity(operand) });
		if (typeof by === 'object' && 'of' in by) {
			const { steps } = this.#find(by.of);
			if (steps.length > 0 && steps.every(isProduct)) return this.#parts(steps);
		}
		return this.#operand(by, operand);
	}

	#with(text: string, { operation, by, operand }: Derived): string {
		const part = this.#operand(by, operand);
		switch (operation) {
			case 'over':
				return m.derived_over({ text, part });
			case 'plus':
				return m.derived_plus({ text, part });
			case 'at-least':
				return m.derived_at_least({ text, part });
			case 'minus':
				return m.derived_minus({ text, part });
			case 'times-whole':
				return m.derived_times_whole({ text, part });
			default:
				return m.derived_times({ text, part });
		}
	}

	#operand(by: Beginning, value: Decimal): string {
		const { practice, currency } = this.#scenario;
		if (typeof by === 'number') return quantity(value);
		if (typeof by === 'string' && by !== 'bookable') {
			const number = toNumber(value);
			if (isSlider(by)) return driverValue(by, number, currency);
			const amount = driverAmount(by, number, currency);
			return m.derived_of({ amount, name: midSentence(driverName(by)) });
		}
		if (typeof by === 'object' && 'of' in by) {
			const of = { amount: quantity(value), name: midSentence(meterWord(practice, by.of)) };
			return this.#find(by.of).isByHand ? m.derived_of_by_hand(of) : m.derived_of(of);
		}
		return m.derived_people({ count: toNumber(value), amount: quantity(value) });
	}
}

/** What leaves a number as it is, a reader is spared: nobody cancelled, and the calendar is full. */
function telling(steps: readonly Derived[]): readonly Derived[] {
	return steps.filter((step) => !changesNothing(step));
}

function changesNothing({ operation, operand, result }: Derived): boolean {
	const by = toNumber(operand);
	if (operation === 'percent') return by === 100;
	if (operation === 'plus' || operation === 'minus') return by === 0;
	return operation === 'at-least' && by < toNumber(result);
}

function isProduct({ operation }: Derived): boolean {
	return operation !== 'plus' && operation !== 'minus' && operation !== 'at-least';
}

function isBothSides({ operation, by }: Derived): boolean {
	return operation === 'times' && by === 2;
}

function isInlined({ by }: Derived): boolean {
	return typeof by === 'object' && 'of' in by;
}
