import type { Offer } from '#offers';
import { meterNames } from '#practice';
import { pricesOf } from '#pricing';
import type { Expectation } from './expectation.ts';

interface Misfit {
	path: (string | number)[];
	expected: Expectation;
}

interface Parts {
	offers: readonly Offer[];
	plans: readonly { readonly id: string; readonly offers: readonly string[] }[];
}

const knownMeters = new Set<string>(meterNames);

/** What each part says truly on its own but that does not hold together. */
export function misfits({ offers, plans }: Parts): Misfit[] {
	const offerIds = new Set(offers.map(({ id }) => id));
	return [
		...repeated(offers.map(idOf), (index) => ['offers', index, 'id']),
		...repeated(plans.map(idOf), (index) => ['plans', index, 'id']),
		...plans.flatMap((plan, index) => [
			...plan.offers
				.filter((id) => !offerIds.has(id))
				.map((id) => ({
					path: ['plans', index, 'offers'],
					expected: { code: 'known-offer' as const, value: id }
				})),
			...repeated(plan.offers, (place) => ['plans', index, 'offers', place])
		]),
		...offers.flatMap((offer, index) => offerMisfits(offer, ['offers', index]))
	];
}

function offerMisfits(offer: Offer, path: (string | number)[]): Misfit[] {
	const found = repeated(offer.charges.map(idOf), (index) => [...path, 'charges', index, 'id']);
	offer.charges.forEach(({ charge, provenance }, index) => {
		const prices = pricesOf(charge);
		for (const { meter } of prices) {
			if (meter === undefined || knownMeters.has(meter)) continue;
			found.push({
				path: [...path, 'charges', index, 'charge'],
				expected: { code: 'known-meter', value: meter }
			});
		}
		if (provenance.length !== prices.length) {
			found.push({
				path: [...path, 'charges', index, 'provenance'],
				expected: { code: 'sources-per-price', count: prices.length }
			});
		}
	});
	return found;
}

function idOf({ id }: { readonly id: string }): string {
	return id;
}

function repeated(ids: readonly string[], pathTo: (index: number) => Misfit['path']): Misfit[] {
	return ids.flatMap((id, index) =>
		ids.indexOf(id) < index
			? [{ path: pathTo(index), expected: { code: 'repeated', value: id } }]
			: []
	);
}
