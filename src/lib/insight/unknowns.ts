import { boughtBy } from '#forecast';
import { openPlaces, unansweredBy, type Offer } from '#offers';
import { pricesOf, unknownPrice } from '#pricing';
import { driverNames, type DriverName, type Practice, type Requirement } from '#practice';
import type { Plan, Scenario } from '#scenario';

/** Something about a plan that nobody knows: what to ask, and whom. */
export type Unknown =
	/** A price; of a charge of an offer, counted from 0. */
	| {
			readonly kind: 'price';
			readonly offer: string;
			readonly charge: string;
			readonly price: number;
	  }
	/** Rules the price list leaves open, so many of them. */
	| { readonly kind: 'rules'; readonly offer: string; readonly count: number }
	/** What the vendor does about something the practice requires. */
	| { readonly kind: 'requirement'; readonly offer: string; readonly requirement: Requirement }
	/** How many years records are kept. */
	| { readonly kind: 'retention'; readonly offer: string }
	/** A number of the practice that is still a guess: of every plan alike. */
	| { readonly kind: 'guess'; readonly driver: DriverName };

/** What is not known about a plan: its vendors' answers first, then the practice's own guesses. */
export function unknownsOf(scenario: Scenario, plan: Plan): Unknown[] {
	const { practice } = scenario;
	const [bought = []] = boughtBy({ ...scenario, plans: [plan] });
	return [
		...bought.flatMap(({ offer }) => [
			...unknownPrices(offer),
			...openRules(offer),
			...unanswered(offer, practice)
		]),
		...driverNames
			.filter((driver) => practice.guesses.includes(driver))
			.map((driver) => ({ kind: 'guess', driver }) as const)
	];
}

function unknownPrices({ id, charges }: Offer): Unknown[] {
	return charges.flatMap(({ id: charge, charge: terms }) =>
		pricesOf(terms).flatMap(({ price: said }, price): Unknown[] =>
			said === unknownPrice ? [{ kind: 'price', offer: id, charge, price }] : []
		)
	);
}

function openRules(offer: Offer): Unknown[] {
	const count = openPlaces(offer).length;
	return count === 0 ? [] : [{ kind: 'rules', offer: offer.id, count }];
}

function unanswered(offer: Offer, { wanted }: Practice): Unknown[] {
	if (!wanted) return [];
	return unansweredBy(offer, wanted).map((about): Unknown =>
		about === 'retention'
			? { kind: 'retention', offer: offer.id }
			: { kind: 'requirement', offer: offer.id, requirement: about }
	);
}
