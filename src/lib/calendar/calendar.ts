import { readDecimal } from '#decimal';

/** A day, counted from 1 January 1970 as day 0: the same everywhere, without hours or time zones. */
export type Day = number;

/** A month of a year, counted from January of the year 0. */
export type CalendarMonth = number;

export const monthsPerYear = 12;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^(\d{4})-(\d{2})$/;

/** Reads "2027-03-15"; a day that no calendar has, as 30 February, is none. */
export function readDay(text: string): Day | undefined {
	const [, year = '', month = '', day = ''] = dayPattern.exec(text) ?? [];
	const inMonth = readMonth(`${year}-${month}`);
	const dayOfMonth = wholeOf(day);
	if (inMonth === undefined || dayOfMonth < 1 || dayOfMonth > daysIn(inMonth)) return undefined;
	return firstDay(inMonth) + dayOfMonth - 1;
}

/** Reads "2027-03". */
export function readMonth(text: string): CalendarMonth | undefined {
	const [, year = '', month = ''] = monthPattern.exec(text) ?? [];
	const [monthOfYear, ofYear] = [wholeOf(month), wholeOf(year)];
	if (monthOfYear < 1 || monthOfYear > monthsPerYear) return undefined;
	return ofYear * monthsPerYear + monthOfYear - 1;
}

export function daysIn(month: CalendarMonth): number {
	return firstDay(month + 1) - firstDay(month);
}

export function firstDay(month: CalendarMonth): Day {
	const year = Math.floor(month / monthsPerYear);
	// Counted from March, so that a leap day is the last day of its year.
	const fromMarch = ((month % monthsPerYear) + 10) % monthsPerYear;
	const marchYear = fromMarch >= 10 ? year - 1 : year;
	const leapDays =
		Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
	return marchYear * 365 + leapDays + Math.floor((fromMarch * 153 + 2) / 5) - daysBefore1970;
}

/** The month a day lies in. */
export function monthOf(day: Day): CalendarMonth {
	// No month is longer than 31 days, or shorter than 28: the guess is never ahead.
	let month = Math.floor(day / (day < 0 ? 28 : 31)) + monthsBefore1970 - 1;
	while (firstDay(month + 1) <= day) month += 1;
	return month;
}

/** From 1 March of the year 0, as `firstDay` counts, to 1 January 1970. */
const daysBefore1970 = 719_468;
const monthsBefore1970 = 1970 * monthsPerYear;

/** Digits only, by the patterns above; no digits are no such number. */
function wholeOf(digits: string): number {
	return Number(readDecimal(digits)?.digits ?? -1);
}

/** "2027-03-15". */
export function isoDay(day: Day): string {
	const month = monthOf(day);
	const parts = [
		Math.floor(month / monthsPerYear),
		(month % monthsPerYear) + 1,
		day - firstDay(month) + 1
	];
	return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0')).join('-');
}

/** The same day of the month so many months later; where there is none, the last of it. */
export function monthsLater(day: Day, months: number): Day {
	const month = monthOf(day);
	const [begins, ends] = [firstDay(month + months), firstDay(month + months + 1)];
	return Math.min(begins + day - firstDay(month), ends - 1);
}
