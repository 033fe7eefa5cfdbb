import { firstDay, monthOf, readDay, type CalendarMonth } from '#calendar';
import {
	add,
	compare,
	decimal,
	divide,
	fromNumber,
	multiply,
	round,
	toNumber,
	zero,
	type Decimal
} from '#decimal';
import { gigabytes, meterNames, monthlyMeters } from './meters.ts';
import type { Change, Nature, Practice } from './practice.ts';

/** Decimals of every quantity in volumes: enough for a megabyte, and all that people may type. */
export const volumePlaces = 3;

/** Quantities of meters, in whole thousandths. */
export type Quantities = ReadonlyMap<string, number>;

/**
 * What vendors count, month by month: in thousandths, so that pricing is nothing but whole numbers.
 * Of a flow it is the month's sum, of a level what stands when the month begins.
 */
export interface Volumes {
	readonly months: number;
	readonly byMeter: ReadonlyMap<string, Metered>;
	/** When levels change within a month, in the order of time. */
	readonly moments: readonly Moment[];
}

/** A meter read month by month. */
export interface Metered {
	readonly nature: Nature;
	readonly quantities: readonly number[];
	/** For every month, the first later one that is not the same; itself when it changes within. */
	readonly runEnds: readonly number[];
}

export interface Moment {
	/** Counted from 0. */
	readonly month: number;
	/** Day of the month, from 2: what changes on the first is how the month begins. */
	readonly day: number;
	/** All quantities as they are from here on. */
	readonly quantities: Quantities;
}

const unread: Metered = { nature: 'flow', quantities: [], runEnds: [] };

export function meteredIn({ byMeter }: Volumes, meter: string): Metered {
	return byMeter.get(meter) ?? unread;
}

const computedLevels = ['licensed-providers', 'associates', 'admins', 'clinicians', 'staff'];
const storedFiles = 'stored-gb';

/** The practice from the month it starts in, with every change on its day. */
export function volumesOf(practice: Practice, start: CalendarMonth, months: number): Volumes {
	const meters = metersOf(practice);
	const natures = naturesOf(practice);
	const natureOf = (meter: string): Nature => natures.get(meter) ?? 'flow';
	const series = meters.map((): number[] => []);
	const stored: number[] = [];
	const moments: Moment[] = [];
	let megabytes = zero;
	for (const { from, until, spells } of stretchesOf(practice, meters, start, months)) {
		const [first] = spells;
		const isBroken = spells.length > 1;
		for (const [place, list] of series.entries()) {
			const nature = natureOf(meters[place] ?? '');
			const isAverage = isBroken && nature !== 'level';
			const quantity = isAverage
				? averageQuantity(spells, place, nature)
				: first.stage.quantities[place];
			for (let month = from; month < until; month += 1) list.push(quantity ?? 0);
		}
		const added = averageOf(spells, addedIn);
		for (let month = from; month < until; month += 1) {
			megabytes = add(megabytes, added);
			stored.push(thousandths(gigabytes(megabytes)));
		}
		for (const { day, stage } of isBroken ? spells.slice(1) : []) {
			moments.push({ month: from, day, quantities: mapped(meters, stage.quantities) });
		}
	}
	// What somebody counted stands in for what is computed.
	const byMeter = new Map<string, Metered>();
	for (const [meter, quantities] of [[storedFiles, stored] as const, ...mapped(meters, series)]) {
		const nature = natureOf(meter);
		const broken = nature === 'level' ? monthsBroken(meter, quantities, moments) : noMonths;
		byMeter.set(meter, { nature, quantities, runEnds: runEnds(quantities, broken) });
	}
	return {
		months,
		byMeter,
		moments
	};
}

function metersOf({ counts = [] }: Practice): string[] {
	const computed = meterNames.filter((meter) => meter !== storedFiles);
	return [...new Set<string>([...computed, ...counts.map(({ meter }) => meter)])];
}

function mapped<Value>(meters: readonly string[], values: readonly Value[]): Map<string, Value> {
	const map = new Map<string, Value>();
	values.forEach((value, place) => map.set(meters[place] ?? '', value));
	return map;
}

function addedIn({ megabytesAdded }: Stage): Decimal {
	return megabytesAdded;
}

/** People and events are whole, also in a month that is partly this and partly that; money has cents. */
function averageQuantity(spells: readonly Spell[], place: number, nature: Nature): number {
	const quantityOf = ({ quantities }: Stage) => ({
		digits: quantities[place] ?? 0,
		places: volumePlaces
	});
	const areWhole = nature !== 'money' && spells.every(({ stage }) => isWhole(quantityOf(stage)));
	return thousandths(
		round(averageOf(spells, quantityOf), areWhole ? 0 : volumePlaces, 'half-away-from-zero')
	);
}

function isWhole(quantity: Decimal): boolean {
	return compare(quantity, round(quantity, 0, 'down')) === 0;
}

/** Whether a meter of this practice stands at every moment, as headcounts do. */
export function isLevelIn(practice: Practice, meter: string): boolean {
	return naturesOf(practice).get(meter) === 'level';
}

const noMonths: ReadonlySet<number> = new Set();

/** The months in which a level becomes another after they have begun. */
function monthsBroken(
	meter: string,
	openings: readonly number[],
	moments: readonly Moment[]
): ReadonlySet<number> {
	const broken = moments
		.filter(({ month, quantities }) => quantities.get(meter) !== openings[month])
		.map(({ month }) => month);
	return broken.length === 0 ? noMonths : new Set(broken);
}

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

/** What is computed and stands at no moment is a flow. */
function naturesOf({ counts = [] }: Practice): Map<string, Nature> {
	const natures = new Map<string, Nature>(computedLevels.map((meter) => [meter, 'level']));
	for (const { meter, nature } of counts) natures.set(meter, nature);
	return natures;
}

/** The practice between two changes: what a month amounts to that is like this throughout. */
interface Stage {
	/** In the order of the meters. */
	readonly quantities: readonly number[];
	readonly megabytesAdded: Decimal;
}

/** A stage, as far as it lies in one month. */
interface Spell {
	/** The day of the month it begins on. */
	readonly day: number;
	readonly days: number;
	readonly stage: Stage;
}

/** Months, counted from 0, that are all alike; one in which something changes stands alone. */
interface Stretch {
	readonly from: number;
	readonly until: number;
	readonly spells: readonly [Spell, ...Spell[]];
}

function stretchesOf(
	practice: Practice,
	meters: readonly string[],
	start: CalendarMonth,
	months: number
): Stretch[] {
	const changes = datedChanges(practice, start);
	const stretches: Stretch[] = [];
	let current = practice;
	let stage: Stage | undefined;
	let next = 0;
	let month = 0;
	while (month < months) {
		const opening = stageFrom(month, 1);
		const until = Math.min(months, changes[next]?.month ?? months);
		const days = firstDay(start + month + 1) - firstDay(start + month);
		const whole = { day: 1, days, stage: opening };
		if (until > month) stretches.push({ from: month, until, spells: [whole] });
		else stretches.push({ from: month, until: month + 1, spells: brokenMonth(whole) });
		month = Math.max(until, month + 1);
	}
	return stretches;

	/** The practice once all changes up to a day have happened. */
	function stageFrom(month: number, day: number): Stage {
		for (let due = changes[next]; due && isBy(due, month, day); due = changes[next]) {
			current = changed(current, due.change);
			stage = undefined;
			next += 1;
		}
		stage ??= stageOf(current, meters);
		return stage;
	}

	function brokenMonth(whole: Spell): [Spell, ...Spell[]] {
		let last = whole;
		const before: Spell[] = [];
		for (let due = changes[next]; due?.month === month; due = changes[next]) {
			before.push({ ...last, days: due.day - last.day });
			last = { day: due.day, days: whole.days - due.day + 1, stage: stageFrom(month, due.day) };
		}
		const [first, ...more] = [...before, last];
		return [first, ...more];
	}
}

interface DatedChange {
	/** Counted from the start; before it, below 0. */
	readonly month: number;
	readonly day: number;
	readonly change: Change;
}

/** In the order of time; those of one day in the order they are listed. */
function datedChanges({ changes = [] }: Practice, start: CalendarMonth): DatedChange[] {
	return changes
		.map((change) => {
			const day = readDay(change.on) ?? 0;
			const month = monthOf(day);
			return { month: month - start, day: day - firstDay(month) + 1, change };
		})
		.sort((a, b) => a.month - b.month || a.day - b.day);
}

function isBy(due: DatedChange, month: number, day: number): boolean {
	return due.month < month || (due.month === month && due.day <= day);
}

function changed(practice: Practice, { driver, meter, to }: Change): Practice {
	if (driver !== undefined) return { ...practice, [driver]: toNumber(decimal(to)) };
	return {
		...practice,
		counts: (practice.counts ?? []).map((count) =>
			count.meter === meter ? { ...count, quantity: to } : count
		)
	};
}

/** What is counted by hand stands in for what is computed. */
function stageOf(practice: Practice, meters: readonly string[]): Stage {
	const { megabytesAdded, ...computed } = monthlyMeters(practice);
	const { counts = [] } = practice;
	const quantities = meters.map((meter) => {
		const counted = counts.find((count) => count.meter === meter)?.quantity;
		const quantity =
			counted === undefined ? computed[meter as keyof typeof computed] : decimal(counted);
		return thousandths(quantity);
	});
	return { quantities, megabytesAdded };
}

/** Of several spells in a month, each by its days. */
function averageOf(spells: readonly Spell[], valueOf: (stage: Stage) => Decimal): Decimal {
	const [first] = spells;
	if (first && spells.length === 1) return valueOf(first.stage);
	let [weighted, all] = [zero, 0];
	for (const { days, stage } of spells) {
		weighted = add(weighted, multiply(valueOf(stage), fromNumber(days)));
		all += days;
	}
	return divide(weighted, fromNumber(all), 9, 'half-away-from-zero');
}

function thousandths(quantity: Decimal): number {
	return Number(divide(quantity, one, volumePlaces, 'half-away-from-zero').digits);
}

const one = fromNumber(1);
