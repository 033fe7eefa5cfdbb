import { m } from '#messages';
import { aboutFields, admissionFields, complianceFields, termsFields, type Offer } from '#offers';
import { list } from '../format.ts';
import { termsInWords } from '../offer-terms.ts';
import { needWord } from '../words.ts';
import type { FormField } from './form-shapes.ts';
import { formFields, type FormOf } from './form.ts';

/** What an offer says beside its lines; closed it tells what it holds. */
export interface SectionFigure {
	readonly key: 'about' | 'admission' | 'terms' | 'compliance';
	readonly title: string;
	readonly summary: string;
	readonly fields: () => readonly FormField[];
}

/** What is calculated is that of the document: a draft may not add up yet. */
export function offerSections(form: FormOf): SectionFigure[] {
	const { scenario, draft } = form;
	const entered = scenario.offers.find(({ id }) => id === draft.id) ?? draft;
	const { terms, ...untermed } = entered;
	const { limits: _limits, onlyAfter: _onlyAfter, ...open } = entered;
	const { compliance = {}, vendor, covers } = entered;
	const said = (offer: Offer) => {
		const facts = termsInWords(scenario, { ...offer, charges: [] });
		return facts.length > 0 ? facts.join(' ') : m.section_nothing();
	};
	return [
		{
			key: 'about',
			title: m.section_about(),
			summary: list([...(vendor === undefined ? [] : [vendor]), ...covers.map(needWord)]),
			fields: () => formFields(form, aboutFields, [])
		},
		{
			key: 'terms',
			title: m.section_terms(),
			summary: terms ? said(open) : m.section_nothing(),
			fields: () => formFields(form, termsFields, ['terms'])
		},
		{
			key: 'admission',
			title: m.section_admission(),
			summary: said(untermed),
			fields: () => formFields(form, admissionFields, [])
		},
		{
			key: 'compliance',
			title: m.section_compliance(),
			summary: m.section_answers({
				known: Object.keys(compliance).length,
				count: Object.keys(complianceFields).length
			}),
			fields: () => formFields(form, complianceFields, ['compliance'])
		}
	];
}
