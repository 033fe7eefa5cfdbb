import { m } from '#messages';
import type { Charge, Field } from '#pricing';
import type { Draft, Path } from '#scenario';
import { meterWord } from '../practice-words.ts';
import { formField, type FormOf } from './form.ts';
import type { FormField } from './form-shapes.ts';
import { sentenceOf, type SentencePart } from './sentence-parts.ts';
import { tierSentences, type Tiered } from './tier-sentences.ts';

type Line = Draft['charges'][number];
type Head = Extract<Charge, { kind: 'seat' }>['seats'][number];

const price: Field = { is: 'price', mayBeUnknown: true };
const money: Field = { is: 'price', optional: true };
const rate: Field = { is: 'percent', mayBeUnknown: true };
const quantity: Field = { is: 'quantity', optional: true };

/** What a line charges as one would say it, with every usual number to be changed in place. */
export function lineSentences(form: FormOf, place: number): SentencePart[][] {
	const line = form.draft.charges[place];
	if (!line) return [];
	const path = ['charges', place, 'charge'];
	const { charge } = line;
	switch (charge.kind) {
		case 'seat':
			return charge.seats.map((head, index) =>
				headSentence(form, line, head, [...path, 'seats', index])
			);
		case 'device':
			return charge.devices.map((head, index) =>
				headSentence(form, line, head, [...path, 'devices', index])
			);
		default:
			return [[...mainPart(form, line, path), ...around(form, charge, path)]];
	}
}

function mainPart(form: FormOf, line: Line, path: Path): SentencePart[] {
	const { charge, per } = line;
	const said = (field: Field, key: string) => fieldIn(form, field, [...path, key], charge);
	const thing = 'meter' in charge && charge.meter ? counted(form, charge.meter) : '';
	switch (charge.kind) {
		case 'flat':
			return sentenceOf(per === 'year' ? m.sentence_flat_year : m.sentence_flat, {
				price: said(price, 'price')
			});
		case 'one-time':
			return thing === ''
				? sentenceOf(m.sentence_once, { price: said(price, 'price') })
				: sentenceOf(m.sentence_once_each, { thing, price: said(price, 'price') });
		case 'unit':
			return sentenceOf(per === 'year' ? m.sentence_each_year : m.sentence_each_used, {
				thing,
				price: said(price, 'price')
			});
		case 'package':
			return sentenceOf(m.sentence_package, {
				thing,
				price: said(price, 'price'),
				size: said({ is: 'quantity' }, 'size')
			});
		case 'percentage':
			return percentagePart(form, charge, said);
		case 'stairstep':
			return tiered(form, charge, charge.meters[0] ?? '', path);
		case 'graduated-percentage':
			return tiered(form, charge, charge.of, path);
		case 'graduated':
		case 'volume':
			return tiered(form, charge, charge.meter, path);
		default:
			return [];
	}
}

function tiered(form: FormOf, charge: Tiered, meter: string, path: Path): SentencePart[] {
	const thing = counted(form, meter);
	const isVolume = charge.kind === 'volume';
	return [
		...sentenceOf(m.sentence_tiers, { thing }),
		...tierSentences(form, charge, path),
		...(isVolume ? [m.sentence_volume()] : [])
	];
}

type Percentage = Extract<Charge, { kind: 'percentage' }>;

function percentagePart(
	form: FormOf,
	{ of, fixed, least, most }: Percentage,
	said: (field: Field, key: string) => FormField
): SentencePart[] {
	const [first] = of;
	const thing = counted(form, first?.amount ?? '');
	const each = counted(form, first?.transactions ?? '');
	return [
		...sentenceOf(m.sentence_percentage, { thing, rate: said(rate, 'rate') }),
		...(fixed === undefined
			? []
			: sentenceOf(m.sentence_fixed, { each, price: said({ ...price, optional: true }, 'fixed') })),
		...(least === undefined
			? []
			: sentenceOf(m.sentence_least_each, { price: said({ ...price, optional: true }, 'least') })),
		...(most === undefined
			? []
			: sentenceOf(m.sentence_most_each, { price: said({ ...price, optional: true }, 'most') }))
	];
}

function headSentence(form: FormOf, { per }: Line, head: Head, path: Path): SentencePart[] {
	const thing = counted(form, head.meter);
	const main = head.graduated
		? [
				...sentenceOf(m.sentence_tiers, { thing }),
				...tierSentences(form, { kind: 'graduated', ...head.graduated }, [...path, 'graduated'])
			]
		: sentenceOf(per === 'year' ? m.sentence_each_year : m.sentence_each_month, {
				thing,
				price: fieldIn(form, price, [...path, 'price'], head)
			});
	return [...main, ...around(form, head, path)];
}

type Around = Partial<Pick<Head, 'minimum' | 'included' | 'discount' | 'cap' | 'floor' | 'credit'>>;

/** What holds around a price, where it is said. */
function around(form: FormOf, terms: Around, path: Path): SentencePart[] {
	const { included, minimum, discount, cap, floor, credit } = terms;
	const said = (field: Field, ...keys: string[]) => fieldIn(form, field, [...path, ...keys], terms);
	const parts = [
		included !== undefined &&
			sentenceOf(m.sentence_included, { included: said(quantity, 'included') }),
		minimum !== undefined && sentenceOf(m.sentence_minimum, { minimum: said(quantity, 'minimum') }),
		discount?.percent !== undefined &&
			sentenceOf(m.sentence_off_percent, { off: said({ is: 'percent' }, 'discount', 'percent') }),
		discount?.amount !== undefined &&
			sentenceOf(m.sentence_off, { off: said({ is: 'price' }, 'discount', 'amount') }),
		cap !== undefined && sentenceOf(m.sentence_cap, { amount: said(money, 'cap') }),
		floor !== undefined && sentenceOf(m.sentence_floor, { amount: said(money, 'floor') }),
		credit !== undefined && sentenceOf(m.sentence_credit, { amount: said(money, 'credit') })
	];
	return parts.flatMap((part) => part || []);
}

/** Named with what it is the price of, for who hears the field alone. */
function fieldIn(form: FormOf, field: Field, path: Path, owner: object): FormField {
	const found = formField(form, field, path);
	const meter = 'meter' in owner && typeof owner.meter === 'string' ? owner.meter : undefined;
	if (meter === undefined) return found;
	return { ...found, name: m.sentence_field({ thing: counted(form, meter), field: found.name }) };
}

function counted({ scenario }: FormOf, meter: string): string {
	return meterWord(scenario.practice, meter);
}
