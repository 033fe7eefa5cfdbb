import { firstDay, monthOf, monthsPerYear, readDay, type CalendarMonth } from '#calendar';
import { decimal, toNumber } from '#decimal';
import { growsByItself } from './growth.ts';
import type { Change, Practice } from './practice-schema.ts';
import { moved } from './practice.ts';
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
	const isEachItsOwn = variesByItself(practice);
	const stretches: Stretch[] = [];
	let current = practice;
	let next = 0;
	let month = 0;
	while (month < months) {
		const opening = stageOn(1);
		const upcoming = Math.min(months, changes[next]?.month ?? months);
		const days = firstDay(start + month + 1) - firstDay(start + month);
		const until = isEachItsOwn ? Math.min(upcoming, month + 1) : upcoming;
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
		for (let due = changes[next]; due && isBy(due, month, day); due = changes[next]) {
			current = changed(current, due.change);
			next += 1;
		}
		return new Stage(current, month, ((start + month) % monthsPerYear) + 1);
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

/** Whether months differ though nothing changes in them. */
function variesByItself({ growth, team }: Practice): boolean {
	return (growth && growsByItself(growth)) === true || team.some(({ months }) => months);
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

function changed(practice: Practice, { driver, row: id, meter, to }: Change): Practice {
	if (driver !== undefined) return moved(practice, driver, toNumber(decimal(to)));
	if (meter === undefined) {
		const headcount = toNumber(decimal(to));
		return {
			...practice,
			team: practice.team.map((row) => (row.id === id ? { ...row, headcount } : row))
		};
	}
	return {
		...practice,
		counts: (practice.counts ?? []).map((count) =>
			count.meter === meter ? { ...count, quantity: to } : count
		)
	};
}
