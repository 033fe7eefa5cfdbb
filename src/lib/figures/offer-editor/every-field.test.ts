import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
	aboutFields,
	admissionFields,
	complianceFields,
	lineFields,
	offerSchema,
	sourceFields,
	termsFields
} from '#offers';
import { chargeSchema, kindFields, type Charge, type Field, type Fields } from '#pricing';
import { fieldName } from './field-names.ts';

type Schema = Record<string, unknown> & {
	properties?: Record<string, Schema>;
	items?: Schema;
	anyOf?: Schema[];
	oneOf?: Schema[];
	const?: unknown;
};

/** Every place in a schema where a value may stand; what is told apart by its kind, by its kind. */
function leaves(schema: Schema, path: string): string[] {
	const { properties, items, oneOf } = schema;
	const branches = oneOf ?? schema.anyOf?.filter((branch) => branch['type'] !== 'null');
	if (branches && branches.every((branch) => branch.properties)) {
		return branches.flatMap((branch) =>
			leaves(branch, `${path}<${String(branch.properties?.['kind']?.const)}>`)
		);
	}
	if (properties) {
		return Object.entries(properties).flatMap(([key, part]) =>
			key === 'kind' ? [] : leaves(part, `${path}.${key}`)
		);
	}
	return items ? leaves(items, `${path}[]`) : [path];
}

/** Every place that the fields let somebody fill in. */
function reached(fields: Fields, path: string): string[] {
	return Object.entries(fields).flatMap(([key, field]) => reachedBy(field, `${path}.${key}`));
}

function reachedBy(field: Field, path: string): string[] {
	if (field.is === 'group') return reached(field.fields, path);
	if (field.is === 'list') return reachedBy(field.of, `${path}[]`);
	return ['choices', 'ends', 'prices'].includes(field.is) ? [`${path}[]`] : [path];
}

const schemaOf = (schema: z.core.$ZodType) =>
	z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;

describe('what can be filled in', () => {
	it('is everything that can be priced, in every way of charging', () => {
		const all = Object.entries(kindFields).flatMap(([kind, fields]) =>
			reached(fields, `<${kind}>`)
		);
		expect(all.sort()).toEqual(leaves(schemaOf(chargeSchema), '').sort());
	});

	it('is everything an offer says beside its charges', () => {
		const all = [
			...reached(aboutFields, ''),
			...reached(admissionFields, ''),
			...reached(complianceFields, '.compliance'),
			...reached(termsFields, '.terms'),
			...reached(lineFields, '.charges[]'),
			...reached(sourceFields, '.charges[].provenance[]')
		];
		// Names by which the document finds its parts; nobody has to think of them.
		const ours = ['.id', '.book', '.charges[].id'];
		const said = leaves(schemaOf(offerSchema), '').filter(
			(path) => !path.startsWith('.charges[].charge<') && !ours.includes(path)
		);
		expect(all.sort()).toEqual(said.sort());
	});

	it('has a name everywhere', () => {
		const kinds = Object.keys(kindFields) as Charge['kind'][];
		const places = [
			...kinds.flatMap((kind) => named(kindFields[kind], 'charges.charge')),
			...named(lineFields, 'charges'),
			...named(sourceFields, 'charges.provenance'),
			...named(aboutFields, ''),
			...named(admissionFields, ''),
			...named(complianceFields, 'compliance'),
			...named(termsFields, 'terms')
		];
		expect(places.filter((place) => fieldName(place).name === place)).toEqual([]);
	});
});

function named(fields: Fields, path: string): string[] {
	return Object.entries(fields).flatMap(([key, field]) => {
		const place = path === '' ? key : `${path}.${key}`;
		const inner = field.is === 'list' ? field.of : field;
		return inner.is === 'group' ? [place, ...named(inner.fields, place)] : [place];
	});
}
