import { fromNumber, add, multiply, zero, type Decimal } from '#decimal';
import { seesPatients, type Role } from './roles.ts';
import type { Row } from './row-schema.ts';

export type Team = readonly Row[];

/** More rows than any practice has kinds of jobs. */
export const mostRows = 60;

/** Those who are there in a month of the year, from 1; of others a row has nobody. */
export function presentIn(team: Team, monthOfYear: number): Team {
	return team.map((row) =>
		!row.months || row.months.includes(monthOfYear) ? row : { ...row, headcount: 0 }
	);
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
export interface Pace {
	readonly visitsPerDay: Decimal;
	readonly workingDays: Decimal;
}

/** What those who are there could book in a month: people x visits a day x days. */
export function bookable(team: Team, pace: Pace): Decimal {
	return team.reduce((booked, row) => {
		const { headcount } = row;
		return headcount === 0
			? booked
			: add(booked, multiply(fromNumber(headcount), bookableByOne(row, pace)));
	}, zero);
}

function bookableByOne({ role, visitsPerDay, workingDays }: Row, pace: Pace): Decimal {
	const usual = seesPatients(role) ? pace.visitsPerDay : zero;
	return multiply(
		visitsPerDay === undefined ? usual : fromNumber(visitsPerDay),
		workingDays === undefined ? pace.workingDays : fromNumber(workingDays)
	);
}
