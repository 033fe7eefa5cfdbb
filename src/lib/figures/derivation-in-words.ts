import { toNumber, type Decimal } from '#decimal';
import { m } from '#messages';
import {
	derivationOf,
	isComputed,
	meters,
	type Beginning,
	type Derived,
	type DriverName,
	type MeterName,
	type Practice
} from '#practice';
import { startOf, type Scenario } from '#scenario';
import { quantity } from './format.ts';
import { driverValue, meterWord } from './practice-words.ts';

/** How what people enter becomes what a vendor counts, in one line and step by step. */
export interface DerivationFigure {
	readonly meter: string;
	readonly name: string;
	readonly quantity: string;
	/** "Completed visits: 400 × 45 % video visits × 26 minutes = 4,680". */
	readonly line: string;
	/** Of several days that are alike, each with its own line. */
	readonly spells: readonly { readonly days: string; readonly line: string }[];
	/** Meters it is worked out from: each can be looked at in turn. */
	readonly from: readonly { readonly meter: string; readonly name: string }[];
	/** Numbers a person entered that lead to it. */
	readonly drivers: readonly DriverName[];
	readonly isByHand: boolean;
}

/** A meter in a month, counted from 1. */
export function derivationFigure(
	scenario: Scenario,
	meter: string,
	month: number
): DerivationFigure {
	const { practice } = scenario;
	const of = (name: string) => derivationOf(practice, startOf(scenario), month - 1, name);
	const found = of(meter);
	const own = isComputed(meter) && !found.isByHand ? (meters[meter].formula ?? []) : [];
	const lines = found.spells.map(({ day, days, steps, result }, spell) => ({
		days: m.derived_days({ from: day, to: day + days - 1 }),
		line: lineOf(steps, result, (name) => of(name).spells[spell]?.steps ?? [])
	}));
	function lineOf(steps: readonly Derived[], result: Decimal, find: Find): string {
		if (found.isByHand) return m.derived_by_hand({ amount: quantity(result) });
		if (own.length === 0) return m.derived_nothing();
		return new Telling(practice, find).line(steps, result);
	}
	const [first] = lines;
	const before = found.before && toNumber(found.before) > 0 ? found.before : undefined;
	return {
		meter,
		name: meterWord(practice, meter),
		quantity: quantity(found.quantity),
		line:
			(before
				? m.derived_piles_up({
						before: quantity(before),
						line: first?.line ?? '',
						amount: quantity(found.quantity)
					})
				: first?.line) ?? '',
		spells: lines.length > 1 ? lines : [],
		from: metersIn(own).map((name) => ({ meter: name, name: meterWord(practice, name) })),
		drivers: driversIn(own),
		isByHand: found.isByHand
	};
}

/** The parts of a formula, without what is done with them. */
function partsOf(formula: readonly unknown[]): unknown[] {
	return formula.map((part) => (Array.isArray(part) ? (part[1] as unknown) : part));
}

function metersIn(formula: readonly unknown[]): MeterName[] {
	return partsOf(formula).flatMap((part) =>
		typeof part === 'object' && part !== null && 'of' in part ? [part.of as MeterName] : []
	);
}

function driversIn(formula: readonly unknown[]): DriverName[] {
	return partsOf(formula).flatMap((part) =>
		part === 'bookable'
			? (['visitsPerDay', 'workingDays'] as const)
			: typeof part === 'string'
				? [part as DriverName]
				: []
	);
}

/** How another meter came about on the same days; counted by hand, it has no steps. */
type Find = (meter: string) => readonly Derived[];

class Telling {
	readonly #practice: Practice;
	readonly #find: Find;

	constructor(practice: Practice, find: Find) {
		this.#practice = practice;
		this.#find = find;
	}

	line(steps: readonly Derived[], result: Decimal): string {
		const parts = this.#parts(steps);
		return steps.length > 1 || isInlined(steps)
			? m.derived_line({ parts, amount: quantity(result) })
			: parts;
	}

	#parts([begin, ...operations]: readonly Derived[]): string {
		if (!begin) return '';
		return operations.reduce((text, step) => this.#with(text, step), this.#begin(begin));
	}

	/** What is only multiplied is told from its own beginning; what is a sum of others stands for itself. */
	#begin({ by, operand }: Derived): string {
		if (by === 'bookable') return m.derived_bookable({ amount: quantity(operand) });
		if (typeof by === 'object' && 'of' in by) {
			const steps = this.#find(by.of);
			if (steps.length > 0 && isProduct(steps)) return this.#parts(steps);
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
		if (typeof by === 'number') return quantity(value);
		if (typeof by === 'string' && by !== 'bookable') return driverValue(by, toNumber(value));
		if (typeof by === 'object' && 'of' in by) {
			return m.derived_of({ meter: meterWord(this.#practice, by.of), amount: quantity(value) });
		}
		return m.derived_people({ count: toNumber(value), amount: quantity(value) });
	}
}

function isProduct(steps: readonly Derived[]): boolean {
	return steps.every(
		({ operation }) => operation !== 'plus' && operation !== 'minus' && operation !== 'at-least'
	);
}

function isInlined([begin]: readonly Derived[]): boolean {
	return typeof begin?.by === 'object' && 'of' in begin.by;
}
