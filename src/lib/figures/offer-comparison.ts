import type { OfferCost } from '#insight';
import { m } from '#messages';
import { difference, isPriced, nothing, type Amount } from '#money';
import { needs } from '#practice';
import type { Scenario } from '#scenario';
import { exactMoney } from './format.ts';
import { offerFigure, type OfferFigure } from './offer-figure.ts';
import { amountOrLack } from './unpriced-words.ts';
import { needWord } from './words.ts';

/** Two offers beside each other, for this practice. */
export interface OfferComparison {
	readonly names: Pair<string>;
	/** Which costs less, in an ordinary month and over the term. */
	readonly findings: readonly string[];
	readonly rows: readonly ComparedRow[];
}

export type Pair<Side> = readonly [Side, Side];

export interface ComparedRow {
	readonly key: string;
	readonly label: string;
	/** What each says, a line each. */
	readonly sides: Pair<readonly string[]>;
	readonly differs: boolean;
	readonly tone: 'amount' | 'words';
}

/** The offers are of the scenario. */
export function offerComparison(
	scenario: Scenario,
	costs: Pair<OfferCost>,
	today?: string
): OfferComparison {
	const { currency, months } = scenario;
	const figures = both(costs, (cost) => offerFigure(scenario, cost, today));
	const money = (key: string, label: string, amountOf: (cost: OfferCost) => Amount) =>
		row(
			key,
			label,
			both(costs, (cost) => [amountOrLack(amountOf(cost), currency, cost)]),
			'amount'
		);
	const words = (key: string, label: string, linesOf: (offer: OfferFigure) => readonly string[]) =>
		row(key, label, both(figures, linesOf), 'words');
	return {
		names: both(figures, ({ name }) => name),
		findings: findingsOn(scenario, costs, figures),
		rows: [
			money('usual', m.compared_usual(), ({ usual }) => usual),
			...(costs.some(({ now, usual }) => now !== usual)
				? [money('now', m.compared_first_month(), ({ now }) => now)]
				: []),
			money('term', m.compare_term({ months }), ({ term }) => term),
			money('first-year', m.compared_first_year(), ({ paidFirstYear }) => paidFirstYear),
			words('why', m.compared_why(), ({ cost }) => cost.why),
			words('vendor', m.compared_vendor(), ({ vendor }) => (vendor ? [vendor] : [])),
			words('covers', m.compared_covers(), (offer) =>
				needs.filter((need) => offer.needs.includes(need)).map(needWord)
			),
			words('counts', m.offer_counts(), ({ counts }) => (counts ? [counts] : [])),
			words('prices', m.offer_prices(), pricesIn),
			words('sure', m.compared_sure(), ({ marks }) => marks.map((mark) => mark.words)),
			words('terms', m.offer_terms(), ({ terms }) => terms),
			words('quote', m.compared_quote(), ({ quote }) => (quote ? [quote] : [])),
			...answerRows(figures)
		].filter(({ sides }) => sides.some((lines) => lines.length > 0))
	};
}

function both<From, To>([one, other]: Pair<From>, made: (from: From) => To): Pair<To> {
	return [made(one), made(other)];
}

function row(
	key: string,
	label: string,
	sides: Pair<readonly string[]>,
	tone: ComparedRow['tone']
): ComparedRow {
	return { key, label, sides, tone, differs: sides[0].join('\n') !== sides[1].join('\n') };
}

function pricesIn({ lines }: OfferFigure): string[] {
	return lines.flatMap(({ isOff, prices }) =>
		prices.map(({ counted, price }) => {
			const words = m.price_of({ counted, price });
			return isOff ? m.compared_off({ line: words }) : words;
		})
	);
}

function answerRows([one, other]: Pair<OfferFigure>): ComparedRow[] {
	return one.answers.map(({ key, name, words }, place) =>
		row(key, name, [[words], [other.answers[place]?.words ?? '']], 'words')
	);
}

function findingsOn(
	{ currency, months }: Scenario,
	[one, other]: Pair<OfferCost>,
	[{ name }, { name: otherName }]: Pair<OfferFigure>
): string[] {
	const less = (
		a: Amount,
		b: Amount,
		said: { less: typeof m.compared_less_usual; same: () => string }
	) => {
		if (!isPriced(a) || !isPriced(b)) return [];
		const margin = difference(b, a);
		if (margin === nothing) return [said.same()];
		const cheaper = margin > nothing;
		const amount = exactMoney(cheaper ? margin : difference(a, b), currency);
		return [
			said.less({
				offer: cheaper ? name : otherName,
				other: cheaper ? otherName : name,
				amount
			})
		];
	};
	return [
		...less(one.usual, other.usual, { less: m.compared_less_usual, same: m.compared_same_usual }),
		...less(one.term, other.term, {
			less: (inputs) => m.compared_less_term({ ...inputs, months }),
			same: () => m.compared_same_term({ months })
		})
	];
}
