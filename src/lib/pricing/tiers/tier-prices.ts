import {
	powerOfTen,
	roundedQuotient,
	times,
	plus,
	minus,
	type Decimal,
	type Whole
} from '#decimal';
import type { AmountTerms } from '../around/amount-schema.ts';
import { countedRating, unknown } from '../around/each.ts';
import { packagesFor, type Counter } from '../around/quantity.ts';
import { isSaid, unsaid, type Price, type Rating, type Setting } from '../contract.ts';
import type { Steps } from '../steps.ts';
import { digitsOf, placesOf } from '../terms.ts';
import type { Tiers } from './schema.ts';
import { isPast } from './tiers.ts';

interface ReadyTier {
	readonly index: number;
	/** Undefined: the tier is open. */
	readonly upTo: Whole | undefined;
	readonly unit: ReadyPrice | undefined;
	readonly flat: ReadyPrice | undefined;
	readonly packageOf: Decimal | undefined;
}

interface ReadyPrice {
	/** Which of the charge's prices it is. */
	readonly price: number;
	/** Undefined: nobody knows. */
	readonly digits: Whole | undefined;
	readonly shown: Decimal;
}

/** How the prices of tiers are stated. */
interface Stated {
	/** Which of the charge's prices is the first of theirs. */
	readonly firstPrice?: number;
	readonly unitsAre?: Price['in'];
}

/** Tiers as whole numbers: quantities of `quantityPlaces` decimals, amounts of `places`. */
export class ReadyTiers {
	readonly list: readonly ReadyTier[];
	readonly quantityPlaces: number;
	readonly places: number;
	readonly #isExclusive: boolean;
	readonly isFreeAtZero: boolean;
	readonly #beyond: Tiers['beyond'];
	readonly #unitsAre: Price['in'];
	/** Makes a given quantity as fine as the tiers. */
	readonly #finer: Whole;
	readonly #coin: Whole | undefined;

	constructor(
		terms: Tiers,
		placesGiven: number,
		minorPlaces: number,
		{ firstPrice = 0, unitsAre = 'money' }: Stated = {}
	) {
		const { tiers, boundary, zeroUsage, beyond, rounding } = terms;
		this.quantityPlaces = Math.max(
			placesGiven,
			placesOf(tiers.flatMap(({ upTo, packageOf }) => [upTo, packageOf]))
		);
		const unitShift = unitsAre === 'percent' ? 2 : 0;
		const unitPlaces = placesOf(tiers.map(({ unit }) => unit)) + unitShift;
		const flatPlaces = placesOf(tiers.map(({ flat }) => flat));
		this.places = Math.max(this.quantityPlaces + unitPlaces, flatPlaces, minorPlaces);
		this.#isExclusive = boundary === 'exclusive';
		this.isFreeAtZero = zeroUsage === 'free';
		this.#beyond = beyond;
		this.#unitsAre = unitsAre;
		this.#finer = powerOfTen(this.quantityPlaces - placesGiven);
		this.#coin = rounding === 'tier' ? powerOfTen(this.places - minorPlaces) : undefined;
		let next = firstPrice;
		const ready = (text: string | undefined, places: number): ReadyPrice | undefined => {
			if (text === undefined) return undefined;
			const shownPlaces = placesOf([text]);
			const shown = { digits: digitsOf(text, shownPlaces) ?? 0, places: shownPlaces };
			return { price: next++, digits: digitsOf(text, places), shown };
		};
		this.list = tiers.map(({ upTo, unit, flat, packageOf }, index) => ({
			index,
			upTo: upTo === null ? undefined : digitsOf(upTo, this.quantityPlaces),
			// A unit price times a quantity has the places of both.
			unit: ready(
				unit,
				this.places - unitShift - (packageOf === undefined ? this.quantityPlaces : 0)
			),
			flat: ready(flat, this.places),
			packageOf:
				packageOf === undefined ? undefined : this.#shown(digitsOf(packageOf, this.quantityPlaces))
		}));
	}

	asFine(quantity: Whole): Whole {
		return this.#finer === 1 ? quantity : times(quantity, this.#finer);
	}

	/** Whether a quantity has left a tier that ends here. */
	isPast(quantity: Whole, upTo: Whole): boolean {
		return isPast(quantity, upTo, this.#isExclusive);
	}

	/** The tier a quantity lies in; undefined when so much is not sold. */
	tierOf(quantity: Whole): ReadyTier | undefined {
		for (const tier of this.list) {
			if (tier.upTo === undefined || !this.isPast(quantity, tier.upTo)) return tier;
		}
		return this.#beyond === 'last-tier' ? this.list.at(-1) : undefined;
	}

	/** Whether units beyond the end of this tier are still priced in it. */
	isOpenEnded(tier: ReadyTier): boolean {
		return this.#beyond === 'last-tier' && tier === this.list.at(-1);
	}

	/** What so many units cost in one tier, with its flat price. */
	partIn(tier: ReadyTier, units: Whole, steps: Steps | undefined): Whole {
		steps?.push({ rule: 'tier', tier: tier.index, upTo: this.#shown(tier.upTo) });
		let part: Whole = 0;
		if (tier.unit) part = this.#unitsIn(tier, tier.unit, units, steps);
		if (tier.flat) {
			const { digits, price } = tier.flat;
			if (digits === undefined) return unknown(price, steps);
			if (!isSaid(part)) return unsaid;
			part = plus(part, digits);
			steps?.push({ rule: 'flat', price, amount: { digits, places: this.places } });
		}
		return this.#coin === undefined || !isSaid(part)
			? part
			: this.#rounded(part, this.#coin, steps);
	}

	#unitsIn(tier: ReadyTier, unit: ReadyPrice, units: Whole, steps: Steps | undefined): Whole {
		const { digits } = unit;
		if (digits === undefined) return unknown(unit.price, steps);
		let counted = units;
		let countedPlaces = this.quantityPlaces;
		if (tier.packageOf !== undefined) {
			counted = packagesFor(units, tier.packageOf, steps);
			countedPlaces = 0;
		}
		const amount = times(counted, digits);
		if (!steps) return amount;
		const { price, shown } = unit;
		const quantity = { digits: counted, places: countedPlaces };
		const told = { price, amount: { digits: amount, places: this.places } };
		steps.push(
			this.#unitsAre === 'percent'
				? { rule: 'percent', of: quantity, percent: shown, ...told }
				: { rule: 'times', quantity, unitPrice: shown, ...told }
		);
		return amount;
	}

	#rounded(part: Whole, coin: Whole, steps: Steps | undefined): Whole {
		const amount = times(roundedQuotient(part, coin, 'half-away-from-zero'), coin);
		steps?.push({ rule: 'rounded-tier', amount: { digits: amount, places: this.places } });
		return amount;
	}

	notSold(steps: Steps | undefined): Whole {
		steps?.push({ rule: 'not-sold-beyond', upTo: this.#shown(this.list.at(-1)?.upTo) });
		return unsaid;
	}

	#shown(quantity: Whole | undefined): Decimal | undefined {
		return quantity === undefined ? undefined : { digits: quantity, places: this.quantityPlaces };
	}
}

/** Each tier's units at its own price, with the flat price of every tier entered. */
function graduatedCost(tiers: ReadyTiers, given: Whole, steps: Steps | undefined): Whole {
	const quantity = tiers.asFine(given);
	if (quantity <= 0 && tiers.isFreeAtZero) return 0;
	let amount: Whole = 0;
	let from: Whole = 0;
	for (const tier of tiers.list) {
		const { upTo } = tier;
		const goesOn = upTo !== undefined && tiers.isPast(quantity, upTo) && !tiers.isOpenEnded(tier);
		const until = goesOn ? upTo : quantity;
		const part = tiers.partIn(tier, minus(until, from), steps);
		if (!isSaid(part)) return unsaid;
		amount = plus(amount, part);
		if (!goesOn) return amount;
		from = until;
	}
	return tiers.notSold(steps);
}

/**
 * All units at the price of the tier the chooser picks. Not smoothed where a tier makes them cheaper.
 * Whether nothing was used, the units say: the chooser may be another meter.
 */
export function volumeCost(
	tiers: ReadyTiers,
	quantity: Whole,
	chooser: Whole,
	steps: Steps | undefined
): Whole {
	if (quantity <= 0 && tiers.isFreeAtZero) return 0;
	const tier = tiers.tierOf(chooser);
	return tier ? tiers.partIn(tier, quantity, steps) : tiers.notSold(steps);
}

/** A line that goes through tiers. */
export function graduatedRating(
	group: Rating['group'],
	counting: Counter,
	terms: Tiers,
	around: AmountTerms,
	{ minorPlaces }: Setting,
	stated: Stated = {}
): Rating {
	const tiers = new ReadyTiers(terms, counting.places, minorPlaces, stated);
	return countedRating(group, counting, around, tiers.places, (quantity, steps) =>
		graduatedCost(tiers, quantity, steps)
	);
}
