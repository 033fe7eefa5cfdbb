import { csvRecords } from './csv.ts';
import { Refused, type Separator } from './table.ts';

/** In this order where several would do. */
const separators: readonly Separator[] = [',', ';', '\t', '|'];

/** So many records tell how the rest is written. */
const tellingRecords = 20;

const namedFirst = /^sep=([,;\t|])(?:\r\n|\r|\n|$)/i;

export interface Separated {
	readonly separator: Separator;
	/** Where the first record begins: behind a line that only names the separator. */
	readonly start: number;
}

export function separatorOf(text: string, chosen: Separator | undefined): Separated {
	const [line = '', named] = namedFirst.exec(text) ?? [];
	const start = line.length;
	const told = chosen ?? separators.find((each) => each === named);
	if (told) return { separator: told, start };
	const ranked = separators
		.map((separator) => ({ separator, ...fitOf(text, separator, start) }))
		.filter(({ columns }) => columns > 1)
		.sort((a, b) => b.alike - a.alike || b.columns - a.columns);
	return { separator: ranked[0]?.separator ?? ',', start };
}

/** How many columns the first record has, and which share of those after it have as many. */
function fitOf(text: string, separator: Separator, start: number) {
	const counts: number[] = [];
	try {
		for (const { cells } of csvRecords(text, separator, start)) {
			if (cells.length > 1 || cells[0]?.trim() !== '') counts.push(cells.length);
			if (counts.length === tellingRecords) break;
		}
	} catch (error) {
		// Cut apart wrongly, a quote in the middle of a cell may look like one that opens.
		if (!(error instanceof Refused)) throw error;
		return { columns: 0, alike: 0 };
	}
	const [columns = 0] = counts;
	return { columns, alike: counts.filter((count) => count === columns).length / counts.length };
}
