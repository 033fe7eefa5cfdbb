import { m } from '#messages';
import type { Expectation, OfferProblem, Path } from '#scenario';
import { expectationInWords } from '../expectation-in-words.ts';

/** What is wrong in a place, as a sentence. */
export function problemInWords(problems: readonly OfferProblem[], path: Path): string | undefined {
	const place = path.join('.');
	const found = problems.find((problem) => problem.path.join('.') === place);
	return found && m.form_problem({ expected: expectationInWords(plainly(found.expected)) });
}

/** That nobody knows a price is told by a button beside its field. */
function plainly(expected: Expectation): Expectation {
	if (expected.code !== 'form') return expected;
	if (expected.form === 'price-or-unknown') return { ...expected, form: 'price' };
	return expected.form === 'percent-or-unknown' ? { ...expected, form: 'percent' } : expected;
}

/** What is wrong there or below. Where nothing is, it is always the same. */
export function problemsIn(problems: readonly OfferProblem[], path: Path): readonly OfferProblem[] {
	const found = problems.filter((problem) =>
		path.every((part, index) => problem.path[index] === part)
	);
	return found.length > 0 ? found : none;
}

const none: readonly OfferProblem[] = [];
