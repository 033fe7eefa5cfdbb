import {
	add,
	atLeastZero,
	compare,
	divide,
	fromNumber,
	hundredths,
	multiply,
	round,
	subtract,
	zero,
	type Decimal
} from '#decimal';
import { countedIn } from './counted.ts';
import type { DriverName } from './drivers.ts';
import { rampedTo, rampOf, visitsFactor } from './growth.ts';
import type { MeterName } from './meter-names.ts';
import type { Beginning, Formula, Move, Operand, Operation } from './meter.ts';
import { meters } from './meters.ts';
import type { Practice } from './practice-schema.ts';
import { driverIn } from './practice.ts';
import { hangsOn, type Read } from './reads.ts';
import { isHeadcount, roleCounted } from './roles.ts';
import type { Row } from './row-schema.ts';
import { bookable, presentIn, withHeadcount, type Team } from './team.ts';

/** One step of how a meter came about: what was done, with what, and what came out. */
export interface Derived {
	readonly operation: 'begin' | Operation;
	readonly by: Beginning;
	readonly operand: Decimal;
	readonly result: Decimal;
}

/** Decimals that fractions of visits keep until a meter is read. */
const finePlaces = 9;

/** The stage it was, and what has become another since. */
interface Before {
	readonly stage: Stage;
	readonly changed: readonly Read[];
}

/** A practice as it is in one month: what it says, and what follows from it. */
export class Stage {
	readonly practice: Practice;
	/** Counted from 0, and from 1 as the calendar does. */
	readonly month: number;
	readonly monthOfYear: number;
	readonly #known = new Map<MeterName, Decimal>();
	readonly #before: Before | undefined;
	#team: Team | undefined;
	/** Where all practices between two are meant, the other one, and whether this is the lower. */
	#facing: { readonly stage: Stage; readonly isLower: boolean } | undefined;

	constructor(practice: Practice, month: number, monthOfYear: number, before?: Before) {
		this.practice = practice;
		this.month = month;
		this.monthOfYear = monthOfYear;
		this.#before = before;
	}

	/**
	 * From here on the two tell between which numbers every meter lies, whatever lies between them: what
	 * is taken away or divided by is the other's.
	 */
	static face(lower: Stage, upper: Stage): void {
		lower.#facing = { stage: upper, isLower: true };
		upper.#facing = { stage: lower, isLower: false };
	}

	/**
	 * Of a meter as much as it is, with fractions: asked once, worked out once. What is counted by hand
	 * stands in for it, also in what is worked out from it.
	 */
	exactly(name: MeterName): Decimal {
		const known = this.#known.get(name);
		if (known) return known;
		// Hires and ramps leave most meters as they are: half the sums of a usual practice are saved.
		const before = this.#before;
		const isAsBefore = before && !hangsOn(name, before.changed);
		const found = isAsBefore
			? before.stage.exactly(name)
			: (countedIn(this.practice, name)?.quantity ?? this.#derived(name));
		this.#known.set(name, found);
		return found;
	}

	/** How a computed meter came about, and how much it is. */
	derive(name: MeterName): { readonly steps: readonly Derived[]; readonly result: Decimal } {
		const steps: Derived[] = [];
		return { result: this.#derived(name, steps), steps };
	}

	#derived(name: MeterName, steps?: Derived[]): Decimal {
		const formula = meters[name].formula ?? nothing;
		const [begin] = formula;
		let result = this.#begin(begin);
		steps?.push({ operation: 'begin', by: begin, operand: result, result });
		// By place: no list of the rest is made for every meter of every month.
		for (let place = 1; place < formula.length; place += 1) {
			const [operation, by] = formula[place] as Move;
			const operand = this.#opposing(operation).#operand(by);
			result = applied(operation, result, operand);
			steps?.push({ operation, by, operand, result });
		}
		return result;
	}

	/** A driver in this month: where it moves by itself, as far as it has come. */
	driver(name: DriverName): Decimal {
		const { growth } = this.practice;
		const ramp = growth && rampOf(growth, name);
		return ramp ? rampedTo(ramp, this.month) : fromNumber(driverIn(this.practice, name));
	}

	/** More taken away, or more to divide by, makes it less. */
	#opposing(operation: Operation): Stage {
		const falls = operation === 'minus' || operation === 'over';
		return falls ? (this.#facing?.stage ?? this) : this;
	}

	#begin(begin: Beginning): Decimal {
		if (begin === 'bookable') return this.#bookable();
		if (typeof begin === 'object' && 'people' in begin) {
			const heads = this.#heads(begin);
			if (!this.#facing) return fromNumber(heads);
			const { stage, isLower } = this.#facing;
			const others = stage.#heads(begin);
			return fromNumber(isLower ? Math.min(heads, others) : Math.max(heads, others));
		}
		return this.#operand(begin);
	}

	#headsOf(row: Row, who: 'invited' | undefined): number {
		return who === 'invited' ? (row.invited ?? 0) : presentIn(row, this.monthOfYear);
	}

	#heads({ people, who }: Extract<Beginning, { people: unknown }>): number {
		const hours = driverIn(this.practice, 'partTimeHours');
		let heads = 0;
		for (const row of this.team) if (people(row, hours)) heads += this.#headsOf(row, who);
		return heads;
	}

	#operand(operand: Operand): Decimal {
		if (typeof operand === 'number') return fromNumber(operand);
		return typeof operand === 'string' ? this.driver(operand) : this.exactly(operand.of);
	}

	#bookable(): Decimal {
		const pace = {
			visitsPerDay: this.driver('visitsPerDay'),
			workingDays: this.driver('workingDays')
		};
		const booked = bookable(this.team, this.monthOfYear, pace);
		const { growth } = this.practice;
		if (!growth) return booked;
		const factor = visitsFactor(growth, this.month, this.monthOfYear);
		return round(multiply(booked, factor), finePlaces, 'half-away-from-zero');
	}

	/** The team with the headcounts that move by themselves. */
	get team(): Team {
		this.#team ??= (this.practice.growth?.ramps ?? []).reduce<Team>((team, ramp) => {
			if (!isHeadcount(ramp.driver)) return team;
			return withHeadcount(
				team,
				roleCounted(ramp.driver),
				Number(rampedTo(ramp, this.month).digits)
			);
		}, this.practice.team);
		return this.#team;
	}
}

function applied(operation: Operation, result: Decimal, operand: Decimal): Decimal {
	switch (operation) {
		case 'times':
			return multiply(result, operand);
		case 'times-whole':
			return multiply(result, round(operand, 0, 'up'));
		case 'percent':
			// Two decimals more are exact, and no division.
			return round(hundredths(multiply(result, operand)), finePlaces, 'half-away-from-zero');
		case 'over':
			// Among nobody there is nothing to divide.
			if (compare(operand, zero) === 0) return zero;
			return divide(result, operand, finePlaces, 'half-away-from-zero');
		case 'plus':
			return add(result, operand);
		case 'at-least':
			return compare(result, operand) < 0 ? operand : result;
		case 'minus':
			return atLeastZero(subtract(result, operand));
	}
}

/** Nothing leads to what is counted by hand only. */
const nothing: Formula = [0];
