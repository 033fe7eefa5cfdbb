/** What a file of counts can tell, and the words its columns may be headed with, in English and German. */
const rosterWords = {
	role: [
		'role',
		'role name',
		'job',
		'job title',
		'job role',
		'position',
		'title',
		'function',
		'rolle',
		'funktion',
		'stelle',
		'beruf',
		'tatigkeit'
	],
	start: [
		'start',
		'start date',
		'starts',
		'from',
		'since',
		'hired',
		'hire date',
		'date of hire',
		'begin',
		'beginn',
		'ab',
		'von',
		'seit',
		'eintritt',
		'eintrittsdatum',
		'startdatum'
	],
	end: [
		'end',
		'end date',
		'ends',
		'until',
		'to',
		'left',
		'leaves',
		'termination date',
		'ende',
		'bis',
		'austritt',
		'austrittsdatum',
		'enddatum'
	],
	hours: [
		'hours',
		'hours per week',
		'hours week',
		'weekly hours',
		'hrs',
		'hrs week',
		'hours a week',
		'stunden',
		'wochenstunden',
		'stunden pro woche',
		'stunden woche',
		'std',
		'std woche'
	],
	signsIn: [
		'signs in',
		'sign in',
		'logs in',
		'log in',
		'login',
		'logins',
		'has login',
		'own login',
		'user account',
		'meldet sich an',
		'anmeldung',
		'eigener login',
		'zugang',
		'benutzerkonto'
	]
} as const;

const usageWords = {
	month: [
		'month',
		'period',
		'billing month',
		'date',
		'year month',
		'monat',
		'zeitraum',
		'datum',
		'abrechnungsmonat'
	],
	meter: [
		'meter',
		'meter name',
		'metric',
		'measure',
		'item',
		'usage type',
		'type',
		'zahler',
		'messgrosse',
		'kennzahl',
		'art',
		'posten'
	],
	quantity: [
		'quantity',
		'qty',
		'count',
		'amount',
		'value',
		'units',
		'usage',
		'total',
		'number',
		'menge',
		'anzahl',
		'wert',
		'verbrauch',
		'einheiten',
		'summe'
	]
} as const;

export type RosterField = keyof typeof rosterWords;
export type UsageField = keyof typeof usageWords;
export type CountsField = RosterField | UsageField;
export type CountsKind = 'roster' | 'usage';

const words: Readonly<
	Record<CountsKind, Readonly<Partial<Record<CountsField, readonly string[]>>>>
> = {
	roster: rosterWords,
	usage: usageWords
};

const needed: Readonly<Record<CountsKind, readonly CountsField[]>> = {
	roster: ['role'],
	usage: ['month', 'meter', 'quantity']
};

export function fieldsOf(kind: CountsKind): readonly CountsField[] {
	return fieldNames.filter((field) => words[kind][field]);
}

const fieldNames: readonly CountsField[] = [
	'role',
	'start',
	'end',
	'hours',
	'signsIn',
	'month',
	'meter',
	'quantity'
];

/** A file without a column for this tells nothing; without the others it tells less. */
export function isNeeded(kind: CountsKind, field: CountsField): boolean {
	return needed[kind].includes(field);
}

/** The field a column is headed with; a header says it whole, or says something else. */
export function fieldHeaded(kind: CountsKind, header: string): CountsField | undefined {
	const plain = plainWords(header);
	return fieldsOf(kind).find((field) => words[kind][field]?.includes(plain));
}

/** Small letters and digits without accents, a space between words: for comparing what people write. */
export function plainWords(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
