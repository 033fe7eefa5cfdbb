import { add, fromNumber, multiply, readDecimal, subtract, zero, type Decimal } from '#decimal';
import { readDay } from './calendar.ts';

const clock = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d{1,9})?))?(Z|[-+]\d{2}:\d{2})?$/;

/**
 * Seconds since 1970 began in Greenwich: "2027-03-15", "2027-03-15T12:30:00Z", with any offset. Where
 * none is given it is Greenwich's.
 */
export function readMoment(text: string): Decimal | undefined {
	const [date = '', time] = text.split(/[T ](.*)/s, 2);
	const day = readDay(date);
	const seconds = time === undefined ? zero : secondsInto(time);
	if (day === undefined || !seconds) return undefined;
	return add(multiply(fromNumber(day), secondsPerDay), seconds);
}

const secondsPerDay = fromNumber(86_400);

function secondsInto(time: string): Decimal | undefined {
	const [match, hours = '', minutes = '', seconds = '0', offset = 'Z'] = clock.exec(time) ?? [];
	if (match === undefined) return undefined;
	const sinceMidnight = add(wholeMinutes(hours, minutes), readDecimal(seconds) ?? zero);
	if (offset === 'Z') return sinceMidnight;
	const ahead = wholeMinutes(offset.slice(1, 3), offset.slice(4));
	return offset.startsWith('+') ? subtract(sinceMidnight, ahead) : add(sinceMidnight, ahead);
}

/** In seconds. */
function wholeMinutes(hours: string, minutes: string): Decimal {
	const [h, m] = [hours, minutes].map((digits) => readDecimal(digits) ?? zero);
	return multiply(add(multiply(h ?? zero, sixty), m ?? zero), sixty);
}

const sixty = fromNumber(60);
