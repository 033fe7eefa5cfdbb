import { powerOfTen, times, type Whole } from '#decimal';
import { adjustment, owed } from '../around/amount.ts';
import { unknown } from '../around/each.ts';
import { quantityIn } from '../around/quantity.ts';
import { unsaid, type ChargeKind, type Rating, type Series, type Setting } from '../contract.ts';
import { digitsOf, knownPrice, placesOf } from '../terms.ts';
import { isPast } from '../tiers/tiers.ts';
import type { StairstepCharge } from './schema.ts';

/** One price for the first stair on which everything counted fits. */
export const stairstep: ChargeKind<StairstepCharge> = {
	kind: 'stairstep',
	withPrices: (charge, priceFor) => ({
		...charge,
		stairs: charge.stairs.map((stair, index) => ({
			...stair,
			flat: priceFor({
				meter: charge.meters[0],
				price: stair.flat,
				in: 'money',
				role: 'flat',
				tier: {
					after: charge.stairs[index - 1]?.upTo[0] ?? '0',
					upTo: stair.upTo[0] ?? null
				}
			})
		}))
	}),
	ratings: (charge, setting) => [rating(charge, setting)]
};

function rating(charge: StairstepCharge, setting: Setting): Rating {
	const { meters, stairs, boundary, zeroUsage, beyond } = charge;
	const places = meters.map((meter, place) =>
		Math.max(setting.placesOf(meter), placesOf(stairs.map(({ upTo }) => upTo[place])))
	);
	const finer = meters.map((meter, place) =>
		powerOfTen((places[place] ?? 0) - setting.placesOf(meter))
	);
	const pricePlaces = Math.max(setting.minorPlaces, placesOf(stairs.map(({ flat }) => flat)));
	const adjusting = adjustment(charge, pricePlaces);
	const ready = stairs.map(({ upTo, flat }, index) => ({
		index,
		ends: meters.map((_meter, place) => {
			const end = upTo[place] ?? null;
			return end === null ? undefined : digitsOf(end, places[place] ?? 0);
		}),
		flat: digitsOf(flat, pricePlaces),
		shown: knownPrice(flat)
	}));
	const isExclusive = boundary === 'exclusive';
	const shownEnd = (stair: (typeof ready)[number] | undefined) => {
		const end = stair?.ends[0];
		return end === undefined ? undefined : { digits: end, places: places[0] ?? 0 };
	};
	const counted = (series: Series, at: number) =>
		meters.map((_meter, place) => times(quantityIn(series, place, at), finer[place] ?? 1));
	const stairFor = (quantities: readonly Whole[]) =>
		ready.find(({ ends }) =>
			quantities.every((quantity, place) => {
				const end = ends[place];
				return end === undefined || !isPast(quantity, end, isExclusive);
			})
		) ?? (beyond === 'last-tier' ? ready.at(-1) : undefined);
	return {
		group: 'usage',
		meter: meters[0],
		meters,
		measuresPeak: true,
		places: adjusting.places,
		part: (series, at) => stairFor(counted(series, at))?.index ?? ready.length,
		price(series, at, steps) {
			meters.forEach((meter, place) => {
				const digits = quantityIn(series, place, at);
				const quantity = { digits, places: setting.placesOf(meter) };
				steps?.push({ rule: 'counted', meter, quantity });
			});
			const quantities = counted(series, at);
			if (zeroUsage === 'free' && quantities.every((quantity) => quantity <= 0)) {
				return owed(adjusting, 0, steps);
			}
			const stair = stairFor(quantities);
			if (!stair) {
				steps?.push({ rule: 'not-sold-beyond', upTo: shownEnd(ready.at(-1)) });
				return unsaid;
			}
			steps?.push({ rule: 'tier', tier: stair.index, upTo: shownEnd(stair) });
			if (stair.flat === undefined || !stair.shown) return unknown(stair.index, steps);
			steps?.push({ rule: 'flat', price: stair.index, amount: stair.shown });
			return owed(adjusting, stair.flat, steps);
		}
	};
}
