import { isZero, negate, type Decimal } from '#decimal';
import { moreThan, type Standing } from '#insight';
import { m } from '#messages';
import { difference, isPriced, nothing, unpriced, type Amount, type Currency } from '#money';
import type { Plan } from '#scenario';
import { exactMoney, percent } from '../format.ts';
import { planName } from '../words.ts';
import { amountCell, row, wordsCell, type CompareCell, type CompareRow } from './rows.ts';

/** What every plan is held against: one that somebody chose, or whichever is cheapest. */
export interface Baseline {
	readonly currency: Currency;
	readonly plans: readonly Plan[];
	/** Chosen by somebody; otherwise it is the cheapest. */
	readonly chosen: Plan | undefined;
}

/** "$64.00 more, 12.1 %" in the first month. */
export function againstNow(baseline: Baseline, totals: readonly Amount[], now: Standing) {
	const { chosen } = baseline;
	const label = chosen ? m.compare_against_plan({ plan: planName(chosen) }) : m.compare_against();
	return againstRow('against', label, baseline, totals, now);
}

/** The same over the whole horizon. */
export function againstOverTerm(
	baseline: Baseline,
	totals: readonly Amount[],
	term: Standing,
	months: number
) {
	const { chosen } = baseline;
	const label = chosen
		? m.compare_term_against_plan({ plan: planName(chosen), months })
		: m.compare_term_against({ months });
	return againstRow('term-against', label, baseline, totals, term);
}

function againstRow(
	key: string,
	label: string,
	{ plans, chosen, currency }: Baseline,
	totals: readonly Amount[],
	{ cheapest }: Standing
): CompareRow {
	const base = chosen ?? cheapest?.plan;
	const amount = totals[plans.findIndex((plan) => plan === base)] ?? unpriced;
	const cells = plans.map((plan, place): CompareCell => {
		const isBase = plan === base && isPriced(amount);
		if (isBase) return amountCell(chosen ? m.compare_is_baseline() : m.compare_cheapest());
		return wordsCell(moreInWords(totals[place] ?? unpriced, amount, currency));
	});
	return row(key, label, 'quiet', cells);
}

function moreInWords(total: Amount, base: Amount, currency: Currency): string {
	const { more, morePercent } = moreThan(total, base, currency);
	if (!isPriced(more)) return m.compare_none();
	if (more === nothing) return m.compare_same();
	const isLess = more < nothing;
	const amount = exactMoney(isLess ? difference(nothing, more) : more, currency);
	const share = morePercent && shareInWords(isLess ? negate(morePercent) : morePercent);
	if (share === undefined) {
		return isLess ? m.compare_less_only({ amount }) : m.compare_more_only({ amount });
	}
	return isLess
		? m.compare_less_words({ amount, percent: share })
		: m.compare_more_words({ amount, percent: share });
}

/** Less than a twentieth of a percent is not worth saying. */
function shareInWords(share: Decimal): string | undefined {
	return isZero(share) ? undefined : percent(share);
}
