import { isZero } from '#decimal';
import type { Standing } from '#insight';
import { m } from '#messages';
import { nothing, type Currency } from '#money';
import { metersIn } from '#practice';
import type { Scenario } from '#scenario';
import { roundMoney } from './format.ts';
import { planHow, planName } from './words.ts';

/** A run of the sentence; a named run is set off: the plan in its colour, the amount in bold. */
export interface Run {
	readonly text: string;
	readonly mark: 'plan' | 'other' | 'strong' | undefined;
}

export interface Answer {
	readonly runs: readonly Run[];
	/** The same over the whole term. */
	readonly term: string;
	/** For a narrow bar: the winner, what it costs, and the next best. */
	readonly short: string;
	readonly amount: string;
	readonly next: string | undefined;
	readonly planId: string;
	readonly otherId: string | undefined;
	readonly tooClose: boolean;
}

/** The one sentence to trust. It never says more than the figures do. */
export function answer(scenario: Scenario, now: Standing, term: Standing): Answer {
	const { months, currency } = scenario;
	const { cheapest, tooClose } = now;
	const [next] = now.others;
	const amount = roundMoney(cheapest.amount, currency);
	return {
		runs: runsOf(isIdle(scenario) ? m.answer_idle.parts() : sentenceParts(now, currency)),
		term: [planHow(cheapest.plan), overTerm(now, term, months, currency)].join(' '),
		short: shortAnswer(now),
		amount: m.amount_per_month({ amount }),
		next: next && `${planName(next.plan)} ${roundMoney(next.amount, currency)}`,
		planId: cheapest.plan.id,
		otherId: next?.plan.id,
		tooClose
	};
}

export function spokenAnswer({ runs, term }: Answer): string {
	return `${runs.map(({ text }) => text).join('')} ${term}`;
}

function shortAnswer({ cheapest, others: [next], tooClose }: Standing): string {
	const plan = planName(cheapest.plan);
	return tooClose && next
		? m.answer_short_close({ plan, other: planName(next.plan) })
		: m.answer_short_clear({ plan });
}

/** Nobody sees anybody: whatever is cheapest then says nothing. */
function isIdle({ practice }: Scenario): boolean {
	return isZero(metersIn(practice, 1).encounters);
}

type Parts = ReturnType<typeof m.answer_clear.parts>;

function sentenceParts({ cheapest, others, tooClose }: Standing, currency: Currency): Parts {
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
	const plan = planName(term.cheapest.plan);
	const amount = roundMoney(term.cheapest.amount, currency);
	const [next] = term.others;
	if (term.tooClose && next) {
		return m.answer_term_close({ plan, other: planName(next.plan), months, amount });
	}
	if (term.cheapest.plan.id === now.cheapest.plan.id && !now.tooClose) {
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
