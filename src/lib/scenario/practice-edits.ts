import { isoDay, monthsLater, readDay, readMonth } from '#calendar';
import {
	fillCurve,
	freeId,
	headcountDriverOf,
	withoutRamp,
	withTeam,
	type Change,
	type DriverName,
	type Growth,
	type Practice,
	type Ramp,
	type Row,
	type Tickets,
	type Wanted
} from '#practice';
import type { Edit } from './edits.ts';
import { startOf } from './start.ts';

/** Named changes of the practice, beyond the moving of a driver. */
function ofPractice(change: (practice: Practice) => Practice): Edit {
	return (scenario) => ({ ...scenario, practice: change(scenario.practice) });
}

export function addRow(row: Omit<Row, 'id'>): Edit {
	return ofPractice((practice) =>
		withTeam(practice, [...practice.team, { ...row, id: freeId(practice.team, row.role) }])
	);
}

/** A field that is told as undefined is left out from then on. */
export function changeRow(
	id: string,
	fields: { [Field in keyof Row]?: Row[Field] | undefined }
): Edit {
	return ofPractice((practice) => {
		const team = practice.team.map((row) => (row.id === id ? withFields(row, fields) : row));
		const changed = withTeam(practice, team);
		const ramps = practice.growth?.ramps ?? [];
		const role = team.find((row) => row.id === id)?.role;
		const counted = role && fields.headcount !== undefined ? headcountDriverOf(role) : undefined;
		return {
			...changed,
			guesses: practice.guesses.filter((guess) => guess !== counted),
			// In a role that moves by itself nobody is also hired by date.
			...(practice.changes && {
				changes: practice.changes.filter(
					(change) => !ramps.some(({ driver }) => movesWith(changed, change, driver))
				)
			})
		};
	});
}

/** What was to change about the row later goes with it. */
export function removeRow(id: string): Edit {
	return ofPractice((practice) => ({
		...withTeam(
			practice,
			practice.team.filter((row) => row.id !== id)
		),
		...(practice.changes && { changes: practice.changes.filter(({ row }) => row !== id) })
	}));
}

/** What happens by date happens as long after the start as before. */
export function setStart(start: string): Edit {
	return ({ practice, ...scenario }) => {
		const months = (readMonth(start) ?? 0) - startOf(scenario);
		const later = (day: string) => isoDay(monthsLater(readDay(day) ?? 0, months));
		const changes = practice.changes?.map((change) => ({ ...change, on: later(change.on) }));
		return { ...scenario, start, practice: { ...practice, ...(changes && { changes }) } };
	};
}

export function setMonths(months: number): Edit {
	return (scenario) => ({ ...scenario, months });
}

/** A driver that moves by itself is not also moved by date. Where somebody says how, it is no guess. */
export function setRamp(ramp: Ramp): Edit {
	return ofPractice((practice) => {
		const { ramps = [], ...growth } = practice.growth ?? {};
		const place = ramps.findIndex(({ driver }) => driver === ramp.driver);
		return {
			...practice,
			guesses: practice.guesses.filter((guess) => guess !== ramp.driver),
			growth: { ...growth, ramps: place < 0 ? [...ramps, ramp] : ramps.with(place, ramp) },
			...(practice.changes && {
				changes: practice.changes.filter((change) => !movesWith(practice, change, ramp.driver))
			})
		};
	});
}

/** The calendar fills as that of new practices does: a guess, until somebody moves its points. */
export function followFillCurve(): Edit {
	return (scenario) => {
		const filling = setRamp(fillCurve)(scenario);
		const { practice } = filling;
		return { ...filling, practice: { ...practice, guesses: [...practice.guesses, 'fill'] } };
	};
}

/** Whether a dated change is of what a ramp moves: the driver, or a row that is counted in it. */
function movesWith({ team }: Practice, { driver, row: id }: Change, ramped: DriverName): boolean {
	if (driver === ramped) return true;
	const row = team.find((each) => each.id === id);
	return row !== undefined && headcountDriverOf(row.role) === ramped;
}

export function removeRamp(driver: DriverName): Edit {
	return ofPractice((practice) =>
		withFields(practice, { growth: practice.growth && withoutRamp(practice.growth, driver) })
	);
}

export function setGrowth(fields: Pick<Growth, 'visitsPerMonth' | 'seasons' | 'volatility'>): Edit {
	return ofPractice((practice) =>
		withFields(practice, { growth: tidied({ ...practice.growth, ...fields }) })
	);
}

/** Growth that says nothing is none. */
function tidied(growth: { [Field in keyof Growth]?: Growth[Field] | undefined }):
	Growth | undefined {
	const said = withFields<Growth>({}, growth);
	return Object.keys(said).length > 0 ? said : undefined;
}

/** In the order of time, so that a list reads like a calendar. */
export function addChange(change: Change): Edit {
	return withChanges((changes) => [...changes, change]);
}

export function replaceChange(place: number, change: Change): Edit {
	return withChanges((changes) => changes.with(place, change));
}

export function removeChange(place: number): Edit {
	return withChanges((changes) => changes.toSpliced(place, 1));
}

function withChanges(change: (changes: readonly Change[]) => Change[]): Edit {
	return ofPractice((practice) => ({
		...practice,
		changes: change(practice.changes ?? [])
	}));
}

/** Between which numbers a driver or the headcount of a row may lie; none where only one is meant. */
export function setRange(
	subject: { driver: DriverName } | { row: string },
	ends: { low: number; high: number } | undefined
): Edit {
	const of = { driver: undefined, row: undefined, ...subject };
	return ofPractice((practice) => {
		const others = (practice.ranges ?? []).filter(
			({ driver, row }) => driver !== of.driver || row !== of.row
		);
		const ranges = ends ? [...others, { ...subject, ...ends }] : others;
		return withFields(practice, { ranges: ranges.length > 0 ? ranges : undefined });
	});
}

/** How payments spread about the average one; told nothing, they are all alike. */
export function setTickets(tickets: Tickets | undefined): Edit {
	return ofPractice((practice) => withFields(practice, { tickets: tickets && [...tickets] }));
}

type Count = NonNullable<Practice['counts']>[number];

/** Counted by hand from now on, in place of what is computed or beside it. */
export function setCount(count: Count): Edit {
	return ofPractice(({ counts = [], ...practice }) => {
		const place = counts.findIndex(({ meter }) => meter === count.meter);
		return { ...practice, counts: place < 0 ? [...counts, count] : counts.with(place, count) };
	});
}

/** No longer counted by hand; what was to change about it goes with it. */
export function removeCount(meter: string): Edit {
	return ofPractice((practice) => ({
		...practice,
		counts: (practice.counts ?? []).filter((count) => count.meter !== meter),
		...(practice.changes && {
			changes: practice.changes.filter((change) => change.meter !== meter)
		})
	}));
}

/** Somebody knows that the number is right. */
export function confirmGuess(driver: DriverName): Edit {
	return ofPractice((practice) => ({
		...practice,
		guesses: practice.guesses.filter((guess) => guess !== driver)
	}));
}

export function setWanted(wanted: Wanted): Edit {
	return ofPractice((practice) => ({ ...practice, wanted }));
}

function withFields<Whole extends object>(
	whole: Whole,
	fields: { [Field in keyof Whole]?: Whole[Field] | undefined }
): Whole {
	const said = Object.entries({ ...whole, ...fields }).filter(([, value]) => value !== undefined);
	return Object.fromEntries(said) as Whole;
}
