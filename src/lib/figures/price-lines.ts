import { m } from '#messages';
import { sourceOf, type Confidence, type Offer } from '#offers';
import { pricesOf, unknownPrice, type Price } from '#pricing';
import type { Scenario } from '#scenario';
import { conditionsOf } from './charge-conditions.ts';
import { partialDate } from './dates.ts';
import { list } from './format.ts';
import { metricQuality, type MetricQualityFigure } from './metric-quality.ts';
import { headsOf, pricedThing, priceInWords, type PricedCharge } from './price-words.ts';
import { isOld } from './price-age.ts';
import { whyInWords } from './unpriced-words.ts';
import { requirementWord } from './requirement-words.ts';
import { sourceInWords } from './working.ts';
import { needWord } from './words.ts';

/** One charge of an offer: what a switch switches. */
export interface LineFigure {
	readonly id: string;
	/** What the vendor calls it; where it has no name, what it counts. */
	readonly name: string;
	/** An add-on, or a line somebody has switched off: charged only where a plan takes it. */
	readonly isOff: boolean;
	/** What it does beyond the offer, and whom it is charged to. */
	readonly notes: readonly string[];
	readonly prices: readonly PriceFigure[];
}

export interface PriceFigure {
	readonly key: string;
	readonly counted: string;
	/** What it counts; nothing where it is a price for all. */
	readonly meter: string | undefined;
	readonly price: string;
	/** The question to ask; empty where the price is known. */
	readonly question: string;
	/** When it holds, what follows it, and what is done around it. */
	readonly conditions: readonly string[];
	readonly confidence: Confidence | undefined;
	/** Seen so long ago that it is worth asking again. */
	readonly isOld: boolean;
	readonly source: string;
	readonly address: string | undefined;
	/** How good a thing it is to be charged by; a price for all, and what a practice counts itself, have none. */
	readonly quality: MetricQualityFigure | undefined;
}

/** `today` is the reader's day; without one no price is old. The offer is one of the scenario's. */
export function linesOf(scenario: Scenario, offer: Offer, today?: string): LineFigure[] {
	return offer.charges.map((priced) => {
		const prices = pricesIn(scenario, offer, priced, today);
		return {
			id: priced.id,
			name: priced.name ?? prices[0]?.counted ?? priced.id,
			isOff: priced.off ?? false,
			notes: notesOn(offer, priced),
			prices
		};
	});
}

function notesOn({ charges }: Offer, { covers, onlyFor, with: beside }: PricedCharge): string[] {
	const comesWith = charges.find(({ id }) => id === beside);
	return [
		...(comesWith ? [m.price_line_with({ line: comesWith.name ?? comesWith.id })] : []),
		...(covers ? [m.price_line_covers({ needs: list(covers.map(needWord)) })] : []),
		...(onlyFor ? [m.price_line_only_for({ requirement: requirementWord(onlyFor) })] : [])
	];
}

function pricesIn(
	scenario: Scenario,
	offer: Offer,
	priced: PricedCharge,
	today: string | undefined
): PriceFigure[] {
	const { currency } = scenario;
	const { charge, provenance } = priced;
	const around = conditionsByPrice(scenario, charge);
	return pricesOf(charge).map((price, place) => {
		const from = sourceOf(provenance, place);
		const isUnknown = price.price === unknownPrice;
		return {
			key: `${offer.id} ${priced.id} ${String(place)}`,
			counted: pricedThing(scenario, priced, price, place),
			meter: price.meter,
			price: sureness(priceInWords(price.price, price.in, currency), isUnknown, from?.confidence),
			question: isUnknown ? questionOn(scenario, offer, priced, place) : '',
			conditions: [
				...phaseInWords(priced),
				...announcedInWords(priced, price, place, currency),
				...(around.get(place) ?? [])
			],
			confidence: from?.confidence,
			isOld: !isUnknown && from !== undefined && isOld(from, today),
			source: from ? sourceInWords(from, currency, price.in) : '',
			address: from?.address,
			quality: price.meter === undefined ? undefined : metricQuality(price.meter)
		};
	});
}

/** What nobody verified never looks like a list price. */
function sureness(price: string, isUnknown: boolean, confidence: Confidence | undefined): string {
	return confidence === 'indicative' && !isUnknown ? m.price_about({ price }) : price;
}

function questionOn(scenario: Scenario, { id }: Offer, priced: PricedCharge, place: number) {
	const obstacle = { reason: 'unknown-price', offer: id, charge: priced.id, price: place } as const;
	return whyInWords(scenario, { obstacles: [obstacle] }).join(' ');
}

/** What holds for several prices at once stands with the last of them. */
function conditionsByPrice(scenario: Scenario, charge: PricedCharge['charge']) {
	const heads = headsOf(charge);
	const counts =
		heads.length === 0
			? [pricesOf(charge).length]
			: heads.map((head) => pricesOf({ kind: 'seat', seats: [head] }).length);
	let place = -1;
	return new Map(
		conditionsOf(scenario, charge).map((conditions, index) => {
			place += counts[index] ?? 0;
			return [place, conditions] as const;
		})
	);
}

function phaseInWords({ from = 1, until, charge }: PricedCharge): string[] {
	if (until === undefined) return from === 1 ? [] : [m.phase_from({ from })];
	if (until === from || charge.kind === 'one-time') return [m.phase_only({ month: from })];
	return [m.phase_from_until({ from, until })];
}

function announcedInWords(
	{ announced = [] }: PricedCharge,
	{ in: unit }: Price,
	place: number,
	currency: string
): string[] {
	return announced.map(({ on, prices }) =>
		m.price_announced({
			date: partialDate(on),
			price: priceInWords(prices[place] ?? unknownPrice, unit, currency)
		})
	);
}
