import { amountFields, quantityFields } from '../around/fields.ts';
import { mostAlso, mostHeads } from '../capacity.ts';
import type { Field, FieldsOf } from '../fields.ts';
import { tiersFields } from '../tiers/fields.ts';
import type { Head } from './schema.ts';

const headFields: FieldsOf<Head> = {
	meter: { is: 'meter' },
	price: { is: 'price', mayBeUnknown: true },
	graduated: { is: 'group', fields: tiersFields },
	also: {
		is: 'list',
		optional: true,
		rare: true,
		of: {
			is: 'group',
			fields: { meter: { is: 'meter' }, percent: { is: 'percent', optional: true } }
		},
		most: mostAlso,
		blank: { meter: 'invited-seats' }
	},
	...quantityFields,
	...amountFields
};

const gradually = {
	tiers: [
		{ upTo: '10', unit: 'unknown' },
		{ upTo: null, unit: 'unknown' }
	],
	boundary: 'inclusive',
	zeroUsage: 'billed'
};

/** Roles of people or classes of devices, with a first one to begin with. */
export function headsField(meter: string): Field {
	return {
		is: 'list',
		of: {
			is: 'group',
			fields: headFields,
			either: [
				{ field: 'price', blank: 'unknown' },
				{ field: 'graduated', blank: gradually }
			]
		},
		most: mostHeads,
		blank: { meter, price: 'unknown' }
	};
}
