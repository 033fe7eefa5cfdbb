import type { Currency } from '#money';
import { unknownPrice, type Field } from '#pricing';
import { currencySign } from '../format.ts';
import { numberMarks } from '../language.ts';
import type { NumberShape } from './form-shapes.ts';

export type NumberField = Extract<
	Field,
	{ readonly is: 'price' | 'percent' | 'quantity' | 'end' | 'whole' }
>;

/** A number as it is written in the reader's language, with what stands around it. */
export function numberShape(field: NumberField, value: unknown, currency: Currency): NumberShape {
	const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	const isUnknown = text === unknownPrice;
	return {
		is: 'number',
		of: field.is === 'whole' || field.is === 'end' ? field.is : 'amount',
		text: isUnknown ? '' : text.replace('.', numberMarks.decimal),
		before: field.is === 'price' ? currencySign(currency) : '',
		after: field.is === 'percent' ? '%' : '',
		mayBeUnknown: 'mayBeUnknown' in field,
		isUnknown
	};
}
