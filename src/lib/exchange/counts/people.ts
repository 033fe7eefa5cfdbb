import { plainWords } from './fields.ts';
import { givenNames } from './given-names.ts';

/** What tells who somebody is, or what somebody has. None of it is counted here, and none of it is let in. */
export type Personal =
	| 'name'
	| 'birth-date'
	| 'e-mail'
	| 'phone'
	| 'record-number'
	| 'diagnosis'
	| 'drug'
	| 'address'
	| 'insurance';

const headers: readonly (readonly [Personal, RegExp])[] = [
	[
		'insurance',
		/\b(?:insurance|insurer|insured|payer|member id|subscriber|policy|medicare|medicaid|versicherung\w*|krankenkasse|kasse|versicherten\w*)\b/
	],
	['e-mail', /\b(?:e ?mails?|mail|email\w*)\b/],
	['phone', /\b(?:phones?|telephone|tel|mobile|cell|fax|telefon\w*|handy\w*|mobil\w*)\b/],
	['birth-date', /\b(?:dob|birth\w*|born|age|geburt\w*|geboren|alter)\b/],
	[
		'diagnosis',
		/\b(?:diagnos\w*|icd(?: ?\d+)?|conditions?|disease|symptoms?|allerg\w*|krankheit\w*|befund\w*|dsm)\b/
	],
	[
		'drug',
		/\b(?:drugs?|medications?|medicines?|prescriptions?|rx|ndc|dosage|dose|medikament\w*|arznei\w*|rezept\w*|wirkstoff\w*)\b/
	],
	[
		'address',
		/\b(?:address\w*|street|zip|zip ?code|post ?code|postal code|city|town|adresse\w*|anschrift|strasse|plz|wohnort|ort)\b/
	],
	[
		'record-number',
		/\b(?:mrn|ssn|social security(?: number)?|record (?:number|no|id)|(?:chart|patient|client|account|employee|staff|person|personnel|license|licence|case) (?:number|no|nr|id)|npi|tax id|passport|patienten(?:nummer|nr|id)|akten\w*|personalnummer|personalnr|steuer\w*|fallnummer)\b/
	],
	[
		'name',
		/\b(?:names?|first ?names?|last ?names?|fullname|surname|forename|initials|patients?|clients?|employees?|person|people|staff member|worker|vorname\w*|nachname\w*|familienname|patient(?:in|en)|mitarbeiter\w*|klient\w*|kunde\w*)\b/
	]
];

/** What a column is about that is headed so. */
export function personalHeader(header: string): Personal | undefined {
	const plain = plainWords(header);
	return headers.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Dates and plain numbers share their look with phone numbers; those are ours. */
const harmless =
	/^(?:[\d.,'’\s]+|\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:[T ][\d:.]+Z?)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/;
const phone =
	/^(?:\+\d[\d ()/.-]{6,17}|\(\d{2,5}\) ?\d[\d -]{4,12}|\d{3}[-. ]\d{3}[-. ]\d{4}|0\d{2,5}[ /-]\d[\d -]{3,9})$/;

const contents: readonly (readonly [Personal, RegExp])[] = [
	['e-mail', /[^\s@]@[^\s@]+\.[a-z]{2,}/i],
	['record-number', /^(?:\d{3}-\d{2}-\d{4}|(?:mrn|pat|pt|ssn|emp)[-\s#:]{0,2}\d{3,})$/i],
	['insurance', /^(?:[A-Z]\d{9}|[1-9][A-Z][A-Z\d]\d-?[A-Z][A-Z\d]\d-?[A-Z]{2}\d{2})$/],
	['diagnosis', /^[A-TV-Z]\d[\dA-Z]\.[\dA-Z]{1,4}$/],
	['drug', /\b\d+(?:[.,]\d+)? ?(?:mg|mcg|µg|ml|iu|i\.e\.)\b/i],
	[
		'address',
		/^\d{1,5} [\p{L} .'-]+ (?:st|street|ave|avenue|rd|road|blvd|lane|ln|drive|dr|court|ct|way)\b\.?|^[\p{L} .-]+(?:str\.|straße|strasse|weg|platz|allee|gasse) ?\d{1,4} ?[a-z]?$/iu
	]
];

/** What a single text tells about somebody, by how it is written. */
export function personalText(text: string): Personal | undefined {
	const trimmed = text.trim();
	if (trimmed === '' || harmless.test(trimmed)) return undefined;
	if (phone.test(trimmed)) return 'phone';
	const found = contents.find(([, pattern]) => pattern.test(trimmed))?.[0];
	return found ?? (hasGivenName(trimmed) ? 'name' : undefined);
}

const titled = /^(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau)\b\.? *\p{Lu}/u;

/** "Maria Lopez", "Lopez, Maria" or "Dr. Maria Lopez, NP"; "May" alone is a month. */
function hasGivenName(text: string): boolean {
	if (titled.test(text)) return true;
	const named = text.split(/[^\p{L}'’-]+/u).filter((word) => word !== '');
	return (
		named.length > 1 && named.length < 6 && named.some((word) => givenNames.has(plainWords(word)))
	);
}

const mostLookedAt = 1_000;
/** From so large a share on a column is about people; a stray look-alike does not make one. */
const tellingShare = 0.2;
const birthYearsEnd = 2005;

/** What a column of so many filled cells holds, by what enough of its texts look like. */
export function personalColumn(texts: readonly string[], filled: number): Personal | undefined {
	const step = Math.max(1, Math.floor(texts.length / mostLookedAt));
	const counts = new Map<Personal, number>();
	for (let index = 0; index < texts.length; index += step) {
		const found = personalText(texts[index] ?? '');
		if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	return most && most[1] * step >= filled * tellingShare ? most[0] : undefined;
}

/** Whether most of the dates lie too far back for anything that is planned. */
export function areBirthDates(texts: readonly string[]): boolean {
	const years = texts.flatMap((text) => {
		const [, first, last] =
			/^(?:(\d{4})-\d{2}-\d{2}.*|\d{1,2}[./-]\d{1,2}[./-](\d{4}))$/.exec(text.trim()) ?? [];
		return first ?? last ?? [];
	});
	const old = years.filter((year) => year < String(birthYearsEnd));
	return years.length > 0 && old.length * 2 > years.length && years.length * 2 > texts.length;
}
