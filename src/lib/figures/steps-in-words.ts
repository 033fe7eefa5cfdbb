import { compare, toNumber, type Decimal } from '#decimal';
import type { BillLine } from '#forecast';
import { m } from '#messages';
import { partOf } from '#practice';
import { pricesOf, type Price, type Step } from '#pricing';
import type { Scenario } from '#scenario';
import { percent, plainMoney, priceMoney, quantity, unroundedMoney } from './format.ts';
import { tierOf, type PricedCharge } from './price-words.ts';
import { isOfPrice, priceChangeInWords, termInWords } from './term-steps-in-words.ts';
import { meterWord } from './words.ts';

type Amounts = Extract<Step, { amount: Decimal }>;

/** How a line came about, in the order it was done: "3 × $112.50". */
export function stepsInWords(
	scenario: Scenario,
	{ steps, kind }: Pick<BillLine, 'steps' | 'kind'>,
	priced: PricedCharge | undefined
): string[] {
	const telling = new Telling(scenario, steps, priced, kind === 'added' || kind === 'removed');
	return steps.flatMap((step, place) => telling.of(step, place) ?? []);
}

/** A line being told: what a step says depends on its neighbours. */
class Telling {
	readonly #scenario: Scenario;
	readonly #steps: readonly Step[];
	readonly #priced: PricedCharge | undefined;
	readonly #prices: readonly Price[];
	/** Only the difference to what was before is billed. */
	readonly #isChange: boolean;
	/** One sum speaks for itself; of several, each tells what it comes to. */
	readonly #hasSeveral: boolean;

	constructor(
		scenario: Scenario,
		steps: readonly Step[],
		priced: PricedCharge | undefined,
		isChange: boolean
	) {
		this.#scenario = scenario;
		this.#steps = steps;
		this.#priced = priced;
		this.#prices = priced ? pricesOf(priced.charge) : [];
		this.#isChange = isChange;
		this.#hasSeveral = steps.filter((step) => isAmount(step)).length > 1;
	}

	of(step: Step, place: number): string | undefined {
		switch (step.rule) {
			case 'counted':
				return this.#counted(step, place);
			case 'shared':
				return m.step_shared({
					percent: percent(step.percent),
					meter: this.#meter(step.meter),
					quantity: quantity(step.quantity)
				});
			case 'converted':
				return this.#converted(step);
			case 'minimum-quantity':
				return m.step_minimum_quantity({ quantity: quantity(step.quantity) });
			case 'included':
				return m.step_included({
					included: quantity(step.included),
					quantity: quantity(step.quantity)
				});
			case 'packages':
				return m.step_packages({ count: quantity(step.quantity), size: quantity(step.size) });
			case 'tier':
				return this.#tier(step, place);
			case 'free':
				return m.step_free({
					transactions: quantity(step.transactions),
					amount: this.#money(step.amount)
				});
			case 'share':
				return this.#share(step);
			case 'unknown-price':
				return this.#inTier(step.price, m.price_unknown());
			case 'not-sold-beyond':
				return step.upTo === undefined
					? m.step_not_sold()
					: m.step_not_sold_beyond({ upTo: quantity(step.upTo) });
			case 'too-large':
				return m.obstacle_too_large();
			case 'announced':
			case 'raised':
			case 'locked': {
				const words = priceChangeInWords(step, this.#steps, this.#scenario.currency);
				return this.#inTier(step.price, words);
			}
			case 'used-up':
			case 'bound':
			case 'spread':
			case 'instead':
				return termInWords(step, this.#scenario.currency);
			default:
				return this.#amount(step);
		}
	}

	#amount(step: Amounts): string {
		const { currency } = this.#scenario;
		const result = unroundedMoney(step.amount, currency);
		switch (step.rule) {
			case 'times': {
				const sum = m.step_times({
					quantity: quantity(step.quantity),
					price: priceMoney(step.unitPrice, currency)
				});
				return this.#inTier(step.price, this.#with(sum, result));
			}
			case 'flat':
				return this.#inTier(step.price, result);
			case 'percent': {
				const sum = m.step_percent({
					percent: percent(step.percent),
					of: this.#money(step.of)
				});
				return this.#inTier(step.price, this.#with(sum, result));
			}
			case 'least-each':
				return m.step_least_each({ each: priceMoney(step.each, currency), amount: result });
			case 'most-each':
				return m.step_most_each({ each: priceMoney(step.each, currency), amount: result });
			case 'discount-percent':
				return m.step_less({ off: percent(step.percent), amount: result });
			case 'discount':
				return m.step_less({ off: unroundedMoney(step.off, currency), amount: result });
			case 'credit':
				return m.step_credit({ off: unroundedMoney(step.off, currency), amount: result });
			case 'cap':
				return m.step_cap({ amount: result });
			case 'floor':
				return m.step_floor({ amount: result });
			case 'rounded-tier':
			case 'rounded':
				return m.step_rounded({ amount: result });
			case 'owed':
				return m.step_owed({ amount: result });
			case 'remains':
				return m.step_remains({ amount: result });
			case 'part': {
				const of = unroundedMoney(step.of, currency);
				return this.#with(m.step_percent({ percent: percent(step.percent), of }), result);
			}
			case 'promised':
				return m.step_promised({
					promised: unroundedMoney(step.promised, currency),
					spent: unroundedMoney(step.spent, currency),
					amount: result
				});
			default:
				return result;
		}
	}

	/** Not told twice: where it is multiplied as it is, or only a share of it counts, that step says it. */
	#counted({ meter, quantity: counted }: Extract<Step, { rule: 'counted' }>, place: number) {
		// Why a price is another than the listed one is told in between.
		const next = this.#steps.slice(place + 1).find((step) => !isOfPrice(step));
		if (next?.rule === 'shared' && next.meter === meter) return undefined;
		if (partOf(meter)) return this.#countedPart(counted, this.#steps[place - 1]);
		const several = this.#steps.filter(({ rule }) => rule === 'counted').length > 1;
		if (several) {
			return m.step_counted_of({ meter: this.#meter(meter), quantity: quantity(counted) });
		}
		const isTold = next?.rule === 'times' && compare(next.quantity, counted) === 0;
		return isTold ? undefined : m.step_counted({ quantity: quantity(counted) });
	}

	/** Payments of one kind: first comes what they carried, then how many they were. */
	#countedPart(counted: Decimal, before: Step | undefined): string | undefined {
		if (before?.rule !== 'counted' || !partOf(before.meter) || counted.digits <= 0)
			return undefined;
		const carried = toNumber(before.quantity);
		return m.step_payments({
			count: quantity(counted),
			each: plainMoney(carried / toNumber(counted), this.#scenario.currency),
			amount: this.#money(before.quantity)
		});
	}

	#converted({ by, rounding, quantity: counted }: Extract<Step, { rule: 'converted' }>): string {
		const words = {
			up: m.step_converted_up,
			down: m.step_converted_down,
			'half-away-from-zero': m.step_converted_near
		}[rounding];
		return words({ by: quantity(by), quantity: quantity(counted) });
	}

	/** A tier with a price is named beside it. */
	#tier({ upTo }: Extract<Step, { rule: 'tier' }>, place: number): string | undefined {
		const next = this.#steps[place + 1];
		if (next && 'price' in next) return undefined;
		if (next?.rule === 'packages') return undefined;
		return upTo === undefined
			? m.step_tier_free_beyond()
			: m.step_tier_free({ upTo: quantity(upTo) });
	}

	#share({ parts, whole }: Extract<Step, { rule: 'share' }>): string | undefined {
		const days = { parts: quantity(parts), whole: quantity(whole) };
		const isAll = compare(parts, whole) === 0;
		if (this.#isChange) return isAll ? m.step_difference() : m.step_difference_share(days);
		return isAll ? undefined : m.step_share(days);
	}

	#inTier(place: number, words: string): string {
		const price = this.#prices[place];
		const tier =
			price && this.#priced ? tierOf(this.#scenario, this.#priced.charge, price, place) : '';
		return tier === '' ? words : m.step_in_tier({ tier, words });
	}

	#with(sum: string, amount: string): string {
		return this.#hasSeveral ? m.step_result({ sum, amount }) : sum;
	}

	#meter(meter: string): string {
		return meterWord(this.#scenario.practice, meter);
	}

	/** An amount that goes through, such as card payments. */
	#money(amount: Decimal): string {
		return plainMoney(toNumber(amount), this.#scenario.currency);
	}
}

function isAmount(step: Step): step is Amounts {
	return 'amount' in step && step.rule !== 'free';
}
