import { boughtBy, wantedJobs } from '#forecast';
import { offerCosts, type Coverage, type OfferCost } from '#insight';
import { m } from '#messages';
import { isPriced, sum } from '#money';
import { needs, type Need } from '#practice';
import type { Plan, Scenario } from '#scenario';
import { exactMoney, list } from './format.ts';
import { offerFigure, type MarkFigure } from './offer-figure.ts';
import type { CostFigure } from './offer-cost.ts';
import { needWord } from './words.ts';

/** A job, and which offers a plan buys for it. */
export interface JobChoice {
	readonly need: Need;
	readonly name: string;
	readonly isWanted: boolean;
	/** What is bought for it, while it is closed. */
	readonly summary: string;
	/** What that costs in the first month, once; empty where nothing is bought. */
	readonly effect: string;
	/** Nobody does a job that is wanted, or several do it. */
	readonly fault: 'gap' | 'overlap' | undefined;
	readonly choices: readonly OfferChoice[];
}

/** An offer one could choose for a job. */
export interface OfferChoice {
	readonly id: string;
	readonly name: string;
	readonly headline: string;
	readonly isChosen: boolean;
	/** What a plan that chooses for itself is told about it. */
	readonly rule: MixRule;
	/** Which other jobs it does. */
	readonly also: string;
	readonly marks: readonly MarkFigure[];
	readonly cost: CostFigure;
	/** Lines a plan may take beside it. */
	readonly addOns: readonly AddOnChoice[];
}

export type MixRule = 'may' | 'must' | 'never';

interface AddOnChoice {
	readonly id: string;
	readonly name: string;
	readonly isTaken: boolean;
	readonly prices: string;
}

/** The jobs wanted first, then what offers do beside; what no offer does and nobody wants is left out. */
export function planChoices(
	scenario: Scenario,
	{ plan, gaps, overlaps }: Coverage,
	costs: readonly OfferCost[],
	today?: string
): JobChoice[] {
	const jobs = wantedJobs(scenario);
	const [named = []] = boughtBy({ ...scenario, plans: [plan] });
	// With the lines it takes, and with the tier that stands in for one that may not be bought.
	const inPlan = offerCosts(
		scenario,
		named.map(({ offer }) => offer)
	);
	const faultIn = (need: Need) => {
		if (gaps.some((gap) => gap.need === need)) return 'gap';
		return overlaps.some((overlap) => overlap.need === need) ? 'overlap' : undefined;
	};
	const byOffer = new Map(
		costs.map((cost) => [cost.offer.id, { cost, choice: choiceOf(scenario, plan, cost, today) }])
	);
	/** What does several jobs is paid once: where it stands first. */
	const paid = new Set<string>();
	const effectOf = (bought: readonly OfferCost[]): string => {
		const unpaid = bought.filter(({ offer }) => !paid.has(offer.id));
		for (const { offer } of unpaid) paid.add(offer.id);
		if (bought.length > 0 && unpaid.length === 0) return m.plan_job_included();
		return amountOf(unpaid, scenario.currency);
	};
	const jobChoice = (need: Need): JobChoice => {
		const possible = costs.filter(({ offer }) => mayCover(offer).includes(need));
		const bought = inPlan.filter(({ offer }) => offer.covers.includes(need));
		const isWanted = jobs.includes(need);
		return {
			need,
			name: needWord(need),
			isWanted,
			summary: bought.length === 0 ? noneInWords(isWanted) : namesOf(bought),
			effect: effectOf(bought),
			fault: faultIn(need),
			choices: possible.flatMap(({ offer }) => {
				const made = byOffer.get(offer.id)?.choice;
				return made ? [{ ...made, also: alsoInWords(offer.covers, need) }] : [];
			})
		};

		function namesOf(bought: readonly OfferCost[]): string {
			return list(bought.map(({ offer }) => byOffer.get(offer.id)?.choice.name ?? offer.id));
		}
	};
	const listed = needs.filter(
		(need) => jobs.includes(need) || costs.some(({ offer }) => mayCover(offer).includes(need))
	);
	const ordered = [
		...listed.filter((need) => jobs.includes(need)),
		...listed.filter((need) => !jobs.includes(need))
	];
	return ordered.map(jobChoice);
}

type Offer = Scenario['offers'][number];

function mayCover({ covers, charges }: Offer): Need[] {
	return [...covers, ...charges.flatMap((line) => line.covers ?? [])];
}

function isTaken({ takes = [] }: Plan, offer: string, charge: string): boolean {
	return takes.some((line) => line.offer === offer && line.charge === charge);
}

function choiceOf(
	scenario: Scenario,
	plan: Plan,
	cost: OfferCost,
	today: string | undefined
): Omit<OfferChoice, 'also'> {
	const { id, name, headline, marks, lines, cost: figure } = offerFigure(scenario, cost, today);
	return {
		id,
		name,
		headline,
		isChosen: plan.offers.includes(id),
		rule: ruleOf(plan, id),
		marks: marks.filter(({ key }) => key !== 'off'),
		cost: figure,
		addOns: lines
			.filter(({ id, isOff }) => isOff && !isWithOther(cost.offer, id))
			.map((line) => ({
				id: line.id,
				name: line.name,
				isTaken: isTaken(plan, id, line.id),
				prices: line.prices.map(({ price }) => price).join(' · ')
			}))
	};
}

/** It comes with an add-on, and is not taken apart. */
function isWithOther({ charges }: Offer, line: string): boolean {
	return charges.some(({ id, with: beside }) => id === line && beside !== undefined);
}

function ruleOf({ mix }: Plan, id: string): MixRule {
	if (mix?.include?.includes(id)) return 'must';
	return mix?.never?.includes(id) ? 'never' : 'may';
}

function noneInWords(isWanted: boolean): string {
	return isWanted ? m.plan_job_gap() : m.plan_job_unwanted();
}

function amountOf(bought: readonly OfferCost[], currency: string): string {
	const amount = sum(bought.map(({ now }) => now));
	if (bought.length === 0) return '';
	return isPriced(amount) ? exactMoney(amount, currency) : m.lack_not_priced();
}

function alsoInWords(covers: readonly Need[], need: Need): string {
	const others = covers.filter((other) => other !== need);
	return others.length === 0 ? '' : m.plan_offer_also({ needs: list(others.map(needWord)) });
}
