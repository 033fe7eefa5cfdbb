import type { Offer } from '#offers';
import { isLevelIn, meterNames, type Practice } from '#practice';
import { metersOf, pricesOf } from '#pricing';
import { misfit, repeated, type Misfit, type Path } from './misfit.ts';
import { practiceMisfits } from './practice-fit.ts';

interface Parts {
	practice: Practice;
	offers: readonly Offer[];
	plans: readonly {
		readonly id: string;
		readonly offers: readonly string[];
		readonly leaves?: readonly { readonly offer: string }[] | undefined;
		readonly takes?: readonly { readonly offer: string; readonly charge: string }[] | undefined;
		readonly mix?:
			| {
					readonly include?: readonly string[] | undefined;
					readonly never?: readonly string[] | undefined;
			  }
			| undefined;
	}[];
	had?: readonly string[] | undefined;
}

/** What each part says truly on its own but that does not hold together. */
export function misfits({ practice, offers, plans, had = [] }: Parts): Misfit[] {
	const offerIds = new Set(offers.map(({ id }) => id));
	const counted = (practice.counts ?? []).map(({ meter }) => meter);
	const known = new Set<string>([...meterNames, ...counted]);
	const isKnownMeter = (meter: string) => known.has(meter);
	return [
		...practiceMisfits(practice),
		...repeated(offers.map(idOf), (index) => ['offers', index, 'id']),
		...repeated(plans.map(idOf), (index) => ['plans', index, 'id']),
		...plans.flatMap((plan, index) => [
			...plan.offers
				.filter((id) => !offerIds.has(id))
				.map((value) => misfit(['plans', index, 'offers'], { code: 'known-offer', value })),
			...repeated(plan.offers, (place) => ['plans', index, 'offers', place]),
			...(plan.takes ?? []).flatMap(({ offer, charge }, place) =>
				hasCharge(offers, offer, charge)
					? []
					: [misfit(['plans', index, 'takes', place], { code: 'known-charge', value: charge })]
			),
			...(['include', 'never'] as const).flatMap((list) =>
				(plan.mix?.[list] ?? [])
					.filter((id) => !offerIds.has(id))
					.map((value) => misfit(['plans', index, 'mix', list], { code: 'known-offer', value }))
			),
			...repeated(
				(plan.leaves ?? []).map(({ offer }) => offer),
				(place) => ['plans', index, 'leaves', place, 'offer']
			),
			...(plan.leaves ?? []).flatMap(({ offer }, place) =>
				plan.offers.includes(offer)
					? []
					: [misfit(['plans', index, 'leaves', place], { code: 'known-offer', value: offer })]
			)
		]),
		...offers.flatMap((offer, index) => [
			...limitMisfits(offer, ['offers', index], isKnownMeter),
			...chargeMisfits(offer, ['offers', index], practice, isKnownMeter)
		]),
		...circular(offers, had)
	];
}

function hasCharge(offers: readonly Offer[], id: string, charge: string): boolean {
	return offers.some((offer) => offer.id === id && offer.charges.some((one) => one.id === charge));
}

function limitMisfits(
	{ limits = [] }: Offer,
	path: Path,
	isKnownMeter: (meter: string) => boolean
): Misfit[] {
	return limits.flatMap(({ meter }, index) =>
		isKnownMeter(meter)
			? []
			: [misfit([...path, 'limits', index, 'meter'], { code: 'known-meter', value: meter })]
	);
}

function chargeMisfits(
	offer: Offer,
	path: Path,
	practice: Practice,
	isKnownMeter: (meter: string) => boolean
): Misfit[] {
	const found = repeated(offer.charges.map(idOf), (index) => [...path, 'charges', index, 'id']);
	offer.charges.forEach(({ charge, per, announced = [], provenance }, index) => {
		const here = [...path, 'charges', index];
		const meters = metersOf(charge);
		for (const value of meters.filter((meter) => !isKnownMeter(meter))) {
			found.push(misfit([...here, 'charge'], { code: 'known-meter', value }));
		}
		if (per === 'year' && !meters.every((meter) => isLevelIn(practice, meter))) {
			found.push(misfit([...here, 'per'], { code: 'yearly-needs-level' }));
		}
		const count = pricesOf(charge).length;
		if (provenance.length !== 1 && provenance.length !== count) {
			found.push(misfit([...here, 'provenance'], { code: 'sources-per-price', count }));
		}
		announced.forEach(({ prices }, place) => {
			if (prices.length === count) return;
			const expected = { code: 'announced-per-price', count } as const;
			found.push(misfit([...here, 'announced', place, 'prices'], expected));
		});
	});
	return found;
}

/** Offers sold only to subscribers of each other: nobody could ever begin with one. */
function circular(offers: readonly Offer[], had: readonly string[]): Misfit[] {
	const inReach = new Set(had);
	const closed = new Map(
		offers.filter(({ onlyAfter }) => onlyAfter).map((offer) => [offer.id, offer])
	);
	for (let size = -1; size !== closed.size;) {
		size = closed.size;
		for (const [id, { onlyAfter = [] }] of closed) {
			// Of an offer that is not listed here nobody knows; it may have been had.
			if (onlyAfter.some((other) => inReach.has(other) || !closed.has(other))) {
				closed.delete(id);
				inReach.add(id);
			}
		}
	}
	return offers.flatMap(({ id }, index) =>
		closed.has(id) ? [misfit(['offers', index, 'onlyAfter'], { code: 'not-circular' })] : []
	);
}

function idOf({ id }: { readonly id: string }): string {
	return id;
}
