import type { Offer } from '#offers';
import { freeId } from '#practice';
import { mostOffers } from './capacity.ts';
import type { Edit } from './edits.ts';
import { holdTogether } from './plan-fit.ts';
import type { Plan, Scenario } from './scenario-schema.ts';

/** Named changes of the price book. Plans follow, so that the document holds together. */

/** The id an offer gets when it is added: its own, or with a number behind it. */
export function offerIdFor({ offers }: Scenario, wish: string): string {
	return freeId(offers, wish);
}

/** Where there is room for another, at the end. */
export function addOffer(offer: Offer): Edit {
	return (scenario) => withAnother(scenario, scenario.offers.length, offer);
}

/** It keeps its id and its place. What a plan took of it and it no longer has as an add-on is not taken. */
export function replaceOffer(id: string, offer: Offer): Edit {
	return withOffers((offers) => offers.map((one) => (one.id === id ? { ...offer, id } : one)));
}

/** A copy under its own name, right behind it. */
export function duplicateOffer(id: string, name: string): Edit {
	return (scenario) => {
		const place = scenario.offers.findIndex((offer) => offer.id === id);
		const offer = scenario.offers[place];
		return offer ? withAnother(scenario, place + 1, { ...offer, name }) : scenario;
	};
}

function withAnother(scenario: Scenario, place: number, offer: Offer): Scenario {
	const { offers } = scenario;
	if (offers.length >= mostOffers) return scenario;
	const added = { ...offer, id: offerIdFor(scenario, offer.id) };
	return { ...scenario, offers: offers.toSpliced(place, 0, added) };
}

/** What it means that an offer goes. */
export interface Removal {
	/** Plans that go on without it. */
	readonly thinner: readonly Plan[];
	/** Plans that have nothing else, and go with it. */
	readonly gone: readonly Plan[];
	/** A document without an offer or without a plan cannot be. */
	readonly isPossible: boolean;
}

export function removalOf(scenario: Scenario, id: string): Removal {
	const using = scenario.plans.filter(({ offers }) => offers.includes(id));
	const after = withoutOffer(scenario, id);
	const isLeft = (plan: Plan) => after.plans.some((other) => other.id === plan.id);
	return {
		thinner: using.filter(isLeft),
		gone: using.filter((plan) => !isLeft(plan)),
		isPossible: after.offers.length > 0 && after.plans.length > 0
	};
}

/**
 * Plans go on without it; one that has nothing else goes with it. Who was a subscriber remains one, and
 * what is sold to subscribers only is still sold to nobody else. The last offer and the last plan stay.
 */
export function removeOffer(id: string): Edit {
	return (scenario) => (removalOf(scenario, id).isPossible ? withoutOffer(scenario, id) : scenario);
}

function withoutOffer(scenario: Scenario, id: string): Scenario {
	return withOffers((offers) => offers.filter((offer) => offer.id !== id))(scenario);
}

/** A line that is off is not charged; one that is on again is nothing a plan has to take. */
export function switchLine(offer: string, charge: string, off: boolean): Edit {
	return withOffers((offers) =>
		offers.map((one) => {
			if (one.id !== offer) return one;
			const charges = one.charges.map((line) => {
				if (line.id !== charge) return line;
				const { off: _before, ...on } = line;
				return off ? { ...on, off: true as const } : on;
			});
			return { ...one, charges };
		})
	);
}

function withOffers(change: (offers: readonly Offer[]) => Offer[]): Edit {
	return (scenario) => {
		const offers = change(scenario.offers);
		return { ...scenario, offers, plans: holdTogether(scenario.plans, offers) };
	};
}
