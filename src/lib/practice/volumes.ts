import type { CalendarMonth } from '#calendar';
import {
	add,
	compare,
	digitsAt,
	divide,
	fromNumber,
	multiply,
	round,
	zero,
	type Decimal
} from '#decimal';
import { countedIn } from './counted.ts';
import type { MeterName } from './meter-names.ts';
import type { Unit } from './meter.ts';
import { meters } from './meters.ts';
import type { Nature, Practice } from './practice-schema.ts';
import { Stage } from './stage.ts';
import { partOf, quantityOfPart, type Part } from './tickets.ts';
import { stretchesOf, type Spells, type Stretch } from './stretches.ts';

/** Decimals of every quantity in volumes: enough for a megabyte, and all that people may type. */
export const volumePlaces = 3;

/**
 * What vendors count, month by month: in thousandths, so that pricing is nothing but whole numbers. A
 * meter is worked out when it is first asked for.
 */
export class Volumes {
	readonly months: number;
	/** When levels may change within a month, in the order of time. */
	readonly moments: readonly Moment[];
	readonly #practice: Practice;
	readonly #stretches: readonly Stretch[];
	readonly #known = new Map<string, ReadingOfOne>();

	constructor(practice: Practice, start: CalendarMonth, months: number) {
		this.months = months;
		this.#practice = practice;
		this.#stretches = stretchesOf(practice, start, months);
		this.moments = this.#stretches.flatMap(({ from, spells: [, ...later] }) =>
			later.map(({ day, stage }) => ({
				month: from,
				day,
				quantity: (meter: string) => quantityIn(stage, meter)
			}))
		);
	}

	/**
	 * What all practices between two count: none less than the one, none more than the other. The two
	 * differ in drivers only, and move alike from month to month.
	 */
	static between(lower: Volumes, upper: Volumes): void {
		lower.#stretches.forEach(({ spells }, place) => {
			spells.forEach(({ stage }, index) => {
				const facing = upper.#stretches[place]?.spells[index];
				if (facing) Stage.face(stage, facing.stage);
			});
		});
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
			const part = partOf(meter);
			const metered = part ? this.#meteredPart(part) : this.#meteredWhole(meter);
			reading = { metered: [metered], series: [metered.quantities] };
			this.#known.set(meter, reading);
		}
		return reading;
	}

	#meteredWhole(meter: string): Metered {
		const nature = natureOf(this.#practice, meter);
		const quantities = this.#quantities(meter, nature);
		const broken = nature === 'level' ? this.#monthsBroken(meter, quantities) : noMonths;
		return { nature, quantities, runEnds: runEnds(quantities, broken) };
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

	#quantities(meter: string, nature: Nature): number[] {
		if (isPilingUp(this.#practice, meter)) return this.#piledUp();
		const list: number[] = [];
		for (const { until, spells } of this.#stretches) {
			const [first] = spells;
			const quantity =
				spells.length > 1 && nature !== 'level'
					? averageQuantity(spells, meter, nature)
					: quantityIn(first.stage, meter);
			while (list.length < until) list.push(quantity);
		}
		return list;
	}

	/** The months in which a level becomes another after they have begun. */
	#monthsBroken(meter: string, openings: readonly number[]): ReadonlySet<number> {
		const broken = this.moments
			.filter(({ month, quantity }) => quantity(meter) !== openings[month])
			.map(({ month }) => month);
		return broken.length === 0 ? noMonths : new Set(broken);
	}

	/** What every month added stays. */
	#piledUp(): number[] {
		const list: number[] = [];
		let gigabytes = zero;
		for (const { until, spells } of this.#stretches) {
			const added = averageOf(spells, (stage) => stage.exactly('added-gb'));
			while (list.length < until) {
				gigabytes = add(gigabytes, added);
				list.push(thousandths(gigabytes));
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
	return natureOf(practice, meter) === 'level';
}

/** What the practice counts itself says what it is; so does what a meter is in. */
function natureOf(practice: Practice, meter: string): Nature {
	const own = countedIn(practice, meter);
	if (own) return own.nature;
	if (!isComputed(meter)) return 'flow';
	const { counting, unit } = meters[meter];
	return counting === 'standing' ? 'level' : unit === 'money' ? 'money' : 'flow';
}

export function isComputed(meter: string): meter is MeterName {
	return Object.hasOwn(meters, meter);
}

function isPilingUp(practice: Practice, meter: string): boolean {
	return isWorkedOut(practice, meter) && meters[meter].counting === 'piling-up';
}

function isMeasured(practice: Practice, meter: string): boolean {
	return isWorkedOut(practice, meter) && meters[meter].unit === 'gigabytes';
}

/** Computed, and not counted by hand. */
function isWorkedOut(practice: Practice, meter: string): meter is MeterName {
	return isComputed(meter) && !countedIn(practice, meter);
}

/** What is counted by hand is as fine as it was typed. */
function quantityIn(stage: Stage, meter: string): number {
	const counted = countedIn(stage.practice, meter);
	if (counted) return thousandths(counted.quantity);
	if (!isComputed(meter)) return 0;
	const exact = stage.exactly(meter);
	return thousandths(round(exact, unitPlaces(meters[meter].unit), 'half-away-from-zero'));
}

/** People and events are whole; storage goes by the megabyte, money by the cent. */
function unitPlaces(unit: Unit): number {
	if (unit === 'gigabytes') return volumePlaces;
	return unit === 'money' ? 2 : 0;
}

/** People and events are whole, also in a month that is partly this and partly that; files and money are not. */
function averageQuantity(spells: Spells, meter: string, nature: Nature): number {
	const quantityOf = (stage: Stage) => ({
		digits: quantityIn(stage, meter),
		places: volumePlaces
	});
	const [{ stage }] = spells;
	const opening = quantityIn(stage, meter);
	// Most meters do not notice what happens in the month.
	if (spells.every((spell) => quantityIn(spell.stage, meter) === opening)) return opening;
	const areWhole =
		nature !== 'money' &&
		!isMeasured(stage.practice, meter) &&
		spells.every((spell) => isWhole(quantityOf(spell.stage)));
	return thousandths(
		round(averageOf(spells, quantityOf), areWhole ? 0 : volumePlaces, 'half-away-from-zero')
	);
}

function isWhole(quantity: Decimal): boolean {
	return compare(quantity, round(quantity, 0, 'down')) === 0;
}

const noReading: Reading = { metered: [], series: [] };
const noMonths: ReadonlySet<number> = new Set();

/** For every month, where the run of equal ones it lies in is over. */
function runEnds(list: readonly number[], broken: ReadonlySet<number>): number[] {
	const ends = [...list];
	for (let month = list.length - 1; month >= 0; month -= 1) {
		const goesOn = list[month] === list[month + 1] && !broken.has(month + 1);
		ends[month] = goesOn ? (ends[month + 1] ?? 0) : month + 1;
		if (broken.has(month)) ends[month] = month;
	}
	return ends;
}

/** Of several spells in a month, each by its days. */
function averageOf(spells: Spells, valueOf: (stage: Stage) => Decimal): Decimal {
	const [first] = spells;
	if (spells.length === 1) return valueOf(first.stage);
	let [weighted, all] = [zero, 0];
	for (const { days, stage } of spells) {
		weighted = add(weighted, multiply(valueOf(stage), fromNumber(days)));
		all += days;
	}
	return divide(weighted, fromNumber(all), 9, 'half-away-from-zero');
}

/** As much as may be counted by hand: what goes beyond stays there, so that every sum of it is exact. */
const mostThousandths = 1e15;

function thousandths(quantity: Decimal): number {
	const rounded = round(quantity, volumePlaces, 'half-away-from-zero');
	return Math.min(Number(digitsAt(rounded, volumePlaces)), mostThousandths);
}
