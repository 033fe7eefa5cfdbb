import { minus, plus, powerOfTen, times, type Decimal, type Whole } from '#decimal';
import { adjustment, owed } from '../around/amount.ts';
import { unknown } from '../around/each.ts';
import { quantityIn } from '../around/quantity.ts';
import { isSaid, unsaid, type Rating, type Series, type Setting } from '../contract.ts';
import type { Steps } from '../steps.ts';
import { digitsOf, knownPrice, placesOf } from '../terms.ts';
import { allowance, sharePlaces } from './allowance.ts';
import type { PercentageCharge } from './schema.ts';

/** A fee for each transaction: which of the charge's prices it is, and how much. */
interface Fee {
	readonly price: number;
	readonly digits: Whole | undefined;
	readonly shown: Decimal | undefined;
}

export function percentageRating(charge: PercentageCharge, setting: Setting): Rating {
	const { of, rate, included, fixed, least, most, free, zeroUsage } = charge;
	const apart = pricedApart(charge, setting);
	// What is priced part by part is told as a whole before.
	const wholes = apart === of ? [] : metersIn(of);
	const meters = [...wholes, ...metersIn(apart)];
	const countMeters = apart.flatMap(({ transactions }) => transactions ?? []);
	const amountPlaces =
		Math.max(
			placesOf([included, free?.amount]),
			...apart.map(({ amount }) => setting.placesOf(amount))
		) + (free ? sharePlaces : 0);
	const countPlaces = Math.max(
		placesOf([free?.transactions]),
		...countMeters.map((meter) => setting.placesOf(meter))
	);
	const pricePlaces = Math.max(
		setting.minorPlaces,
		amountPlaces + placesOf([rate]) + 2,
		countPlaces + placesOf([fixed, least, most])
	);
	const rateDigits = digitsOf(rate, pricePlaces - amountPlaces - 2);
	const rateShown = knownPrice(rate);
	let price = 1;
	const fee = (text: string | undefined): Fee | undefined =>
		text === undefined
			? undefined
			: {
					price: price++,
					digits: digitsOf(text, pricePlaces - countPlaces),
					shown: knownPrice(text)
				};
	const [fixedFee, leastFee, mostFee] = [fee(fixed), fee(least), fee(most)];
	const freeOfAll = free && allowance(free, amountPlaces, countPlaces);
	const threshold = included === undefined ? undefined : digitsOf(included, amountPlaces);
	const adjusting = adjustment(charge, pricePlaces);
	const groups = groupsIn(apart, setting, amountPlaces, countPlaces, wholes.length);
	const isKnown =
		rateShown !== undefined && [fixedFee, leastFee, mostFee].every((each) => !each || each.shown);

	/** What so many transactions of together this amount pay: by their average where there is a least or most. */
	function due(amount: Whole, transactions: Whole, steps: Steps | undefined): Whole {
		if (rateDigits === undefined || !rateShown) return unknown(0, steps);
		const share = times(amount, rateDigits);
		steps?.push({
			rule: 'percent',
			price: 0,
			of: { digits: amount, places: amountPlaces },
			percent: rateShown,
			amount: { digits: share, places: pricePlaces }
		});
		const fees = fixedFee ? fixedFees(fixedFee, transactions, steps) : 0;
		if (!isSaid(fees)) return unsaid;
		const atLeast = within('least-each', leastFee, plus(share, fees), transactions, steps);
		return isSaid(atLeast) ? within('most-each', mostFee, atLeast, transactions, steps) : unsaid;
	}

	function fixedFees(each: Fee, transactions: Whole, steps: Steps | undefined): Whole {
		if (each.digits === undefined || !each.shown) return unknown(each.price, steps);
		const fees = times(transactions, each.digits);
		steps?.push({
			rule: 'times',
			price: each.price,
			quantity: { digits: transactions, places: countPlaces },
			unitPrice: each.shown,
			amount: { digits: fees, places: pricePlaces }
		});
		return fees;
	}

	function within(
		rule: 'least-each' | 'most-each',
		each: Fee | undefined,
		amount: Whole,
		transactions: Whole,
		steps: Steps | undefined
	): Whole {
		if (!each) return amount;
		if (each.digits === undefined || !each.shown) return unknown(each.price, steps);
		const limit = times(transactions, each.digits);
		if (rule === 'least-each' ? amount >= limit : amount <= limit) return amount;
		const shown = { digits: limit, places: pricePlaces };
		steps?.push({ rule, price: each.price, each: each.shown, amount: shown });
		return limit;
	}

	return {
		group: 'usage',
		meter: of[0]?.amount,
		meters,
		// What is free ends within some transaction: around it more may cost less, and no two are alike.
		...(free && { part: () => NaN }),
		places: adjusting.places,
		price(series, at, steps) {
			const isFree =
				zeroUsage === 'free' &&
				groups.every(({ amountAt }) => quantityIn(series, amountAt, at) === 0);
			if (isFree) return owed(adjusting, 0, steps);
			if (steps) {
				wholes.forEach((meter, place) => {
					const quantity = {
						digits: quantityIn(series, place, at),
						places: setting.placesOf(meter)
					};
					steps.push({ rule: 'counted', meter, quantity });
				});
			}
			let total: Whole = 0;
			let below = threshold ?? 0;
			const freeLeft = freeOfAll?.();
			for (const group of groups) {
				// A part nobody pays in is not worth a word.
				if (wholes.length > 0 && isKnown && isEmpty(group, series, at)) continue;
				let amount = group.amount(quantityIn(series, group.amountAt, at), steps);
				const transactions = group.transactions(quantityIn(series, group.countAt, at), steps);
				if (threshold !== undefined) {
					const skipped = amount < below ? amount : below;
					below = minus(below, skipped);
					amount = minus(amount, skipped);
					const quantity = { digits: amount, places: amountPlaces };
					const over = { digits: skipped, places: amountPlaces };
					steps?.push({ rule: 'included', included: over, quantity });
				}
				const parts = freeLeft
					? freeLeft.charged(amount, transactions, steps)
					: [{ amount, transactions }];
				for (const part of parts) {
					const paid = due(part.amount, part.transactions, steps);
					if (!isSaid(paid)) return unsaid;
					total = plus(total, paid);
				}
			}
			return owed(adjusting, total, steps);
		}
	};
}

type Transactions = PercentageCharge['of'][number];

/**
 * Like transactions, to be priced apart. Those that are known by their size, where there is a least or
 * most; but not where some are free or included, for nobody knows in what order they come.
 */
function pricedApart(charge: PercentageCharge, { partsOf }: Setting): readonly Transactions[] {
	const { of, least, most, free, included } = charge;
	const goesByEach = least !== undefined || most !== undefined;
	if (!partsOf || !goesByEach || free || included !== undefined) return of;
	const found = of.map((whole) => {
		const counts = partsOf(whole.transactions ?? '');
		const amounts = partsOf(whole.amount);
		if (amounts.length === 0 || amounts.length !== counts.length) return undefined;
		return amounts.map((amount, part) => ({ amount, transactions: counts[part] }));
	});
	return found.some((parts) => parts) ? of.flatMap((whole, place) => found[place] ?? [whole]) : of;
}

function metersIn(of: readonly Transactions[]): string[] {
	return of.flatMap(({ amount, transactions }) =>
		transactions === undefined ? [amount] : [amount, transactions]
	);
}

function isEmpty(
	{ amountAt, countAt }: { readonly amountAt: number; readonly countAt: number },
	series: Series,
	at: number
): boolean {
	return quantityIn(series, amountAt, at) === 0 && quantityIn(series, countAt, at) === 0;
}

/** Where each group's quantities stand in the series, and how they get as fine as all the others. */
function groupsIn(
	of: readonly Transactions[],
	{ placesOf: meterPlaces }: Setting,
	amountPlaces: number,
	countPlaces: number,
	first: number
) {
	let next = first;
	const reader = (meter: string | undefined, places: number) => {
		const own = meter === undefined ? places : meterPlaces(meter);
		const finer = powerOfTen(places - own);
		return (digits: Whole, steps: Steps | undefined): Whole => {
			if (meter === undefined) return 0;
			steps?.push({ rule: 'counted', meter, quantity: { digits, places: own } });
			return times(digits, finer);
		};
	};
	return of.map(({ amount, transactions }) => ({
		amountAt: next++,
		// Without a count nothing depends on it.
		countAt: transactions === undefined ? -1 : next++,
		amount: reader(amount, amountPlaces),
		transactions: reader(transactions, countPlaces)
	}));
}
