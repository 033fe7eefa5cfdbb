import { amountFields } from '../around/fields.ts';
import { mostStairMeters, mostStairs } from '../capacity.ts';
import type { FieldsOf } from '../fields.ts';
import { openRules } from '../tiers/fields.ts';
import type { StairstepCharge } from './schema.ts';

export const stairstepFields: FieldsOf<StairstepCharge> = {
	meters: { is: 'list', of: { is: 'meter' }, most: mostStairMeters, blank: 'locations' },
	stairs: {
		is: 'list',
		of: {
			is: 'group',
			fields: {
				upTo: { is: 'ends', per: 'meters' },
				flat: { is: 'price', mayBeUnknown: true }
			}
		},
		most: mostStairs,
		blank: { upTo: [null], flat: 'unknown' }
	},
	...openRules,
	beyond: { is: 'choice', of: ['not-sold', 'last-tier'], optional: true },
	...amountFields
};
