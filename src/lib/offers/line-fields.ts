import { needs, requirements } from '#practice';
import type { FieldsOf } from '#pricing';
import type { PricedCharge } from './offer-schema.ts';
import { confidences } from './provenance.ts';
import type { Provenance } from './provenance-schema.ts';

const month = { is: 'whole', least: 1, most: 600, optional: true } as const;

/** What is said about a line beside what it charges and where its prices are from. */
export const lineFields: FieldsOf<Omit<PricedCharge, 'id' | 'charge' | 'provenance'>> = {
	name: { is: 'text', most: 120, optional: true },
	per: { is: 'choice', of: ['month', 'year'], optional: true },
	from: month,
	until: month,
	announced: {
		is: 'list',
		optional: true,
		rare: true,
		of: { is: 'group', fields: { on: { is: 'day' }, prices: { is: 'prices' } } },
		most: 20,
		blank: { on: '', prices: [] }
	},
	off: { is: 'mark', value: true, optional: true, rare: true },
	with: { is: 'identifier', optional: true, rare: true },
	covers: { is: 'choices', of: needs, optional: true, rare: true },
	onlyFor: { is: 'choice', of: requirements, optional: true, rare: true }
};

/** Where a price is from. */
export const sourceFields: FieldsOf<Provenance> = {
	confidence: { is: 'choice', of: confidences },
	source: { is: 'text', most: 300 },
	seen: { is: 'date', optional: true },
	address: { is: 'address', optional: true },
	range: {
		is: 'group',
		optional: true,
		fields: { low: { is: 'price' }, high: { is: 'price' } },
		blank: { low: '0', high: '0' }
	}
};
