import { daysIn, firstDay, monthOf, monthsPerYear, readDay, type CalendarMonth } from '#calendar';
import { decimal, toNumber, type Decimal } from '#decimal';
import type { Change, Practice } from './practice-schema.ts';
import type { Staged } from './staged.ts';

/** From here on a practice is another: something has changed, or a month has begun in which something moves. */
export interface Stage {
	/** Counted from 0, and from 1 as the calendar does. */
	readonly month: number;
	readonly monthOfYear: number;
	/** How many of the changes have happened. */
	readonly happened: number;
}

/** A stage, as far as it lies in one month. */
export interface Spell {
	/** The day of the month it begins on. */
	readonly day: number;
	readonly days: number;
	/** Its place among all stages. */
	readonly stage: number;
}
export type Spells = readonly [Spell, ...Spell[]];

/** Months, counted from 0, that are all alike; one in which something changes stands alone. */
interface Stretch {
	readonly from: number;
	readonly until: number;
	readonly spells: Spells;
}

export interface DatedChange {
	/** Counted from the start; before it, below 0. */
	readonly month: number;
	readonly day: number;
	readonly change: Change;
	/** What something becomes, exactly and as a number. */
	readonly to: Decimal;
	readonly value: number;
}

/** When a practice becomes another. */
export interface Timetable {
	/** In the order of time; those of one day in the order they are listed. */
	readonly changes: readonly DatedChange[];
	/** The drivers and meters that some change names. */
	readonly changing: ReadonlySet<string>;
	readonly stages: readonly Stage[];
	readonly stretches: readonly Stretch[];
	/** What begins after the first day of its month. */
	readonly moments: readonly Moment[];
}

interface Moment {
	readonly month: number;
	readonly day: number;
	/** The stage that begins, and the one the month began with. */
	readonly stage: number;
	readonly opening: number;
}

/** Whether something may be another from month to month though nothing happens. */
function isMoving({ growth = {}, team }: Practice): boolean {
	const { ramps = [], visitsPerMonth = 0, seasons } = growth;
	return (
		ramps.length > 0 ||
		visitsPerMonth !== 0 ||
		seasons !== undefined ||
		team.some(({ months }) => months)
	);
}

/** A driver that moves leaves the list of changes as it is: it is read once, for the last horizon. */
const known = new WeakMap<readonly Change[], Known>();
const unchanging: readonly Change[] = [];

interface Known {
	readonly start: CalendarMonth;
	readonly months: number;
	readonly isMonthly: boolean;
	readonly timetable: Timetable;
}

export function timetableOf(practice: Practice, start: CalendarMonth, months: number): Timetable {
	const { changes = unchanging } = practice;
	const isMonthly = isMoving(practice);
	const last = known.get(changes);
	if (last?.start === start && last.months === months && last.isMonthly === isMonthly) {
		return last.timetable;
	}
	const timetable = laidOut(inOrder(changes, start), start, months, isMonthly);
	known.set(changes, { start, months, isMonthly, timetable });
	return timetable;
}

function inOrder(changes: readonly Change[], start: CalendarMonth): DatedChange[] {
	return changes
		.map((change) => {
			const day = readDay(change.on) ?? 0;
			const month = monthOf(day);
			const to = decimal(change.to);
			const dayOfMonth = day - firstDay(month) + 1;
			return { month: month - start, day: dayOfMonth, change, to, value: toNumber(to) };
		})
		.sort((a, b) => a.month - b.month || a.day - b.day);
}

function laidOut(
	changes: readonly DatedChange[],
	start: CalendarMonth,
	months: number,
	isMonthly: boolean
): Timetable {
	const stages: Stage[] = [];
	const stretches: Stretch[] = [];
	let happened = 0;
	let month = 0;
	while (month < months) {
		const days = daysIn(start + month);
		const opening = { day: 1, days, stage: stageOn(1) };
		const upcoming = Math.min(months, changes[happened]?.month ?? months);
		const alike = isMonthly ? Math.min(upcoming, month + 1) : upcoming;
		const until = Math.max(alike, month + 1);
		const spells: Spells = alike > month ? [opening] : brokenMonth(opening);
		stretches.push({ from: month, until, spells });
		month = until;
	}
	const moments = stretches.flatMap(({ from, spells: [opening, ...later] }) =>
		later.map(({ day, stage }) => ({ month: from, day, stage, opening: opening.stage }))
	);
	const changing = new Set(changes.map(({ change: { driver, meter } }) => driver ?? meter ?? ''));
	return { changes, changing, stages, stretches, moments };

	/** The stage of this month once all changes up to a day have happened. */
	function stageOn(day: number): number {
		const before = happened;
		for (let due = changes[happened]; due && isBy(due, month, day); due = changes[happened]) {
			happened += 1;
		}
		const isAnother = happened > before || (isMonthly && day === 1) || stages.length === 0;
		if (isAnother) {
			stages.push({ month, monthOfYear: ((start + month) % monthsPerYear) + 1, happened });
		}
		return stages.length - 1;
	}

	function brokenMonth(opening: Spell): Spells {
		let last = opening;
		const before: Spell[] = [];
		for (let due = changes[happened]; due?.month === month; due = changes[happened]) {
			before.push({ ...last, days: due.day - last.day });
			last = { day: due.day, days: opening.days - due.day + 1, stage: stageOn(due.day) };
		}
		const [first, ...more] = [...before, last];
		return [first, ...more];
	}
}

function isBy(due: DatedChange, month: number, day: number): boolean {
	return due.month < month || (due.month === month && due.day <= day);
}

/** The same in every stage. */
export function always<Value>({ stages }: Timetable, value: Value): Staged<Value> {
	return new Array<Value>(stages.length).fill(value);
}

/** For each stage what something has become by then, step by step through all that has happened. */
export function becoming<Value>(
	{ changes, stages }: Timetable,
	first: Value,
	next: (value: Value, due: DatedChange) => Value
): Staged<Value> {
	let value = first;
	let place = 0;
	return stages.map(({ happened }) => {
		for (; place < happened; place += 1) {
			const due = changes[place];
			if (due) value = next(value, due);
		}
		return value;
	});
}
