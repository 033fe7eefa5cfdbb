import { decimal, isZero } from '#decimal';
import type { Standing, Unpriced } from '#insight';
import { m } from '#messages';
import { nothing, type Currency } from '#money';
import type { Scenario } from '#scenario';
import { list, roundMoney } from './format.ts';
import { lackWithMonth, whyInWords } from './unpriced-words.ts';
import { visitsIn } from './visits.ts';
import { planHow, planName } from './words.ts';

/** A run of the sentence; a named run is set off: the plan in its colour, the amount in bold. */
export interface Run {
	readonly text: string;
	readonly mark: 'plan' | 'other' | 'strong' | undefined;
}

export interface Answer {
	readonly runs: readonly Run[];
	/** The same over the whole term; without any price, what to ask. */
	readonly term: string;
	/** The plans that could not be compared. */
	readonly leftOut: string | undefined;
	/** For a narrow bar: the winner, what it costs, and the next best. */
	readonly short: string;
	readonly amount: string;
	readonly next: string | undefined;
	readonly planId: string | undefined;
	readonly otherId: string | undefined;
	readonly tooClose: boolean;
}

/** The one sentence to trust. It never says more than the figures do. */
export function answer(
	scenario: Scenario,
	now: Standing,
	term: Standing,
	unpriced: readonly Unpriced[]
): Answer {
	const { months, currency } = scenario;
	const { cheapest, tooClose } = now;
	if (!cheapest) return unanswered(scenario, unpriced);
	const [next] = now.others;
	const amount = roundMoney(cheapest.amount, currency);
	return {
		runs: runsOf(isIdle(scenario) ? m.answer_idle.parts() : sentenceParts(cheapest, now, currency)),
		term: [planHow(cheapest.plan), overTerm(now, term, months, currency)]
			.filter((sentence) => sentence !== '')
			.join(' '),
		leftOut: leftOutInWords(unpriced),
		short: shortAnswer(cheapest, now),
		amount: m.amount_per_month({ amount }),
		next: next && `${planName(next.plan)} ${roundMoney(next.amount, currency)}`,
		planId: cheapest.plan.id,
		otherId: next?.plan.id,
		tooClose
	};
}

/** No plan has a price: what to ask, once each. */
function unanswered(scenario: Scenario, unpriced: readonly Unpriced[]): Answer {
	const questions = unpriced.flatMap((one) => whyInWords(scenario, one));
	return {
		runs: runsOf(m.answer_none.parts()),
		term: [...new Set(questions)].join(' '),
		leftOut: undefined,
		short: m.answer_short_none(),
		amount: m.compare_none(),
		next: undefined,
		planId: undefined,
		otherId: undefined,
		tooClose: false
	};
}

function leftOutInWords(unpriced: readonly Unpriced[]): string | undefined {
	if (unpriced.length === 0) return undefined;
	const plans = unpriced.map((one) =>
		m.answer_left_out_plan({ plan: planName(one.plan), lack: lackWithMonth(one) })
	);
	return m.answer_left_out({ plans: list(plans) });
}

export function spokenAnswer({ runs, term, leftOut }: Answer): string {
	return [runs.map(({ text }) => text).join(''), term, leftOut]
		.filter((sentence) => sentence !== undefined)
		.join(' ');
}

type Placed = NonNullable<Standing['cheapest']>;

function shortAnswer(cheapest: Placed, { others: [next], tooClose }: Standing): string {
	const plan = planName(cheapest.plan);
	return tooClose && next
		? m.answer_short_close({ plan, other: planName(next.plan) })
		: m.answer_short_clear({ plan });
}

/** Nobody sees anybody and nothing is counted: whatever is cheapest then says nothing. */
function isIdle(scenario: Scenario): boolean {
	const { counts = [] } = scenario.practice;
	return isZero(visitsIn(scenario)) && counts.every(({ quantity }) => isZero(decimal(quantity)));
}

type Parts = ReturnType<typeof m.answer_clear.parts>;

function sentenceParts(
	cheapest: Placed,
	{ others, tooClose }: Standing,
	currency: Currency
): Parts {
	const plan = planName(cheapest.plan);
	const amount = roundMoney(cheapest.amount, currency);
	const [next] = others;
	if (!next) return m.answer_alone.parts({ plan, amount });
	const other = planName(next.plan);
	if (next.more === nothing) return m.answer_tie.parts({ plan, other, amount });
	if (tooClose) {
		const otherAmount = roundMoney(next.amount, currency);
		return m.answer_close.parts({ plan, amount, other, otherAmount });
	}
	return m.answer_clear.parts({ plan, amount, other, margin: roundMoney(next.more, currency) });
}

function overTerm(now: Standing, term: Standing, months: number, currency: Currency): string {
	if (!term.cheapest) return m.answer_term_none({ months });
	const plan = planName(term.cheapest.plan);
	const amount = roundMoney(term.cheapest.amount, currency);
	const [next] = term.others;
	if (term.tooClose && next) {
		return m.answer_term_close({ plan, other: planName(next.plan), months, amount });
	}
	if (term.cheapest.plan.id === now.cheapest?.plan.id && !now.tooClose) {
		return m.answer_term_same({ months, amount });
	}
	return m.answer_term_other({ plan, months, amount });
}

function runsOf(parts: Parts): Run[] {
	const runs: Run[] = [];
	let mark: Run['mark'];
	for (const part of parts) {
		if (part.type === 'text') runs.push({ text: part.value, mark });
		else mark = part.type === 'markup-start' ? (part.name as Run['mark']) : undefined;
	}
	return runs;
}
