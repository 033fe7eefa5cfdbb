import { isPriced, sum, type Amount } from '#money';
import type { Need } from '#practice';
import type { Market } from '../market.ts';
import { wantedJobs } from '../wanted-jobs.ts';
import { coveringOf, type Covering } from './covering.ts';
import { bitsOf, optionsFor, type MixWish, type Option, type OptionGroup } from './options.ts';

/** Offers that together do the jobs, and what they cost by the measure that was asked for, before tax. */
export interface Mix {
	readonly chosen: readonly Option[];
	readonly cost: Amount;
}

/** An offer, or one of its add-ons, that a mix is to do without. */
export interface Part {
	readonly offer: string;
	readonly charge?: string;
}

/** Why no mix can be found: jobs that nothing does, or offers that must be part of it and cannot. */
export interface Missing {
	/** Without these there is a mix. */
	readonly jobs: readonly Need[];
	/** These cannot be had, or not together. */
	readonly include: readonly string[];
}

/** One question to the price book: which offers do all jobs at the least cost, and what if not all. */
export class Mixing {
	readonly jobs: readonly Need[];
	readonly wish: MixWish;
	/** Offers with more add-ons than were tried: only as far as these is the cheapest not sure. */
	readonly untried: readonly string[];
	readonly #groups: readonly OptionGroup[];
	readonly #covering: Covering<Option>;

	constructor(market: Market, wish: MixWish) {
		this.jobs = wantedJobs(market.scenario);
		this.wish = wish;
		this.#groups = optionsFor(market, wish, this.jobs);
		this.untried = this.#groups.flatMap(({ untried }) => untried);
		this.#covering = coveringOf(this.#groups, this.jobs.length);
	}

	/** The cheapest that does these jobs; all of them, if nobody says which. */
	doing(jobs: readonly Need[] = this.jobs): Mix | undefined {
		return asMix(this.#covering(bitsOf(jobs, this.jobs)));
	}

	/** The cheapest that does all jobs without something. */
	without({ offer, charge }: Part): Mix | undefined {
		const isLeft = (option: Option) =>
			option.offer.id !== offer || (charge !== undefined && !option.takes.includes(charge));
		const groups = this.#groups.map(({ choices, isMust }) => ({
			choices: choices.filter(isLeft),
			isMust
		}));
		const covering = coveringOf(groups, this.jobs.length);
		return asMix(covering(bitsOf(this.jobs, this.jobs)));
	}

	/** Why there is none: what cannot be part of it, or the fewest jobs without which there would be one. */
	missing(): Missing {
		const include = this.#groups
			.filter(({ choices, isMust }) => isMust && choices.length === 0)
			.flatMap((group) => group.include);
		if (include.length > 0) return { jobs: [], include };
		const leftOut = Array.from({ length: 1 << this.jobs.length }, (_set, bits) =>
			this.jobs.filter((_job, place) => (bits & (1 << place)) !== 0)
		).sort((a, b) => a.length - b.length);
		const all = bitsOf(this.jobs, this.jobs);
		const jobs = leftOut.find((left) => this.#covering(all & ~bitsOf(left, this.jobs)));
		return { jobs: jobs ?? [], include };
	}
}

/** What is beyond what can be calculated has no price. */
function asMix(chosen: readonly Option[] | undefined): Mix | undefined {
	if (!chosen || chosen.length === 0) return undefined;
	const cost = sum(chosen.map((option) => option.cost));
	return isPriced(cost) ? { chosen, cost } : undefined;
}
