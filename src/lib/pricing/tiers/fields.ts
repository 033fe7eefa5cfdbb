import { mostTiers } from '../capacity.ts';
import type { FieldsOf } from '../fields.ts';
import type { Tier, Tiers } from './schema.ts';
import { boundaries, zeroUsages } from './sides.ts';

const tierFields: FieldsOf<Tier> = {
	upTo: { is: 'end' },
	unit: { is: 'price', mayBeUnknown: true, optional: true },
	flat: { is: 'price', mayBeUnknown: true, optional: true },
	packageOf: { is: 'quantity', optional: true }
};

/** What price lists leave open about tiers. */
export const openRules = {
	boundary: { is: 'choice', of: [...boundaries, 'unknown'] },
	zeroUsage: { is: 'choice', of: [...zeroUsages, 'unknown'] }
} as const;

export const tiersFields: FieldsOf<Tiers> = {
	tiers: {
		is: 'list',
		of: { is: 'group', fields: tierFields },
		most: mostTiers,
		blank: { upTo: null, unit: 'unknown' }
	},
	...openRules,
	beyond: { is: 'choice', of: ['not-sold', 'last-tier'], optional: true },
	rounding: { is: 'choice', of: ['line', 'tier'], optional: true, rare: true }
};
