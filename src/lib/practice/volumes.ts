import type { CalendarMonth } from '#calendar';
import { digitsAt, plus, zero, type Whole } from '#decimal';
import { countedIn } from './counted.ts';
import type { MeterName } from './meter-names.ts';
import { meters } from './meters.ts';
import type { Nature, Practice } from './practice-schema.ts';
import { averageOf, averageQuantity, quantityRead, thousandths } from './quantities.ts';
import { Said } from './said.ts';
import { mapped, type Staged } from './staged.ts';
import { finePlaces, Stages } from './stages.ts';
import { partOf, quantityOfPart, type Part } from './tickets.ts';
import { timetableOf, type Timetable } from './timetable.ts';

/**
 * What vendors count, month by month: in thousandths, so that pricing is nothing but whole numbers. A
 * meter is worked out when it is first asked for.
 */
export class Volumes {
	readonly months: number;
	/** When levels may change within a month, in the order of time. */
	readonly moments: readonly Moment[];
	readonly #practice: Practice;
	readonly #timetable: Timetable;
	readonly #stages: Stages;
	readonly #known = new Map<string, ReadingOfOne>();
	readonly #standing = new Map<string, Staged<number>>();

	constructor(practice: Practice, start: CalendarMonth, months: number) {
		this.months = months;
		this.#practice = practice;
		this.#timetable = timetableOf(practice, start, months);
		this.#stages = new Stages(new Said(practice, this.#timetable));
		this.moments = this.#timetable.moments.map(({ month, day, stage }) => ({
			month,
			day,
			quantity: (meter: string) => this.#standingOf(meter)[stage] ?? 0
		}));
	}

	/**
	 * What all practices between two count: none less than the one, none more than the other. The two
	 * differ in drivers only, and move alike from month to month.
	 */
	static between(lower: Volumes, upper: Volumes): void {
		Stages.face(lower.#stages, upper.#stages);
	}

	metered(meter: string): Metered {
		return this.#alone(meter).metered[0];
	}

	/** Several meters together. Most lines read one, and share what is read of it. */
	reading(meters: readonly string[]): Reading {
		const [only] = meters;
		if (only === undefined) return noReading;
		if (meters.length === 1) return this.#alone(only);
		const metered = meters.map((meter) => this.metered(meter));
		return { metered, series: metered.map(({ quantities }) => quantities) };
	}

	#alone(meter: string): ReadingOfOne {
		let reading = this.#known.get(meter);
		if (!reading) {
			const metered = this.#read(meter);
			reading = { metered: [metered], series: [metered.quantities] };
			this.#known.set(meter, reading);
		}
		return reading;
	}

	#read(meter: string): Metered {
		const part = this.#practice.tickets && partOf(meter);
		return part ? this.#meteredPart(part) : this.#meteredWhole(meter);
	}

	#meteredWhole(meter: string): Metered {
		const kind = kindOf(this.#practice, meter);
		const quantities = kind.pilesUp ? this.#piledUp() : this.#quantities(meter, kind);
		const broken = kind.nature === 'level' ? this.#monthsBroken(meter) : noMonths;
		return { nature: kind.nature, quantities, runEnds: runEnds(quantities, broken) };
	}

	/** A part adds up over the month, whatever its whole does: it changes with it at its beginning. */
	#meteredPart(part: Part): Metered {
		const { tickets = [] } = this.#practice;
		const { nature, quantities: wholes } = this.metered(part.whole);
		const quantities = wholes.map((quantity, month) =>
			quantityOfPart(tickets, part, quantity, (meter) => this.metered(meter).quantities[month] ?? 0)
		);
		return {
			nature: nature === 'level' ? 'flow' : nature,
			quantities,
			runEnds: runEnds(quantities, noMonths)
		};
	}

	#quantities(meter: string, { nature, mayBeParts }: Kind): number[] {
		const standing = this.#standingOf(meter);
		const list: number[] = [];
		for (const { until, spells } of this.#timetable.stretches) {
			const quantity =
				spells.length > 1 && nature !== 'level'
					? averageQuantity(spells, standing, mayBeParts)
					: (standing[spells[0].stage] ?? 0);
			while (list.length < until) list.push(quantity);
		}
		return list;
	}

	/** How much there is of a meter in each stage. */
	#standingOf(meter: string): Staged<number> {
		let standing = this.#standing.get(meter);
		if (!standing) {
			standing = this.#readStanding(meter);
			this.#standing.set(meter, standing);
		}
		return standing;
	}

	/** What is counted by hand is as fine as it was typed. */
	#readStanding(meter: string): Staged<number> {
		const counted = this.#stages.said.counted(meter);
		if (counted) return mapped(counted, thousandths);
		if (!isComputed(meter)) return this.#timetable.stages.map(() => 0);
		const { unit } = meters[meter];
		return mapped(this.#stages.exactly(meter), (exact) => quantityRead(exact, unit));
	}

	/** The months in which a level becomes another after they have begun. */
	#monthsBroken(meter: string): ReadonlySet<number> {
		const broken = new Set<number>();
		const standing = this.#standingOf(meter);
		for (const { month, opening, stage } of this.#timetable.moments) {
			if (standing[stage] !== standing[opening]) broken.add(month);
		}
		return broken;
	}

	/** What every month added stays. */
	#piledUp(): number[] {
		const adds = this.#stages.exactly('added-gb');
		const list: number[] = [];
		let digits: Whole = 0;
		for (const { until, spells } of this.#timetable.stretches) {
			const added = digitsAt(
				averageOf(spells, (stage) => adds[stage] ?? zero),
				finePlaces
			);
			while (list.length < until) {
				digits = plus(digits, added);
				list.push(thousandths({ digits, places: finePlaces }));
			}
		}
		return list;
	}
}

/** A meter read month by month: of a flow the month's sum, of a level what stands when it begins. */
export interface Metered {
	readonly nature: Nature;
	readonly quantities: readonly number[];
	/** For every month, the first later one that is not the same; itself when it changes within. */
	readonly runEnds: readonly number[];
}

/** What a line reads: its meters in their order, and apart their quantities. */
export interface Reading {
	readonly metered: readonly Metered[];
	readonly series: readonly (readonly number[])[];
}

interface ReadingOfOne extends Reading {
	readonly metered: readonly [Metered];
}

interface Moment {
	/** Counted from 0. */
	readonly month: number;
	/** Day of the month, from 2: what changes on the first is how the month begins. */
	readonly day: number;
	/** How much there is of a meter from here on. */
	readonly quantity: (meter: string) => number;
}

/** The practice from the month it starts in, with every change on its day. */
export function volumesOf(practice: Practice, start: CalendarMonth, months: number): Volumes {
	return new Volumes(practice, start, months);
}

/** Two of them: between what they count, all practices count that lie between the two. */
export function volumesBetween(
	lower: Practice,
	upper: Practice,
	start: CalendarMonth,
	months: number
): readonly [lower: Volumes, upper: Volumes] {
	const both = [volumesOf(lower, start, months), volumesOf(upper, start, months)] as const;
	Volumes.between(...both);
	return both;
}

/** Whether a meter of this practice stands at every moment, as headcounts do. */
export function isLevelIn(practice: Practice, meter: string): boolean {
	return kindOf(practice, meter).nature === 'level';
}

export function isComputed(meter: string): meter is MeterName {
	return Object.hasOwn(meters, meter);
}

/** How a meter is read. */
interface Kind {
	readonly nature: Nature;
	readonly pilesUp: boolean;
	/** People and events are whole; files and money need not be. */
	readonly mayBeParts: boolean;
}

/** What the practice counts itself says what it is; so does what a meter is in. */
function kindOf(practice: Practice, meter: string): Kind {
	const own = countedIn(practice, meter);
	if (own) return { nature: own.nature, pilesUp: false, mayBeParts: own.nature === 'money' };
	if (!isComputed(meter)) return { nature: 'flow', pilesUp: false, mayBeParts: false };
	const { counting, unit } = meters[meter];
	return {
		nature: counting === 'standing' ? 'level' : unit === 'money' ? 'money' : 'flow',
		pilesUp: counting === 'piling-up',
		mayBeParts: unit === 'money' || unit === 'gigabytes'
	};
}

const noReading: Reading = { metered: [], series: [] };
const noMonths: ReadonlySet<number> = new Set();

/** For every month, where the run of equal ones it lies in is over. */
function runEnds(list: readonly number[], broken: ReadonlySet<number>): number[] {
	const ends = [...list];
	let end = list.length;
	for (let month = list.length - 1; month >= 0; month -= 1) {
		if (list[month] !== list[month + 1]) end = month + 1;
		ends[month] = end;
	}
	return broken.size === 0 ? ends : brokenOff(ends, broken);
}

/** A run is over before a month that changes within, and such a month has none. */
function brokenOff(ends: number[], broken: ReadonlySet<number>): number[] {
	for (const month of broken) {
		for (let before = month - 1; (ends[before] ?? 0) > month; before -= 1) ends[before] = month;
		ends[month] = month;
	}
	return ends;
}
