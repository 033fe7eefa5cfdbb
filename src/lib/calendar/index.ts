/** Days and months without a clock: the same on every device and in every time zone. */
export {
	daysIn,
	firstDay,
	isoDay,
	monthOf,
	monthsLater,
	monthsPerYear,
	readDay,
	readMonth
} from './calendar.ts';
export { readMoment } from './moment.ts';
export type { CalendarMonth, Day } from './calendar.ts';
