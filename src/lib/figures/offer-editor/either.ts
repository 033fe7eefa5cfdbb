import { m } from '#messages';
import type { Fields, GroupSort } from '#pricing';
import type { Path } from '#scenario';
import { fieldName, placeOf } from './field-names.ts';
import type { FormField } from './form-shapes.ts';

type Values = Readonly<Record<string, unknown>>;

/** Of two fields that exclude each other the one that is there, and before it the choice between them. */
export function eitherFields(
	{ fields, either }: GroupSort,
	path: Path,
	value: unknown,
	draw: (fields: Fields) => FormField[]
): FormField[] {
	if (!either) return draw(fields);
	const values = value as Values;
	const [first, second] = either;
	const isFirst = values[second.field] === undefined;
	const [chosen, other] = isFirst ? [first, second] : [second, first];
	const { [other.field]: _hidden, ...shown } = fields;
	const drawn = draw(shown);
	const place = drawn.findIndex(({ path: own }) => own.at(-1) === chosen.field);
	const { [chosen.field]: _given, ...rest } = values;
	const choice: FormField = {
		key: [...path, 'either'].join('.'),
		path,
		name: m.form_either(),
		hint: undefined,
		problem: undefined,
		isOptional: false,
		isRare: false,
		shape: {
			is: 'choice',
			chosen: chosen.field,
			groups: [
				{
					title: '',
					choices: either.map(({ field }) => ({
						value: field,
						name: fieldName(placeOf([...path, field])).name
					}))
				}
			],
			writes: new Map([[other.field, { ...rest, [other.field]: other.blank }]])
		}
	};
	return drawn.toSpliced(place, 0, choice);
}
