// Files of counts as somebody might bring them, read with the choices they make.
import { readCounts } from '../../src/lib/exchange/counts/read-counts.ts';
import type { CountsChoices, CountsRead } from '../../src/lib/exchange/counts/preview.ts';

const meters = [
	{ id: 'visits', names: ['Visits', 'Besuche'] },
	{ id: 'video-minutes', names: ['Video minutes'] }
];
const roles = [
	{ id: 'providers', names: ['Licensed provider', 'Nurse practitioner'] },
	{ id: 'admins', names: ['Front desk'] }
];

type Content = string | Uint8Array<ArrayBuffer>;
type Choices = Partial<CountsChoices>;

export function readUsage(content: Content, choices: Choices = {}): Promise<CountsRead> {
	return readCounts(new Blob([content]), { kind: 'usage', known: meters, ...choices });
}

export function readRoster(content: Content, choices: Choices = {}): Promise<CountsRead> {
	return readCounts(new Blob([content]), { kind: 'roster', known: roles, ...choices });
}

export function previewOf(read: CountsRead) {
	if (!read.ok) throw new Error(`The file was refused: ${read.problem.reason}`);
	return read.preview;
}

/** What came of a file, in short: its lines, faults and questions, or why it was refused. */
export function told(read: CountsRead) {
	if (!read.ok) return read.problem;
	const { counts, problems, questions } = read.preview;
	return {
		lines: counts.lines,
		faults: problems.shown.map(({ cell, row, code }) => `${cell ?? row} ${code}`),
		questions
	};
}
