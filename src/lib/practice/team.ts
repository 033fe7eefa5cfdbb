import { fromNumber, add, multiply, zero, type Decimal } from '#decimal';
import * as z from 'zod/mini';
import { drivers } from './drivers.ts';
import { roles, seesPatients, type Role } from './roles.ts';
import { within } from './within.ts';

const rowId = z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/, 'scenario-id'));

/** A row of the team: so many people of one role, never who they are. */
export const rowSchema = z.strictObject({
	id: rowId,
	role: z.enum(roles),
	/** An own name of the job, such as "Front desk". */
	name: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
	headcount: within(drivers.providers),
	hoursPerWeek: z.optional(within({ least: 0, most: 168, places: 1 })),
	/** Everybody signs in unless this says that they do not. */
	signsIn: z.optional(z.literal(false)),
	/** The months of the year they are there, from 1; left out, all year. */
	months: z.optional(
		z.array(z.int().check(z.minimum(1), z.maximum(12))).check(z.minLength(1), z.maxLength(12))
	),
	/** Visits booked for each of them on a working day, and days a month, where they have their own. */
	visitsPerDay: z.optional(within(drivers.visitsPerDay)),
	workingDays: z.optional(within(drivers.workingDays))
});
export type Row = Readonly<z.infer<typeof rowSchema>>;
export type Team = readonly Row[];

/** More rows than any practice has kinds of jobs. */
export const mostRows = 60;

export const teamSchema = z.array(rowSchema).check(
	z.maxLength(mostRows),
	z.check(({ value: team, issues }) => {
		for (const role of roles) {
			if (headcountOf(team, role) <= drivers.providers.most) continue;
			const params = { code: 'at-most', count: drivers.providers.most, of: 'numbers' };
			const place = team.findLastIndex((row) => row.role === role);
			issues.push({ code: 'custom', input: team, path: [place, 'headcount'], params });
		}
	})
);

/** How many people of a row are there in a month of the year, from 1. */
export function presentIn({ headcount, months }: Row, monthOfYear: number): number {
	return !months || months.includes(monthOfYear) ? headcount : 0;
}

export function headcountOf(team: Team, role: Role): number {
	return team.reduce((heads, row) => heads + (row.role === role ? row.headcount : 0), 0);
}

/** The same team with so many of a role: the first row of it changes, and the next when it is used up. */
export function withHeadcount(team: Team, role: Role, headcount: number): Team {
	let missing = headcount - headcountOf(team, role);
	if (missing === 0) return team;
	if (!team.some((row) => row.role === role)) {
		return [...team, { id: freeId(team, role), role, headcount }];
	}
	return team.map((row) => {
		if (row.role !== role || missing === 0) return row;
		const change = Math.max(missing, -row.headcount);
		missing -= change;
		return { ...row, headcount: row.headcount + change };
	});
}

/** Ids have room for so much and a number behind it. */
const longestStem = 58;

/** An id nothing in the list has: the wish itself, or with a number behind it. */
export function freeId(listed: readonly { readonly id: string }[], wish: string): string {
	const taken = new Set(listed.map(({ id }) => id));
	if (!taken.has(wish)) return wish;
	const stem = wish.slice(0, longestStem);
	let count = 2;
	while (taken.has(`${stem}-${String(count)}`)) count += 1;
	return `${stem}-${String(count)}`;
}

/** What the practice says for rows that have no own numbers. */
interface Pace {
	readonly visitsPerDay: Decimal;
	readonly workingDays: Decimal;
}

/** What the team could book in a month: people x visits a day x days. */
export function bookable(team: Team, monthOfYear: number, pace: Pace): Decimal {
	return team.reduce((booked, row) => {
		const heads = presentIn(row, monthOfYear);
		return heads === 0
			? booked
			: add(booked, multiply(fromNumber(heads), bookableByOne(row, pace)));
	}, zero);
}

function bookableByOne({ role, visitsPerDay, workingDays }: Row, pace: Pace): Decimal {
	const usual = seesPatients(role) ? pace.visitsPerDay : zero;
	return multiply(
		visitsPerDay === undefined ? usual : fromNumber(visitsPerDay),
		workingDays === undefined ? pace.workingDays : fromNumber(workingDays)
	);
}
