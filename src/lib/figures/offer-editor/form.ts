import { m } from '#messages';
import { pricesOf, type Field, type Fields } from '#pricing';
import type { Draft, OfferProblem, Path, Scenario } from '#scenario';
import { meterWord } from '../practice-words.ts';
import { pricedThing } from '../price-words.ts';
import { meterChoices, namedChoices, offerChoices, optionalChoices } from './choices.ts';
import { eitherFields } from './either.ts';
import { fieldName, itemName, placeOf } from './field-names.ts';
import type { FormField, ListShape, Shape } from './form-shapes.ts';
import { numberShape, type NumberField } from './number-shape.ts';
import { problemInWords } from './problem-words.ts';

/** What a form is about: an offer somebody writes, in a scenario, with what is wrong with it so far. */
export interface FormOf {
	readonly scenario: Scenario;
	readonly draft: Draft;
	readonly problems: readonly OfferProblem[];
}

/** Fields as a form draws them, filled in from one place of the draft. */
export function formFields(form: FormOf, fields: Fields, path: Path): FormField[] {
	return fieldsIn(form, fields, path, valueAt(form.draft, path));
}

/** A single one of them, wherever it stands. */
export function formField(form: FormOf, field: Field, path: Path): FormField {
	return fieldOf(form, field, path, valueAt(form.draft, path));
}

function valueAt(whole: unknown, path: Path): unknown {
	return path.reduce<unknown>((part, key) => (part as Values | undefined)?.[key], whole);
}

type Values = Readonly<Record<string | number, unknown>>;

function fieldsIn(form: FormOf, fields: Fields, path: Path, values: unknown): FormField[] {
	return Object.entries(fields).map(([key, field]) =>
		fieldOf(form, field, [...path, key], valueAt(values, [key]))
	);
}

function fieldOf(form: FormOf, field: Field, path: Path, value: unknown): FormField {
	return {
		key: path.join('.'),
		path,
		...fieldName(placeOf(path)),
		problem: problemInWords(form.problems, path),
		isOptional: field.optional === true,
		isRare: field.rare === true,
		shape: shapeOf(form, field, path, value)
	};
}

function shapeOf(form: FormOf, field: Field, path: Path, value: unknown): Shape {
	const { scenario, draft } = form;
	const text = typeof value === 'string' ? value : '';
	const isOptional = field.optional === true;
	switch (field.is) {
		case 'meter':
			return { is: 'choice', chosen: text, groups: meterChoices(scenario, isOptional) };
		case 'offer':
			return { is: 'choice', chosen: text, groups: offerChoices(scenario, draft.id, text) };
		case 'choice': {
			const groups = optionalChoices(placeOf(path), field.of, isOptional);
			return { is: 'choice', chosen: text, groups };
		}
		case 'choices': {
			const chosen = (value as string[] | undefined) ?? [];
			return { is: 'choices', chosen, choices: namedChoices(placeOf(path), field.of) };
		}
		case 'mark':
			return { is: 'mark', isSet: value !== undefined, value: field.value };
		case 'text':
			return { is: 'text', text, most: field.most, kind: field.lines ? 'lines' : 'line' };
		case 'identifier':
		case 'address':
		case 'date':
			return { is: 'text', text, most: mostLetters[field.is], kind: 'line' };
		case 'day':
			return { is: 'text', text, most: mostLetters.date, kind: 'day' };
		case 'ends':
			return groupOf(ends(form, path, value));
		case 'prices':
			return groupOf(announcedPrices(form, path, value));
		case 'group': {
			if (value === undefined) return { is: 'group', fields: undefined, blank: field.blank };
			const fields = (shown: Fields) => fieldsIn(form, shown, path, value);
			return groupOf(eitherFields(field, path, value, fields), field.blank);
		}
		case 'list':
			return listShape(form, field, path, value);
		default:
			return numberShape(field, value, scenario.currency);
	}
}

const mostLetters = { identifier: 64, address: 500, date: 10 } as const;

function groupOf(fields: readonly FormField[], blank?: unknown): Shape {
	return { is: 'group', fields, blank };
}

function listShape(
	form: FormOf,
	field: Extract<Field, { is: 'list' }>,
	path: Path,
	value: unknown
): ListShape {
	const values = (value as unknown[] | undefined) ?? [];
	const item = itemName(placeOf(path));
	return {
		is: 'list',
		items: values.map((each, index) => ({
			name: m.form_item({ item, number: index + 1 }),
			field: fieldOf(form, field.of, [...path, index], each)
		})),
		itemName: item,
		values,
		blank: field.blank,
		canGrow: values.length < field.most,
		canShrink: field.optional === true || values.length > 1
	};
}

/** Where a stair ends, for each of the meters of its charge. */
function ends(form: FormOf, path: Path, value: unknown): FormField[] {
	const charge = lineAt(form, path)?.charge;
	const meters = charge?.kind === 'stairstep' ? charge.meters : [];
	return meters.map((meter, index) => ({
		...numberIn(form, { is: 'end' }, [...path, index], value),
		name: meterWord(form.scenario.practice, meter)
	}));
}

/** A price for each that the charge has. */
function announcedPrices(form: FormOf, path: Path, value: unknown): FormField[] {
	const line = lineAt(form, path);
	if (!line) return [];
	const names = priceNames(form, form.draft.charges.indexOf(line));
	return pricesOf(line.charge).map((price, index) => {
		const is = price.in === 'money' ? 'price' : 'percent';
		const field = numberIn(form, { is, mayBeUnknown: true }, [...path, index], value);
		return { ...field, name: names[index] ?? field.name };
	});
}

/** What each price of a line is for; by number only, while the line cannot be read. */
export function priceNames({ scenario, draft, problems }: FormOf, place: number): string[] {
	const line = draft.charges[place];
	return (line ? pricesOf(line.charge) : []).map((price, index) =>
		line && problems.length === 0
			? pricedThing(scenario, line, price, index)
			: m.form_item({ item: m.price_word(), number: index + 1 })
	);
}

function numberIn(form: FormOf, field: NumberField, path: Path, values: unknown): FormField {
	return fieldOf(form, field, path, valueAt(values, path.slice(-1)));
}

/** The line of the offer that a place belongs to. */
function lineAt({ draft }: FormOf, [_charges, line]: Path): Draft['charges'][number] | undefined {
	return typeof line === 'number' ? draft.charges[line] : undefined;
}
