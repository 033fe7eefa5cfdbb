import {
	add,
	atLeastZero,
	compare,
	divide,
	fromNumber,
	hundredths,
	isZero,
	multiply,
	round,
	subtract,
	zero,
	type Decimal
} from '#decimal';
import type { MeterName } from './meter-names.ts';
import type { Beginning, Formula, Move, Operand, Operation } from './meter.ts';
import { meters } from './meters.ts';
import type { Said } from './said.ts';
import { combined, mapped, steadied, type Staged } from './staged.ts';
import { bookable } from './team.ts';

/** One step of how a meter came about: what was done, with what, and what came out. */
export interface Derived {
	readonly operation: 'begin' | Operation;
	readonly by: Beginning;
	readonly operand: Decimal;
	readonly result: Decimal;
}

/** Where the steps of one stage are written down. */
interface Telling {
	readonly stage: number;
	readonly steps: Derived[];
}

type People = Extract<Beginning, { people: unknown }>;

/** Decimals that fractions of visits keep until a meter is read. */
export const finePlaces = 9;

/** What follows from what a practice says: every meter, for all stages at once. */
export class Stages {
	readonly said: Said;
	readonly #known = new Map<MeterName, Staged<Decimal>>();
	/** Where all practices between two are meant, the other one, and whether this is the lower. */
	#facing: { readonly stages: Stages; readonly isLower: boolean } | undefined;

	constructor(said: Said) {
		this.said = said;
	}

	/**
	 * From here on the two tell between which numbers every meter lies, whatever lies between them: what
	 * is taken away or divided by is the other's.
	 */
	static face(lower: Stages, upper: Stages): void {
		lower.#facing = { stages: upper, isLower: true };
		upper.#facing = { stages: lower, isLower: false };
	}

	/**
	 * Of a meter as much as it is, with fractions: asked once, worked out once. What is counted by hand
	 * stands in for it, also in what is worked out from it.
	 */
	exactly(name: MeterName): Staged<Decimal> {
		const known = this.#known.get(name);
		if (known) return known;
		const found = this.said.counted(name) ?? this.#derived(name);
		this.#known.set(name, found);
		return found;
	}

	/** How a computed meter came about in a stage, and how much it is. */
	derive(name: MeterName, stage: number): { steps: readonly Derived[]; result: Decimal } {
		const steps: Derived[] = [];
		const results = this.#derived(name, { stage, steps });
		return { result: results[stage] ?? zero, steps };
	}

	#derived(name: MeterName, telling?: Telling): Staged<Decimal> {
		const formula = meters[name].formula ?? nothing;
		const [begin] = formula;
		let results = this.#begin(begin);
		if (telling) tell(telling, 'begin', begin, results, results);
		// By place: no list of the rest is made for every meter.
		for (let place = 1; place < formula.length; place += 1) {
			const [operation, by] = formula[place] as Move;
			const operands = this.#opposing(operation).#operand(by);
			results = combined(results, operands, operations[operation]);
			if (telling) tell(telling, operation, by, operands, results);
		}
		return results;
	}

	/** More taken away, or more to divide by, makes it less. */
	#opposing(operation: Operation): Stages {
		const falls = operation === 'minus' || operation === 'over';
		return falls ? (this.#facing?.stages ?? this) : this;
	}

	#begin(begin: Beginning): Staged<Decimal> {
		if (begin === 'bookable') return this.#bookable();
		if (typeof begin === 'object' && 'people' in begin) {
			return mapped(this.#headsBetween(begin), fromNumber);
		}
		return this.#operand(begin);
	}

	#operand(operand: Operand): Staged<Decimal> {
		if (typeof operand === 'number') return this.said.always(operand);
		return typeof operand === 'string' ? this.said.driver(operand) : this.exactly(operand.of);
	}

	#headsBetween(begin: People): Staged<number> {
		const own = this.#heads(begin);
		if (!this.#facing) return own;
		const { stages, isLower } = this.#facing;
		return combined(own, stages.#heads(begin), isLower ? Math.min : Math.max);
	}

	#heads({ people, who }: People): Staged<number> {
		return combined(this.said.team, this.said.number('partTimeHours'), (team, hours) => {
			let heads = 0;
			for (const row of team) {
				if (people(row, hours)) heads += who === 'invited' ? (row.invited ?? 0) : row.headcount;
			}
			return heads;
		});
	}

	#bookable(): Staged<Decimal> {
		const paces = combined(
			this.said.driver('visitsPerDay'),
			this.said.driver('workingDays'),
			(visitsPerDay, workingDays) => ({ visitsPerDay, workingDays })
		);
		const booked = steadied(combined(this.said.team, paces, bookable));
		const factors = this.said.visitsFactors;
		return factors ? combined(booked, factors, grown) : booked;
	}
}

function grown(booked: Decimal, factor: Decimal): Decimal {
	return round(multiply(booked, factor), finePlaces, 'half-away-from-zero');
}

function tell(
	{ stage, steps }: Telling,
	operation: Derived['operation'],
	by: Beginning,
	operands: Staged<Decimal>,
	results: Staged<Decimal>
): void {
	const [operand, result] = [operands[stage], results[stage]];
	if (operand && result) steps.push({ operation, by, operand, result });
}

type Operate = (result: Decimal, operand: Decimal) => Decimal;

const operations: Readonly<Record<Operation, Operate>> = {
	times: multiply,
	'times-whole': (result, operand) => multiply(result, round(operand, 0, 'up')),
	// Two decimals more are exact, and no division.
	percent: (result, operand) =>
		round(hundredths(multiply(result, operand)), finePlaces, 'half-away-from-zero'),
	// Among nobody there is nothing to divide.
	over: (result, operand) =>
		isZero(operand) ? zero : divide(result, operand, finePlaces, 'half-away-from-zero'),
	plus: add,
	'at-least': (result, operand) => (compare(result, operand) < 0 ? operand : result),
	minus: (result, operand) => atLeastZero(subtract(result, operand))
};

/** Nothing leads to what is counted by hand only. */
const nothing: Formula = [0];
