import { areBirthDates, personalHeader, personalText, type Personal } from '../counts/people.ts';

const candidates = /[+(]?\d[\d ()/.-]{6,18}\d/g;
const dates = /\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}/g;
const betweenTexts = /[\t,;|]+/;

/** What no price list says of a vendor: names are not asked about, since products have them too. */
const telling: ReadonlySet<Personal> = new Set<Personal>([
	'e-mail',
	'phone',
	'birth-date',
	'record-number',
	'insurance'
]);

/** What a line tells about somebody: an e-mail address, a phone number, a date of birth. */
export function personalIn(line: string): Personal | undefined {
	for (const text of [line, ...line.split(betweenTexts), ...(line.match(candidates) ?? [])]) {
		const found = personalText(text);
		if (found && telling.has(found)) return found;
	}
	if (areBirthDates(line.match(dates) ?? [])) return 'birth-date';
	// "DOB: 4 May 1980": the word tells, where no price does.
	const isBorn = /\d/.test(line) && personalHeader(line) === 'birth-date';
	return isBorn && /\b(?:dob|born|birth|geb)/i.test(line) ? 'birth-date' : undefined;
}
