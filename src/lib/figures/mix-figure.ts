import type { MixAnswer } from '#insight';
import { m } from '#messages';
import { nothing, type Amount } from '#money';
import type { Scenario } from '#scenario';
import { exactMoney, list } from './format.ts';
import { needWord, offerCalled } from './words.ts';

/** Why a plan that chooses for itself chose what it did. Amounts are of what was to be least, before tax. */
export interface MixFigure {
	/** What was to be least, in words; and where it is not sure that it is. */
	readonly goal: string;
	/** Why there is none, where there is none. */
	readonly missing: string;
	/** What was chosen, and what it would cost to do without each. */
	readonly chosen: readonly {
		readonly id: string;
		readonly name: string;
		readonly without: string;
	}[];
	readonly runnerUp: string;
	/** What the last dollar bought: how much each job adds, dearest first. */
	readonly jobs: readonly string[];
	/** What requirements add. */
	readonly premium: string;
}

export function mixFigure(
	scenario: Scenario,
	{ wish, untried, best, missing, runnerUp, jobs, offers, premium = nothing }: MixAnswer
): MixFigure {
	const money = (amount: Amount) => exactMoney(amount, scenario.currency);
	const named = (ids: readonly string[]) =>
		list(ids.map((id) => m.quoted({ name: offerCalled(scenario, id) })));
	return {
		goal: best
			? [
					goalInWords(scenario, wish, money(best.cost)),
					...(untried.length > 0 ? [m.mix_untried({ offers: named(untried) })] : [])
				].join(' ')
			: '',
		missing: missing ? missingInWords(missing, named) : '',
		chosen: offers.map(({ offer, more }) => ({
			id: offer,
			name: offerCalled(scenario, offer),
			without: more === undefined ? m.mix_only_one() : m.mix_without_offer({ amount: money(more) })
		})),
		runnerUp: runnerUp
			? m.mix_runner_up({
					offers: named(runnerUp.mix.chosen.map(({ offer }) => offer.id)),
					amount: money(runnerUp.more)
				})
			: '',
		jobs: jobs.map(({ need, less }) =>
			less === nothing
				? m.mix_job_free({ need: needWord(need) })
				: m.mix_job({ need: needWord(need), amount: money(less) })
		),
		premium: premium > nothing ? m.premium_of_it({ amount: money(premium) }) : ''
	};
}

function missingInWords(
	{ jobs, include }: NonNullable<MixAnswer['missing']>,
	named: (ids: readonly string[]) => string
): string {
	if (include.length > 0) return m.mix_missing_include({ offers: named(include) });
	if (jobs.length === 0) return m.mix_missing_nothing();
	return m.mix_missing_jobs({ needs: list(jobs.map(needWord)) });
}

function goalInWords(
	{ months }: Scenario,
	{ least, month = 1 }: MixAnswer['wish'],
	amount: string
) {
	switch (least) {
		case 'term':
			return m.mix_least_term({ amount, months });
		case 'first-year-paid':
			return m.mix_least_first_year({ amount });
		default:
			return m.mix_least_month({ amount, month });
	}
}
