import { minus, plus, powerOfTen, times, type Decimal, type Whole } from '#decimal';
import { adjustment, owed } from '../around/amount.ts';
import { unknown } from '../around/each.ts';
import { quantityIn } from '../around/quantity.ts';
import { isSaid, unsaid, type Rating, type Setting } from '../contract.ts';
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
	const meters = of.flatMap(({ amount, transactions }) =>
		transactions === undefined ? [amount] : [amount, transactions]
	);
	const countMeters = of.flatMap(({ transactions }) => transactions ?? []);
	const amountPlaces =
		Math.max(
			placesOf([included, free?.amount]),
			...of.map(({ amount }) => setting.placesOf(amount))
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
	const groups = groupsIn(charge, setting, amountPlaces, countPlaces);

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
			let total: Whole = 0;
			let below = threshold ?? 0;
			const freeLeft = freeOfAll?.();
			for (const group of groups) {
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

/** Where each group's quantities stand in the series, and how they get as fine as all the others. */
function groupsIn(
	{ of }: PercentageCharge,
	{ placesOf: meterPlaces }: Setting,
	amountPlaces: number,
	countPlaces: number
) {
	let next = 0;
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
