import type { Offer } from '#offers';
import { meterNames } from '#practice';
import { metersOf } from '#pricing';

interface Misfit {
	path: (string | number)[];
	message: string;
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
					message: `the names of offers; none is called "${id}"`
				})),
			...repeated(plan.offers, (place) => ['plans', index, 'offers', place])
		]),
		...offers.flatMap((offer, index) => offerMisfits(offer, ['offers', index]))
	];
}

function offerMisfits(offer: Offer, path: (string | number)[]): Misfit[] {
	const found = repeated(offer.charges.map(idOf), (index) => [...path, 'charges', index, 'id']);
	offer.charges.forEach(({ charge, provenance }, index) => {
		const prices = charge.kind === 'seat' ? charge.seats.length : 1;
		for (const meter of metersOf(charge).filter((name) => !knownMeters.has(name))) {
			found.push({
				path: [...path, 'charges', index, 'charge'],
				message: `counted; nothing counts "${meter}"`
			});
		}
		if (provenance.length !== prices) {
			found.push({
				path: [...path, 'charges', index, 'provenance'],
				message: `${String(prices)} entries long, one source for each price`
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
			? [{ path: pathTo(index), message: `unlike the others; "${id}" stands there twice` }]
			: []
	);
}
