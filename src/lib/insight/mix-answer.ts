import { marketOf, Mixing, withMix, type Missing, type Mix } from '#forecast';
import { difference, nothing, type Amount } from '#money';
import type { Need } from '#practice';
import type { Edit, Plan, Scenario } from '#scenario';

/** What a plan that chooses for itself has chosen, and what that hangs on. Amounts are before tax. */
export interface MixAnswer {
	readonly plan: Plan;
	/** What was to be least, and in which month where it was one. */
	readonly wish: NonNullable<Plan['mix']>;
	readonly best: Mix | undefined;
	/** Offers with more add-ons than were tried: a dearer mix may have been chosen because of them. */
	readonly untried: readonly string[];
	/** Why there is none. */
	readonly missing: Missing | undefined;
	/** The cheapest that does without something of the best one, and how much dearer it is. */
	readonly runnerUp: { readonly mix: Mix; readonly more: Amount } | undefined;
	/** What every job adds, dearest first: what the last dollar bought is the first of them. */
	readonly jobs: readonly JobCost[];
	/** How much dearer it would be without each offer; undefined where it cannot be without. */
	readonly offers: readonly { readonly offer: string; readonly more: Amount | undefined }[];
	/** How much of the cost is for what the practice requires: the best mix without that is so much cheaper. */
	readonly premium: Amount | undefined;
}

interface JobCost {
	readonly need: Need;
	/** What the best mix would cost if nobody wanted it, and how much less that is. */
	readonly without: Amount;
	readonly less: Amount;
	/** The offers that would go, and those that would come instead. */
	readonly goes: readonly string[];
	readonly comes: readonly string[];
}

/** Of each plan that chooses for itself. */
export function mixAnswers(scenario: Scenario): MixAnswer[] {
	return scenario.plans.flatMap((plan) => (plan.mix ? [mixAnswer(scenario, plan, plan.mix)] : []));
}

/** Every plan that chooses for itself has chosen so; where that is what it was, the scenario stays the same object. */
export function choosing(answers: readonly MixAnswer[]): Edit {
	return (scenario) => {
		const plans = scenario.plans.map((plan) => {
			const answer = plan.mix && answers.find((one) => one.plan.id === plan.id);
			return answer ? withMix(plan, answer.best) : plan;
		});
		const isSame = plans.every((plan, index) => plan === scenario.plans[index]);
		return isSame ? scenario : { ...scenario, plans };
	};
}

function mixAnswer(scenario: Scenario, plan: Plan, wish: MixAnswer['wish']): MixAnswer {
	const mixing = new Mixing(marketOf(scenario, scenario.months), wish);
	const { untried } = mixing;
	const best = mixing.doing();
	if (!best) {
		const missing = mixing.missing();
		const none = { best, runnerUp: undefined, jobs: [], offers: [], premium: undefined };
		return { plan, wish, untried, missing, ...none };
	}
	const free = freed(scenario);
	const others = best.chosen.map(({ offer }) => ({
		offer: offer.id,
		mix: mixing.without({ offer: offer.id })
	}));
	const unbound = free && new Mixing(marketOf(free, free.months), wish).doing();
	return {
		plan,
		wish,
		untried,
		best,
		missing: undefined,
		runnerUp: runnerUp(
			mixing,
			best,
			others.map(({ mix }) => mix)
		),
		jobs: jobCosts(mixing, best),
		offers: others.map(({ offer, mix }) => ({
			offer,
			more: mix && difference(mix.cost, best.cost)
		})),
		premium: unbound && difference(best.cost, unbound.cost)
	};
}

/** Another is not the best one with something superfluous: it lacks an offer of it, or an add-on. */
function runnerUp(
	mixing: Mixing,
	best: Mix,
	others: readonly (Mix | undefined)[]
): MixAnswer['runnerUp'] {
	const addOns = best.chosen.flatMap(({ offer: { id }, takes }) =>
		takes.map((charge) => ({ offer: id, charge }))
	);
	const [mix] = [...others, ...addOns.map((part) => mixing.without(part))]
		.flatMap((other) => other ?? [])
		.sort((a, b) => a.cost - b.cost || a.chosen.length - b.chosen.length);
	return mix && { mix, more: difference(mix.cost, best.cost) };
}

function jobCosts(mixing: Mixing, best: Mix): JobCost[] {
	const idsOf = ({ chosen }: Pick<Mix, 'chosen'>) => chosen.map(({ offer }) => offer.id);
	return mixing.jobs
		.map((need) => {
			const other = mixing.doing(mixing.jobs.filter((job) => job !== need));
			const { cost, chosen } = other ?? { cost: nothing, chosen: [] };
			const [before, after] = [idsOf(best), idsOf({ chosen })];
			return {
				need,
				without: cost,
				less: difference(best.cost, cost),
				goes: before.filter((id) => !after.includes(id)),
				comes: after.filter((id) => !before.includes(id))
			};
		})
		.sort((a, b) => b.less - a.less);
}

/** The scenario in which nothing is required; undefined where nothing is. */
function freed(scenario: Scenario): Scenario | undefined {
	const { practice } = scenario;
	const { jobs = [], requires = [], retentionYears } = practice.wanted ?? {};
	if (requires.length === 0 && retentionYears === undefined) return undefined;
	const wanted = { jobs, requires: [] };
	return { ...scenario, practice: { ...practice, wanted } };
}
