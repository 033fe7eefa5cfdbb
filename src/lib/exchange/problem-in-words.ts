import { plainNumber, unreadableInWords } from '#figures';
import { m } from '#messages';
import type { ForeignFormat } from './foreign-format.ts';
import type { FileProblem } from './scenario-file.ts';

const bytesPerMegabyte = 1_000_000;

const foreignWords: Readonly<Record<ForeignFormat, () => string>> = {
	zip: m.foreign_zip,
	pdf: m.foreign_pdf,
	png: m.foreign_png,
	gzip: m.foreign_gzip
};

/** Why a file was not opened, and what to do. */
export function problemInWords(problem: FileProblem): string {
	switch (problem.reason) {
		case 'too-large':
			return m.problem_too_large({
				limit: `${plainNumber(problem.mostBytes / bytesPerMegabyte)} MB`
			});
		case 'out-of-reach':
			return m.problem_out_of_reach();
		case 'empty':
			return m.problem_empty();
		case 'other-program':
			return m.problem_other_program({ what: foreignWords[problem.what]() });
		case 'not-text':
			return m.problem_not_text();
		case 'not-json':
			return m.problem_not_json({ line: problem.line, column: problem.column });
		case 'too-deep':
			return m.problem_too_deep();
		case 'too-much':
			return m.problem_too_much();
		case 'forbidden-key':
			return m.problem_forbidden({ key: problem.key });
		case 'forbidden-character':
			return m.problem_forbidden_character();
		default:
			return unreadableInWords(problem);
	}
}
