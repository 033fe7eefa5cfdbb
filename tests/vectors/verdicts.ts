import { toFullText, toText } from '#decimal';
import { inMajorUnits, isPriced, type Currency } from '#money';
import { caseFrom } from './charges.ts';
import { commitmentOutcome } from './commitments.ts';
import { discountOutcome } from './discounts.ts';
import { Fields } from './fields.ts';
import { hybridOutcome } from './hybrids.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { phaseOutcome } from './phases.ts';
import { prorationOutcome } from './prorations.ts';
import { NotRepresentable, readVectors, type Vector } from './vector.ts';

export { NotVectors } from './vector.ts';

export type Verdict =
	| { readonly id: string; readonly verdict: 'agrees' }
	| {
			readonly id: string;
			readonly verdict: 'differs';
			readonly expected: string;
			readonly got: string;
	  }
	| { readonly id: string; readonly verdict: 'not representable'; readonly reason: string };

/** What the engine says of every vector in the text of a file. */
export function verdictsOn(text: string): Verdict[] {
	return readVectors(text).map(verdictOn);
}

/** Each disagreement and each vector that has no terms here, and how many there are of which. */
export function reportOn(verdicts: readonly Verdict[]): string[] {
	const count = (kind: Verdict['verdict']) =>
		String(verdicts.filter(({ verdict }) => verdict === kind).length);
	const told = verdicts.flatMap((verdict) => {
		switch (verdict.verdict) {
			case 'agrees':
				return [];
			case 'differs':
				return [`differs: ${verdict.id}: expected ${verdict.expected}, got ${verdict.got}`];
			case 'not representable':
				return [`not representable: ${verdict.id}: ${verdict.reason}`];
		}
	});
	return [
		...told,
		`${count('agrees')} agree, ${count('differs')} differ, ${count('not representable')} not representable`
	];
}

function verdictOn(vector: Vector): Verdict {
	const { id, expected } = vector;
	try {
		const got = answerTo(vector);
		if (isAsExpected(got, expected)) return { id, verdict: 'agrees' };
		return { id, verdict: 'differs', expected: told(expected), got };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return error instanceof NotRepresentable
			? { id, verdict: 'not representable', reason }
			: { id, verdict: 'differs', expected: told(expected), got: `an error: ${reason}` };
	}
}

const notForSale = 'not for sale';

function answerTo({ model, params, usage, stage, currency }: Vector): string {
	if (stage !== 'exact' && stage !== 'rounded') throw new NotRepresentable('no known stage');
	if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
		throw new NotRepresentable('no currency of ISO 4217');
	}
	const outcome = ask(model, new Fields(params, 'params'), usage ?? null, currency);
	if (outcome === 'not for sale') return notForSale;
	if (stage === 'exact') {
		if (outcome.exact) return toText(outcome.exact);
		throw new NotRepresentable('the engine settles such an amount before anybody sees it');
	}
	if (isPriced(outcome.amount)) return toFullText(inMajorUnits(outcome.amount, currency));
	throw new NotRepresentable('the amount is beyond what is kept exactly');
}

function ask(model: string, params: Fields, usage: unknown, currency: Currency): Outcome {
	switch (model) {
		case 'discount':
			return discountOutcome(params, usage, currency);
		case 'commitment':
			return commitmentOutcome(params, usage, currency);
		case 'proration':
			return prorationOutcome(params, currency);
		case 'phase':
			return phaseOutcome(params, usage, currency);
		case 'hybrid':
			return hybridOutcome(params, currency, ask);
	}
	const asked = caseFrom[model]?.(params, usage);
	if (!asked) throw new NotRepresentable(`the model ${model} is unknown`);
	params.done();
	return outcomeOf(asked, currency);
}

/** As numbers: 2.5 is 2.50. A vector may also expect that so much cannot be had. */
function isAsExpected(got: string, expected: unknown): boolean {
	if (expected === null || /^not[ _-](for[ _-]sale|eligible|sold)$/.test(told(expected))) {
		return got === notForSale;
	}
	if (!/^[-+]?\d+(\.\d+)?$/.test(told(expected))) {
		throw new NotRepresentable(`expected is no plain number: ${told(expected)}`);
	}
	return got !== notForSale && plain(got) === plain(told(expected));
}

/** However long: without a plus, zeros that say nothing, or a zero below zero. */
function plain(number: string): string {
	const [whole = '', fraction = ''] = number.replace(/^\+/, '').split('.');
	const digits = whole.replace(/^(-?)0+(?=\d)/, '$1');
	const decimals = fraction.replace(/0+$/, '');
	if (decimals === '') return digits === '-0' ? '0' : digits;
	return `${digits}.${decimals}`;
}

function told(expected: unknown): string {
	return typeof expected === 'string' ? expected : JSON.stringify(expected);
}
