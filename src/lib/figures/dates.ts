import { monthsPerYear, type CalendarMonth } from '#calendar';
import { decimal, toNumber } from '#decimal';
import { m } from '#messages';
import { startOf, type Scenario } from '#scenario';
import { locale } from './language.ts';

/** "August 15, 2026" of 2026-08-15, "August 2026" of 2026-08: no more than the source says. */
export function partialDate(text: string): string {
	const [year = 1970, month, day] = partsOf(text);
	return new Intl.DateTimeFormat(locale, {
		year: 'numeric',
		...(month !== undefined && { month: 'long' }),
		...(day !== undefined && { day: 'numeric' }),
		timeZone: 'UTC'
	}).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** "Aug 15, 2026". */
export function shortDate(text: string): string {
	const [year = 1970, month = 1, day = 1] = partsOf(text);
	const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
	return format.format(Date.UTC(year, month - 1, day));
}

function partsOf(text: string): number[] {
	return text.split('-').map((part) => toNumber(decimal(part)));
}

/** "November 21, 2026 at 3:04 PM", by the clock of the reader. */
export function savedWhen(savedAt: number): string {
	return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(savedAt);
}

/** The months of a year, from January, as long or as short as one writes them. */
export function monthNames(length: 'long' | 'short'): string[] {
	const format = new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' });
	return Array.from({ length: 12 }, (_month, index) => format.format(Date.UTC(2027, index, 1)));
}

/** "Aug 2027" of the eighth month of a plan that begins in January. */
export function monthName(scenario: Pick<Scenario, 'start'>, month: number): string {
	return monthNamer(startOf(scenario))(month);
}

/** What the months of a plan are called, the first being 1: "Aug 2027". */
export function monthNamer(first: CalendarMonth): (month: number) => string {
	const names = monthNames('short');
	return (month) => {
		const calendarMonth = first + month - 1;
		return m.timeline_start({
			month: names[calendarMonth % monthsPerYear] ?? '',
			year: String(Math.floor(calendarMonth / monthsPerYear))
		});
	};
}
