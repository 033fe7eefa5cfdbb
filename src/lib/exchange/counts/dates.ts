import { readDay, readMonth } from '#calendar';

export type DayOrder = 'day-first' | 'month-first';

const yearFirst = /^(\d{4})([-/.])(\d{2})\2(\d{2})(?:[T ]\d{2}:\d{2}\S*)?$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const monthYearFirst = /^(\d{4})[-/.](\d{2})$/;
const monthYearLast = /^(\d{1,2})[-/.](\d{4})$/;
export const twoDigitYear = /^\d{1,2}([-/.])\d{1,2}\1\d{2}$/;

/** A day as people write it, as "2027-01-31"; a time behind it is left out. */
export function readDate(text: string, order: DayOrder): string | undefined {
	const [, year, , month = '', day = ''] = yearFirst.exec(text.trim()) ?? [];
	if (year !== undefined) return checkedDay(year, month, day);
	const [, first = '', , second = '', lastYear] = yearLast.exec(text.trim()) ?? [];
	if (lastYear === undefined) return undefined;
	return order === 'day-first'
		? checkedDay(lastYear, second, first)
		: checkedDay(lastYear, first, second);
}

/** In which order a text is a day: one of them, any, or either with different days ("01/02/2027"). */
export function ordersOf(text: string): DayOrder | 'any' | 'either' | undefined {
	const [day, month] = [readDate(text, 'day-first'), readDate(text, 'month-first')];
	if (day && month) return day === month ? 'any' : 'either';
	if (day !== undefined) return 'day-first';
	return month === undefined ? undefined : 'month-first';
}

/** "2027-01" or "01/2027", as "2027-01". A whole date is the month it lies in, for who knows its order. */
export function readMonthAlone(text: string): string | undefined {
	const [, year, month = ''] = monthYearFirst.exec(text.trim()) ?? [];
	if (year !== undefined) return checkedMonth(year, month);
	const [, first = '', lastYear] = monthYearLast.exec(text.trim()) ?? [];
	return lastYear === undefined ? undefined : checkedMonth(lastYear, first);
}

function checkedDay(year: string, month: string, day: string): string | undefined {
	const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isOurs(year) && readDay(text) !== undefined ? text : undefined;
}

function checkedMonth(year: string, month: string): string | undefined {
	const text = `${year}-${month.padStart(2, '0')}`;
	return isOurs(year) && readMonth(text) !== undefined ? text : undefined;
}

/** Of this century or the last: another year is a slip of the finger. */
function isOurs(year: string): boolean {
	return year >= '1900' && year < '2200';
}
