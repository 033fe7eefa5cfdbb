import { m } from '#messages';
import {
	aboutFields,
	admissionFields,
	complianceFields,
	lineFields,
	sourceFields,
	termsFields,
	type Offer
} from '#offers';
import { kindFields, pricesOf } from '#pricing';
import type { Draft, Path } from '#scenario';
import { chargeCost } from '../charge-cost.ts';
import { list } from '../format.ts';
import { termsInWords } from '../offer-terms.ts';
import { readingFigures, type RuleFigure } from '../readings.ts';
import { sourceInWords } from '../working.ts';
import { needWord, offerName } from '../words.ts';
import { countedIn, type CountedFigure } from './counted-in.ts';
import type { FormField } from './form-shapes.ts';
import { formFields, priceNames, type FormOf } from './form.ts';
import { lineSentences } from './line-sentence.ts';
import { hasProblemIn } from './problem-words.ts';
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
	readonly hasProblem: boolean;
	readonly sentences: readonly (readonly SentencePart[])[];
	/** What its prices leave open, with the reader's own numbers. */
	readonly rules: readonly RuleFigure[];
	readonly sources: readonly EditedSource[];
	/** What it charges, and what else is said about it. */
	readonly fields: readonly FormField[];
	readonly about: readonly FormField[];
}

/** Where a price is from; or all of a line, where one source is said for them. */
export interface EditedSource {
	readonly key: string;
	readonly price: string;
	readonly said: string;
	readonly isGuess: boolean;
	readonly fields: readonly FormField[];
}

export interface EditorFigure {
	readonly name: string;
	readonly lines: readonly EditedLine[];
	readonly counted: readonly CountedFigure[];
	readonly sections: readonly SectionFigure[];
}

/** What an offer says beside its lines; closed it tells what it holds. */
export interface SectionFigure {
	readonly key: 'about' | 'admission' | 'terms' | 'compliance';
	readonly title: string;
	readonly summary: string;
	readonly fields: readonly FormField[];
}

/** An offer as it is edited. What is calculated is that of the document: a draft may not add up yet. */
export function editorFigure(form: FormOf): EditorFigure {
	const { scenario, draft } = form;
	const entered = scenario.offers.find(({ id }) => id === draft.id);
	return {
		name: offerName(draft),
		lines: draft.charges.map((line, place) => {
			const known = entered?.charges.find(({ id }) => id === line.id);
			return lineFigure(form, line, place, known);
		}),
		counted: entered ? countedIn(scenario, entered) : [],
		sections: sectionsOf(form, entered ?? draft)
	};
}

function sectionsOf(form: FormOf, entered: Offer): SectionFigure[] {
	const { terms, ...untermed } = entered;
	const { limits: _limits, onlyAfter: _onlyAfter, ...open } = entered;
	const { compliance = {}, vendor, covers } = entered;
	const said = (offer: Offer) => {
		const facts = termsInWords(form.scenario, { ...offer, charges: [] });
		return facts.length > 0 ? facts.join(' ') : m.section_nothing();
	};
	return [
		{
			key: 'about',
			title: m.section_about(),
			summary: list([...(vendor === undefined ? [] : [vendor]), ...covers.map(needWord)]),
			fields: formFields(form, aboutFields, [])
		},
		{
			key: 'terms',
			title: m.section_terms(),
			summary: terms ? said(open) : m.section_nothing(),
			fields: formFields(form, termsFields, ['terms'])
		},
		{
			key: 'admission',
			title: m.section_admission(),
			summary: said(untermed),
			fields: formFields(form, admissionFields, [])
		},
		{
			key: 'compliance',
			title: m.section_compliance(),
			summary: m.section_answers({
				known: Object.keys(compliance).length,
				count: Object.keys(complianceFields).length
			}),
			fields: formFields(form, complianceFields, ['compliance'])
		}
	];
}

function lineFigure(form: FormOf, line: Line, place: number, known: Line | undefined): EditedLine {
	const path = ['charges', place];
	const { scenario, problems } = form;
	return {
		id: line.id,
		path,
		title: line.name ?? kindWords[line.charge.kind](),
		cost: known ? chargeCost(scenario, [known]).cost : '',
		isOff: line.off === true,
		hasProblem: hasProblemIn(problems, path),
		sentences: lineSentences(form, place),
		rules: known ? readingFigures(scenario, known) : [],
		sources: sourcesOf(form, line, place),
		fields: formFields(form, kindFields[line.charge.kind], [...path, 'charge']),
		about: formFields(form, lineFields, path)
	};
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
			said: hasProblemIn(form.problems, path)
				? m.source_unreadable()
				: sourceInWords(source, form.scenario.currency, prices[index]?.in),
			isGuess: source.confidence === 'our-guess',
			fields: formFields(form, sourceFields, path)
		};
	});
}
