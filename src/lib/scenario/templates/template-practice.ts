import { monthsPerYear, readMonth, type CalendarMonth } from '#calendar';
import { driverNames, type DriverName, type Practice } from '#practice';
import { knownMonths, type Course, type Figure, type RowKey, type Template } from './template.ts';

/** How a job is called in the language the document is written in. */
export type WordRow = (key: RowKey) => string;
/** Which of the known months, from 0. */
export const places = [0, 1, 2, 3] as const;
type Place = (typeof places)[number];

/** A template from its first month on: what it grows by, and who is hired when. */
export function growingPractice(template: Template, wordRow: WordRow, start: string): Practice {
	const ramps = figuresOf(template).flatMap(([driver, { value }]) =>
		isCourse(value) ? [{ driver, shape: 'linear' as const, points: pointsOf(value) }] : []
	);
	const first = readMonth(start) ?? 0;
	const changes = [...hires(template, first), ...openings(template, first)];
	return {
		...practiceAt(template, 0, wordRow),
		...(ramps.length > 0 && { growth: { ramps } }),
		...(changes.length > 0 && { changes: changes.sort(byDay) })
	};
}

/** A template as it stands in one of its known months, and stays. */
export function practiceAt(template: Template, place: Place, wordRow: WordRow): Practice {
	const figures = figuresOf(template);
	const opened = (template.openings ?? []).filter((month) => month <= knownMonths[place]);
	return {
		team: template.team.map(({ key, role, headcount, visitsPerDay }) => ({
			id: key,
			role,
			name: wordRow(key),
			headcount: headcount[place],
			...(visitsPerDay !== undefined && { visitsPerDay })
		})),
		...Object.fromEntries(
			figures.map(([driver, { value }]) => [driver, isCourse(value) ? value[place] : value])
		),
		...(template.openings && { locations: 1 + opened.length }),
		guesses: figures.filter(([, { basis }]) => basis === 'assumption').map(([driver]) => driver)
	};
}

/** In the order of the drivers. */
function figuresOf({ figures }: Template): [DriverName, Figure][] {
	return driverNames.flatMap((driver) => {
		const figure = figures[driver];
		return figure ? [[driver, figure] as [DriverName, Figure]] : [];
	});
}

function isCourse(value: Figure['value']): value is Course {
	return typeof value !== 'number';
}

function pointsOf(course: Course) {
	return knownMonths.map((month, place) => ({ month, to: course[place] ?? 0 }));
}

type Change = NonNullable<Practice['changes']>[number];

/** People come on the first day of a known month. */
function hires({ team }: Template, first: CalendarMonth): Change[] {
	return team.flatMap(({ key, headcount }) =>
		knownMonths.flatMap((month, place) => {
			const heads = headcount[place] ?? 0;
			const before = headcount[place - 1] ?? heads;
			return heads === before ? [] : [{ on: dayOne(first, month), row: key, to: String(heads) }];
		})
	);
}

function openings({ openings = [] }: Template, first: CalendarMonth): Change[] {
	return openings.map((month, before) => ({
		on: dayOne(first, month),
		driver: 'locations',
		to: String(before + 2)
	}));
}

/** The first day of a month of the plan, counted from 1. */
function dayOne(first: CalendarMonth, month: number): string {
	const at = first + month - 1;
	const year = String(Math.floor(at / monthsPerYear)).padStart(4, '0');
	return `${year}-${String((at % monthsPerYear) + 1).padStart(2, '0')}-01`;
}

function byDay(one: Change, other: Change): number {
	return one.on < other.on ? -1 : one.on > other.on ? 1 : 0;
}
