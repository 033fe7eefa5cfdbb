import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerProblems, written, type Draft, type Scenario } from '#scenario';
import { boughtAnyhow } from '../../../../tests/support/offer-arbitraries.ts';
import type { FormField } from './form-shapes.ts';
import { lineFigure } from './line-figure.ts';
import { offerSections } from './sections.ts';
import { typedValue } from './typed-value.ts';

const own = { source: 'Entered here', confidence: 'our-guess' as const };

/** Every field on the screen, within groups and lists as well, with what stands in it. */
function shown(scenario: Scenario, draft: Draft): FormField[] {
	const problems = offerProblems(scenario, draft);
	const lines = draft.charges.map((line, place) =>
		lineFigure({ scenario, line, place, entered: line, problems })
	);
	const sections = offerSections({ scenario, draft, problems });
	return [
		...lines.flatMap(({ fields, about, sources, sentences }) => [
			...fields(),
			...about(),
			...sources.flatMap((source) => source.fields()),
			...sentences.flat().filter((part) => typeof part !== 'string')
		]),
		...sections.flatMap(({ fields }) => fields())
	].flatMap(within);
}

function within(field: FormField): FormField[] {
	const { shape } = field;
	if (shape.is === 'group') return (shape.fields ?? []).flatMap(within);
	return shape.is === 'list' ? shape.items.flatMap((item) => within(item.field)) : [field];
}

/** What a field gives when somebody leaves it as it is. */
function asItStands({ shape, isOptional }: FormField): { readonly value: unknown } | undefined {
	switch (shape.is) {
		case 'number':
			return typedValue(shape, isOptional, shape.isUnknown ? '?' : shape.text);
		case 'text':
			return { value: shape.text === '' && isOptional ? undefined : shape.text };
		case 'choice':
			return shape.writes ? undefined : { value: shape.chosen === '' ? undefined : shape.chosen };
		case 'mark':
			return { value: shape.isSet ? shape.value : undefined };
		case 'choices':
			return { value: shape.chosen.length === 0 && isOptional ? undefined : shape.chosen };
		default:
			return undefined;
	}
}

/** The offers with nothing beyond all sense: what cannot be priced exactly is not entered by hand. */
const offers = boughtAnyhow.chain((scenario) =>
	fc.constantFrom(...scenario.offers).map((offer): [Scenario, Draft] => [scenario, offer])
);

describe('an offer that is opened', () => {
	it('has nothing to mend, and is what it was when every field is left as it stands', () => {
		fc.assert(
			fc.property(offers, ([scenario, offer]) => {
				expect(offerProblems(scenario, offer)).toEqual([]);
				const left = shown(scenario, offer).reduce<Draft>((draft, field) => {
					const given = asItStands(field);
					return given ? written({ settled: offer, draft, own }, field.path, given.value) : draft;
				}, offer);
				expect(left).toEqual(offer);
			}),
			{ numRuns: 60 }
		);
	});
});
