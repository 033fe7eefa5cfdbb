import { m } from '#messages';
import { fileNameFor } from '../file-name.ts';
import type { WrittenFile } from '../scenario-file.ts';
import { csvCell } from '../tables/csv.ts';
import { fieldInWords } from './counts-in-words.ts';
import { fieldsOf, type CountsKind } from './fields.ts';

const mediaType = 'text/csv';
/** Without it Excel takes the file for one of its own old encoding. */
const byteOrderMark = '\ufeff';

/** A file to fill in: the header and two rows, with two roles or meters of the practice as people call them. */
export function countsTemplate(
	kind: CountsKind,
	[first, second]: readonly [string, string]
): WrittenFile {
	const rows =
		kind === 'roster'
			? [
					[first, '2027-01-04', '', '40', m.counts_yes()],
					[second, '2027-02-01', '2027-12-31', '20', m.counts_no()]
				]
			: [
					['2027-01', first, '400'],
					['2027-01', second, '1250.5']
				];
	const header = fieldsOf(kind).map(fieldInWords);
	const lines = [header, ...rows].map((cells) => `${cells.map(csvCell).join()}\r\n`);
	const name = kind === 'roster' ? m.counts_roster_file() : m.counts_usage_file();
	return {
		name: `${fileNameFor(name, kind)}.csv`,
		text: byteOrderMark + lines.join(''),
		type: mediaType
	};
}
