import { firstDay, monthOf, monthsPerYear, readDay, type CalendarMonth } from '#calendar';
import { decimal, toNumber } from '#decimal';
import type { Change, Practice } from './practice-schema.ts';
import { moved } from './practice.ts';
import { changedBy, movingIn, type Read } from './reads.ts';
import { Stage } from './stage.ts';

/** A stage, as far as it lies in one month. */
export interface Spell {
	/** The day of the month it begins on. */
	readonly day: number;
	readonly days: number;
	readonly stage: Stage;
}
export type Spells = readonly [Spell, ...Spell[]];

/** Months, counted from 0, that are all alike; one in which something changes stands alone. */
export interface Stretch {
	readonly from: number;
	readonly until: number;
	readonly spells: Spells;
}

/** The practice month by month, with every change on its day. */
export function stretchesOf(practice: Practice, start: CalendarMonth, months: number): Stretch[] {
	const changes = datedChanges(practice, start);
	const moving = movingIn(practice);
	const stretches: Stretch[] = [];
	let current = practice;
	let stage: Stage | undefined;
	let next = 0;
	let month = 0;
	while (month < months) {
		const opening = stageOn(1);
		const upcoming = Math.min(months, changes[next]?.month ?? months);
		const days = firstDay(start + month + 1) - firstDay(start + month);
		const until = moving.length > 0 ? Math.min(upcoming, month + 1) : upcoming;
		const whole = { day: 1, days, stage: opening };
		if (until > month) {
			stretches.push({ from: month, until, spells: [whole] });
			month = until;
		} else {
			stretches.push({ from: month, until: month + 1, spells: brokenMonth(whole) });
			month += 1;
		}
	}
	return stretches;

	/** The practice of this month once all changes up to a day have happened. */
	function stageOn(day: number): Stage {
		const different: Read[] = day === 1 ? [...moving] : [];
		for (let due = changes[next]; due && isBy(due, month, day); due = changes[next]) {
			different.push(...changedBy(due.change, current));
			current = changed(current, due);
			next += 1;
		}
		const before = stage && { stage, changed: different };
		stage = new Stage(current, month, ((start + month) % monthsPerYear) + 1, before);
		return stage;
	}

	function brokenMonth(whole: Spell): Spells {
		let last = whole;
		const before: Spell[] = [];
		for (let due = changes[next]; due?.month === month; due = changes[next]) {
			before.push({ ...last, days: due.day - last.day });
			last = { day: due.day, days: whole.days - due.day + 1, stage: stageOn(due.day) };
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
	/** What a driver or a row becomes. */
	readonly value: number;
}

interface Timetable {
	readonly start: CalendarMonth;
	readonly changes: readonly DatedChange[];
}

/** A driver that moves leaves the list of changes as it is: the days in it are read once, for the last start. */
const timetables = new WeakMap<readonly Change[], Timetable>();
const unchanging: readonly DatedChange[] = [];

function datedChanges({ changes }: Practice, start: CalendarMonth): readonly DatedChange[] {
	if (!changes) return unchanging;
	const known = timetables.get(changes);
	if (known?.start === start) return known.changes;
	const inOrder = orderedChanges(changes, start);
	timetables.set(changes, { start, changes: inOrder });
	return inOrder;
}

/** In the order of time; those of one day in the order they are listed. */
function orderedChanges(changes: readonly Change[], start: CalendarMonth): DatedChange[] {
	return changes
		.map((change) => {
			const day = readDay(change.on) ?? 0;
			const month = monthOf(day);
			const value = toNumber(decimal(change.to));
			return { month: month - start, day: day - firstDay(month) + 1, change, value };
		})
		.sort((a, b) => a.month - b.month || a.day - b.day);
}

function isBy(due: DatedChange, month: number, day: number): boolean {
	return due.month < month || (due.month === month && due.day <= day);
}

function changed(practice: Practice, { change, value }: DatedChange): Practice {
	const { driver, row: id, meter, to } = change;
	if (driver !== undefined) return moved(practice, driver, value);
	if (meter === undefined) {
		return {
			...practice,
			team: practice.team.map((row) => (row.id === id ? { ...row, headcount: value } : row))
		};
	}
	return {
		...practice,
		counts: (practice.counts ?? []).map((count) =>
			count.meter === meter ? { ...count, quantity: to } : count
		)
	};
}
