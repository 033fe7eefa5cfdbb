import { needs } from '#practice';
import type { Fields, FieldsOf } from '#pricing';
import type { Compliance, Offer } from './offer-schema.ts';

type AboutIt = Pick<Offer, 'name' | 'vendor' | 'covers' | 'counts' | 'note' | 'quote'>;

/** What it is and who sells it. */
export const aboutFields: FieldsOf<AboutIt> = {
	name: { is: 'text', most: 120, optional: true },
	vendor: { is: 'text', most: 120, optional: true },
	covers: { is: 'choices', of: needs },
	counts: { is: 'text', most: 300, lines: true, optional: true },
	quote: {
		is: 'group',
		optional: true,
		fields: { on: { is: 'day' }, until: { is: 'day', optional: true } },
		blank: { on: '' }
	},
	note: { is: 'text', most: 1_000, lines: true, optional: true }
};

/** Who may buy it. */
export const admissionFields: FieldsOf<Pick<Offer, 'limits' | 'product' | 'onlyAfter'>> = {
	limits: {
		is: 'list',
		optional: true,
		of: {
			is: 'group',
			fields: {
				meter: { is: 'meter' },
				least: { is: 'quantity', optional: true },
				most: { is: 'quantity', optional: true }
			}
		},
		most: 30,
		blank: { meter: 'licensed-providers', most: '10' }
	},
	product: {
		is: 'group',
		optional: true,
		fields: { id: { is: 'identifier' }, rank: { is: 'whole', least: 1, most: 100 } },
		blank: { id: '', rank: 1 }
	},
	onlyAfter: { is: 'list', optional: true, of: { is: 'offer' }, most: 20, blank: '' }
};

const answer = { is: 'choice', of: ['yes', 'no'], optional: true } as const;

/** What its vendor does about what a practice may require. */
export const complianceFields: FieldsOf<Compliance> & Fields = {
	'signed-baa': answer,
	'own-logins': answer,
	'audit-trail': answer,
	'eu-residency': answer,
	'data-export': answer,
	'self-hosted': answer,
	retentionYears: { is: 'whole', least: 0, most: 100, optional: true }
};
