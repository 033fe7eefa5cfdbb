import { decimal } from '#decimal';
import type { Obstacle } from '#forecast';
import type { Unpriced } from '#insight';
import { m } from '#messages';
import { isPriced, type Amount } from '#money';
import { pricesOf } from '#pricing';
import type { Plan, Scenario } from '#scenario';
import { alternatives, exactMoney, quantity } from './format.ts';
import { pricedThing } from './price-words.ts';
import { shortfallInWords } from './requirement-words.ts';
import { meterWord, offerCalled, planName } from './words.ts';

/** What stands in place of an amount. */
function lackInWords(unpriced: { readonly unavailable: boolean } | undefined): string {
	return unpriced?.unavailable ? m.lack_not_available() : m.lack_not_priced();
}

/** An amount to the cent, or what stands in its place. */
export function amountOrLack(
	amount: Amount,
	currency: string,
	unpriced?: { readonly unavailable: boolean }
): string {
	return isPriced(amount) ? exactMoney(amount, currency) : lackInWords(unpriced);
}

/** What is said of a plan that has no price in the first month. */
export function lackingNow(all: readonly Unpriced[], plan: Plan): Unpriced | undefined {
	return all.find((unpriced) => unpriced.plan === plan && unpriced.month === 1);
}

/** "Starter: not available. Active patients: “Starter” takes up to 10, you have 11." */
export function unpricedInWords(scenario: Scenario, unpriced: Unpriced): string {
	return m.unpriced_plan({
		plan: planName(unpriced.plan),
		lack: lackWithMonth(unpriced),
		why: whyInWords(scenario, unpriced).join(' ')
	});
}

/** "not priced", "not available in month 13". */
export function lackWithMonth(unpriced: Pick<Unpriced, 'month' | 'unavailable'>): string {
	const { month = 1 } = unpriced;
	const lack = lackInWords(unpriced);
	return month === 1 ? lack : m.lack_in_month({ lack, month });
}

/** What is in the way, and what to do about it: a sentence or two each. */
export function whyInWords(
	scenario: Scenario,
	{ obstacles }: { readonly obstacles: readonly Obstacle[] }
): string[] {
	if (obstacles.length === 0) return [m.obstacle_too_large()];
	const sentences = obstacles.map((obstacle) => obstacleInWords(scenario, obstacle));
	return [...new Set(sentences)];
}

function obstacleInWords(scenario: Scenario, obstacle: Obstacle): string {
	switch (obstacle.reason) {
		case 'unknown-price':
			return unknownInWords(scenario, obstacle);
		case 'too-large':
			return m.obstacle_too_large();
		case 'no-mix':
			return m.obstacle_no_mix();
		case 'requirement':
			return [
				...shortfallInWords(scenario, obstacle),
				...fittingTier(scenario, obstacle.fits)
			].join(' ');
		case 'only-after': {
			const before = obstacle.offers.map((id) => quoted(scenario, id));
			const sentence = m.obstacle_only_after({
				offer: offerCalled(scenario, obstacle.offer),
				offers: alternatives(before)
			});
			return [sentence, ...fittingTier(scenario, obstacle.fits)].join(' ');
		}
		default:
			return [sizeInWords(scenario, obstacle), ...fittingTier(scenario, obstacle.fits)].join(' ');
	}
}

function unknownInWords(
	scenario: Scenario,
	{ offer: id, charge: chargeId, price: place }: Extract<Obstacle, { reason: 'unknown-price' }>
): string {
	const offer = offerCalled(scenario, id);
	const priced = chargeOf(scenario, id, chargeId);
	const price = priced && pricesOf(priced.charge)[place];
	if (!price) return m.obstacle_unknown({ offer });
	const thing = pricedThing(scenario, priced, price, place);
	if (price.meter !== undefined) return m.obstacle_unknown_thing({ offer, thing });
	if (priced.charge.kind === 'one-time') return m.obstacle_unknown_once({ offer });
	return priced.per === 'year'
		? m.obstacle_unknown_year({ offer })
		: m.obstacle_unknown_month({ offer });
}

function sizeInWords(
	scenario: Scenario,
	obstacle: Extract<Obstacle, { reason: 'limit' | 'not-sold-beyond' }>
): string {
	const offer = offerCalled(scenario, obstacle.offer);
	if (obstacle.reason === 'not-sold-beyond') {
		const charge = chargeOf(scenario, obstacle.offer, obstacle.charge)?.charge;
		const meter = charge && pricesOf(charge)[0]?.meter;
		if (obstacle.upTo === undefined || meter === undefined) return m.obstacle_size({ offer });
		return m.obstacle_sold_up_to({
			meter: meterWord(scenario.practice, meter),
			offer,
			most: quantity(obstacle.upTo)
		});
	}
	const { limit } = obstacle;
	const words = {
		meter: meterWord(scenario.practice, limit.meter),
		offer,
		have: quantity(obstacle.quantity)
	};
	const { least, most } = limit;
	if (most === undefined) {
		return m.obstacle_limit_least({ ...words, least: quantity(decimal(least ?? '0')) });
	}
	return least === undefined
		? m.obstacle_limit_most({ ...words, most: quantity(decimal(most)) })
		: m.obstacle_limit_between({
				...words,
				least: quantity(decimal(least)),
				most: quantity(decimal(most))
			});
}

function fittingTier(scenario: Scenario, fits: string | undefined): string[] {
	return fits === undefined ? [] : [m.obstacle_fits({ offer: offerCalled(scenario, fits) })];
}

export function chargeOf({ offers }: Scenario, offer: string, charge: string) {
	return offers.find(({ id }) => id === offer)?.charges.find(({ id }) => id === charge);
}

function quoted(scenario: Scenario, id: string): string {
	return m.quoted({ name: offerCalled(scenario, id) });
}
