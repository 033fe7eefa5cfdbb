import { m } from '#messages';
import { lineFields, sourceFields } from '#offers';
import { kindFields, pricesOf } from '#pricing';
import type { Draft, OfferProblem, Path, Scenario } from '#scenario';
import { chargeCost } from '../charge-cost.ts';
import { readingFigures, type RuleFigure } from '../readings.ts';
import { sourceInWords } from '../working.ts';
import type { FormField } from './form-shapes.ts';
import { formFields, priceNames, type FormOf } from './form.ts';
import { lineSentences } from './line-sentence.ts';
import { problemsIn } from './problem-words.ts';
import type { SentencePart } from './sentence-parts.ts';

type Line = Draft['charges'][number];

/** A line of an offer as it is edited: said in a sentence, and opened. */
export interface EditedLine {
	readonly id: string;
	readonly path: Path;
	readonly title: string;
	/** What it would cost this practice, where it stands in the document. */
	readonly cost: string;
	readonly isOff: boolean;
	readonly sentences: readonly (readonly SentencePart[])[];
	/** What its prices leave open, with the reader's own numbers. */
	readonly rules: readonly RuleFigure[];
	readonly sources: readonly EditedSource[];
	/** What it charges, and what else is said about it: made when somebody opens it. */
	readonly fields: () => readonly FormField[];
	readonly about: () => readonly FormField[];
}

/** Where a price is from; or all of a line, where one source is said for them. */
export interface EditedSource {
	readonly key: string;
	readonly price: string;
	readonly said: string;
	readonly isGuess: boolean;
	readonly fields: () => readonly FormField[];
}

/** A line on its own: while another is typed, nothing here changes. */
export interface LineForm {
	/** Whose offers and plans play no part. */
	readonly scenario: Scenario;
	readonly line: Line;
	readonly place: number;
	/** As it stands in the document. What is calculated is of that: a draft may not add up yet. */
	readonly entered: Line | undefined;
	/** What is wrong with it. */
	readonly problems: readonly OfferProblem[];
}

export function lineFigure({ scenario, line, place, entered, problems }: LineForm): EditedLine {
	const path = ['charges', place];
	const form: FormOf = { scenario, draft: alone(line, place), problems };
	return {
		id: line.id,
		path,
		title: line.name ?? kindWords[line.charge.kind](),
		cost: entered ? chargeCost(scenario, [entered]).cost : '',
		isOff: line.off === true,
		sentences: lineSentences(form, place),
		rules: entered ? readingFigures(scenario, entered) : [],
		sources: sourcesOf(form, line, place),
		fields: () => formFields(form, kindFields[line.charge.kind], [...path, 'charge']),
		about: () => formFields(form, lineFields, path)
	};
}

/** An offer of this line only, in its place. */
function alone(line: Line, place: number): Draft {
	const charges: Line[] = [];
	charges[place] = line;
	return { id: 'line', covers: [], charges };
}

const kindWords: Readonly<Record<Line['charge']['kind'], () => string>> = {
	flat: m.kind_flat,
	seat: m.kind_seat,
	device: m.kind_device,
	unit: m.kind_unit,
	graduated: m.kind_graduated,
	volume: m.kind_volume,
	stairstep: m.kind_stairstep,
	package: m.kind_package,
	percentage: m.kind_percentage,
	'graduated-percentage': m.kind_graduated_percentage,
	'one-time': m.kind_one_time
};

function sourcesOf(form: FormOf, { charge, provenance }: Line, place: number): EditedSource[] {
	const prices = pricesOf(charge);
	const names = priceNames(form, place);
	return provenance.map((source, index) => {
		const path = ['charges', place, 'provenance', index];
		const isForAll = provenance.length === 1 && prices.length > 1;
		return {
			key: path.join('.'),
			price: isForAll ? m.source_of_all() : (names[index] ?? ''),
			said:
				problemsIn(form.problems, path).length > 0
					? m.source_unreadable()
					: sourceInWords(source, form.scenario.currency, prices[index]?.in),
			isGuess: source.confidence === 'our-guess',
			fields: () => formFields(form, sourceFields, path)
		};
	});
}
