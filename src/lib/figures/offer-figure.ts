import { decimal, isZero } from '#decimal';
import type { OfferCost } from '#insight';
import { m } from '#messages';
import { nothing } from '#money';
import { ordinarily, type Offer } from '#offers';
import type { Need } from '#practice';
import { pricesOf, unknownPrice } from '#pricing';
import type { Scenario } from '#scenario';
import { partialDate } from './dates.ts';
import { list } from './format.ts';
import { answersOf, type AnswerFigure } from './offer-answers.ts';
import { costFigure, type CostFigure } from './offer-cost.ts';
import { termsInWords } from './offer-terms.ts';
import { linesOf, type LineFigure } from './price-lines.ts';
import { offerNote } from './offer-notes.ts';
import { needWord, offerName, planName } from './words.ts';

/** An offer as people read it: at a glance, and opened. */
export interface OfferFigure {
	readonly id: string;
	readonly name: string;
	readonly vendor: string;
	/** Own words about it, or what we say of our own offers. */
	readonly note: string;
	/** What the vendor counts as a user, a visit or a device. */
	readonly counts: string;
	readonly needs: readonly Need[];
	readonly covers: string;
	/** The first prices, in a line. */
	readonly headline: string;
	readonly lines: readonly LineFigure[];
	/** Who may buy it and under which terms. */
	readonly terms: readonly string[];
	readonly answers: readonly AnswerFigure[];
	readonly quote: string;
	/** The plans that buy it. */
	readonly plans: readonly { readonly id: string; readonly name: string; readonly slot: number }[];
	/** What one should know before trusting the figure. */
	readonly marks: readonly MarkFigure[];
	readonly cost: CostFigure;
}

export interface MarkFigure {
	readonly key: 'indicative' | 'ask' | 'old' | 'expired' | 'idle' | 'off';
	readonly words: string;
}

/** The offer is one of the scenario's; `today` is the reader's day. */
export function offerFigure(scenario: Scenario, cost: OfferCost, today?: string): OfferFigure {
	const { offer } = cost;
	const lines = linesOf(scenario, offer, today);
	return {
		id: offer.id,
		name: offerName(offer),
		vendor: offer.vendor ?? '',
		note: offerNote(offer),
		counts: offer.counts ?? '',
		needs: offer.covers,
		covers: m.prices_offer_covers({ needs: list(offer.covers.map(needWord)) }),
		headline: headlineOf(lines),
		lines,
		terms: termsInWords(scenario, offer),
		answers: answersOf(offer),
		quote: quoteInWords(offer.quote, today),
		plans: scenario.plans.flatMap((plan, index) =>
			plan.offers.includes(offer.id) ? [{ id: plan.id, name: planName(plan), slot: index + 1 }] : []
		),
		marks: [...idleMark(cost), ...marksOf(lines, offer.quote, today)],
		cost: costFigure(scenario, cost)
	};
}

/** More would be the list of prices itself. */
const headlinePrices = 2;

function headlineOf(lines: readonly LineFigure[]): string {
	const charged = lines.filter(({ isOff }) => !isOff);
	const prices = (charged.length > 0 ? charged : lines).flatMap((line) => line.prices);
	const first = prices.slice(0, headlinePrices);
	const more = prices.length - first.length;
	return [
		...first.map(({ counted, price }) => m.price_of({ counted, price })),
		...(more > 0 ? [m.price_headline_more({ count: more })] : [])
	].join(' · ');
}

type Quote = Offer['quote'];

function quoteInWords(quote: Quote, today: string | undefined): string {
	if (!quote) return '';
	const on = partialDate(quote.on);
	if (quote.until === undefined) return m.offer_quoted({ on });
	const until = partialDate(quote.until);
	return isOver(quote, today)
		? m.offer_quote_expired({ on, until })
		: m.offer_quoted_until({ on, until });
}

function isOver(quote: Quote, today: string | undefined): boolean {
	return quote?.until !== undefined && today !== undefined && quote.until < today;
}

/** An amount of nothing says nothing where the practice has none of what is counted. */
function idleMark(cost: OfferCost): MarkFigure[] {
	return when(isIdle(cost), 'idle', m.mark_idle);
}

export function isIdle({ offer, usual }: OfferCost): boolean {
	const { charges } = ordinarily(offer);
	const prices = charges.filter(({ off }) => !off).flatMap(({ charge }) => pricesOf(charge));
	return (
		usual === nothing &&
		prices.some(({ price }) => price !== unknownPrice && !isZero(decimal(price)))
	);
}

function marksOf(
	lines: readonly LineFigure[],
	quote: Quote,
	today: string | undefined
): MarkFigure[] {
	const prices = lines.filter(({ isOff }) => !isOff).flatMap((line) => line.prices);
	const off = lines.filter(({ isOff }) => isOff).length;
	return [
		...when(
			prices.some(({ question }) => question !== ''),
			'ask',
			m.mark_ask
		),
		...when(
			prices.some(({ confidence }) => confidence === 'indicative'),
			'indicative',
			m.mark_indicative
		),
		...when(
			prices.some(({ isOld }) => isOld),
			'old',
			m.mark_old
		),
		...when(isOver(quote, today), 'expired', m.mark_expired),
		...when(off > 0, 'off', () => m.mark_off({ count: off }))
	];
}

function when(holds: boolean, key: MarkFigure['key'], words: () => string): MarkFigure[] {
	return holds ? [{ key, words: words() }] : [];
}
