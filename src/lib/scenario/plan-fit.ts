import type { Offer } from '#offers';
import type { Plan } from './scenario-schema.ts';

/** Plans as they can be with these offers: what is no longer there is in none of them. */
export function holdTogether(plans: readonly Plan[], offers: readonly Offer[]): Plan[] {
	const fitted = plans.map((plan) => withinOffers(plan, offers));
	return fitted.filter(buysSomething);
}

/** A plan without an offer is none, unless it is to choose for itself. */
export function buysSomething({ offers, mix }: Plan): boolean {
	return offers.length > 0 || mix !== undefined;
}

/** A list that says nothing any more is left out. */
export function withinOffers(plan: Plan, all: readonly Offer[]): Plan {
	const isThere = (id: string) => all.some((offer) => offer.id === id);
	const { leaves, takes, mix, ...rest } = plan;
	const offers = [...new Set(plan.offers)].filter(isThere);
	const left = leaves?.filter(({ offer }) => offers.includes(offer)) ?? [];
	const taken =
		takes?.filter(({ offer, charge }) => offers.includes(offer) && isAddOn(all, offer, charge)) ??
		[];
	return {
		...rest,
		offers,
		...(taken.length > 0 && { takes: taken }),
		...(mix && { mix: withinMix(mix, isThere) }),
		...(left.length > 0 && { leaves: left })
	};
}

function withinMix(
	{ include = [], never = [], ...rest }: NonNullable<Plan['mix']>,
	isThere: (id: string) => boolean
): NonNullable<Plan['mix']> {
	const [included, excluded] = [include.filter(isThere), never.filter(isThere)];
	return {
		...rest,
		...(included.length > 0 && { include: included }),
		...(excluded.length > 0 && { never: excluded })
	};
}

function isAddOn(offers: readonly Offer[], id: string, charge: string): boolean {
	return offers.some(
		(offer) => offer.id === id && offer.charges.some((line) => line.id === charge && line.off)
	);
}
