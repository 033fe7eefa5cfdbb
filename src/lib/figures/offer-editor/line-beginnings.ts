import { m } from '#messages';
import type { Offer, Provenance } from '#offers';
import { freeId } from '#practice';
import type { Charge } from '#pricing';

type Line = Offer['charges'][number];

/** A way a vendor's page may put a price, and the line it begins. */
export interface LineBeginning {
	readonly key: string;
	/** As the page says it. */
	readonly says: string;
	readonly line: Line;
}

interface Beginning {
	readonly says: () => string;
	readonly charge: Charge;
	readonly per?: 'year';
}

const unknown = 'unknown';
const tierSides = { boundary: 'inclusive', zeroUsage: 'billed' } as const;
const ends = (first: string, price: object) => [
	{ upTo: first, ...price },
	{ upTo: null, ...price }
];

const beginnings: Readonly<Record<string, Beginning>> = {
	base: { says: m.begin_flat, charge: { kind: 'flat', price: unknown } },
	'base-year': { says: m.begin_flat_year, charge: { kind: 'flat', price: unknown }, per: 'year' },
	people: {
		says: m.begin_people,
		charge: { kind: 'seat', seats: [{ meter: 'staff', price: unknown }] }
	},
	roles: {
		says: m.begin_roles,
		charge: {
			kind: 'seat',
			seats: [
				{ meter: 'licensed-providers', price: unknown },
				{ meter: 'admins', price: unknown }
			]
		}
	},
	'people-tiers': {
		says: m.begin_people_tiers,
		charge: {
			kind: 'seat',
			seats: [{ meter: 'staff', graduated: { tiers: ends('10', { unit: unknown }), ...tierSides } }]
		}
	},
	devices: {
		says: m.begin_devices,
		charge: { kind: 'device', devices: [{ meter: 'workstations', price: unknown }] }
	},
	use: { says: m.begin_use, charge: { kind: 'unit', meter: 'encounters', price: unknown } },
	allowance: {
		says: m.begin_allowance,
		charge: { kind: 'unit', meter: 'messages', price: unknown, included: '1000' }
	},
	tiers: {
		says: m.begin_tiers,
		charge: {
			kind: 'graduated',
			meter: 'messages',
			tiers: ends('1000', { unit: unknown }),
			...tierSides,
			orVolume: unknown
		}
	},
	volume: {
		says: m.begin_volume,
		charge: {
			kind: 'volume',
			meter: 'staff',
			tiers: ends('10', { unit: unknown }),
			...tierSides
		}
	},
	steps: {
		says: m.begin_steps,
		charge: {
			kind: 'stairstep',
			meters: ['active-patients'],
			stairs: [
				{ upTo: ['100'], flat: unknown },
				{ upTo: [null], flat: unknown }
			],
			...tierSides
		}
	},
	packs: {
		says: m.begin_packs,
		charge: { kind: 'package', meter: 'messages', size: '500', price: unknown }
	},
	payments: {
		says: m.begin_payments,
		charge: {
			kind: 'percentage',
			of: [{ amount: 'card-volume', transactions: 'card-payments' }],
			rate: unknown,
			fixed: unknown
		}
	},
	collections: {
		says: m.begin_collections,
		charge: { kind: 'percentage', of: [{ amount: 'collections' }], rate: unknown }
	},
	'falling-percentage': {
		says: m.begin_falling,
		charge: {
			kind: 'graduated-percentage',
			of: 'collections',
			tiers: [
				{ upTo: '50000', rate: unknown },
				{ upTo: null, rate: unknown }
			],
			...tierSides
		}
	},
	once: { says: m.begin_once, charge: { kind: 'one-time', price: unknown } },
	'once-each': {
		says: m.begin_once_each,
		charge: { kind: 'one-time', price: unknown, meter: 'licensed-providers' }
	}
};

/** Every sentence a page may say, each with the line it begins: its prices are yet to be asked. */
export function lineBeginnings(
	lines: readonly { readonly id: string }[],
	own: Provenance
): LineBeginning[] {
	return Object.entries(beginnings).map(([key, { says, charge, per }]) => ({
		key,
		says: says(),
		line: { id: freeId(lines, key), charge, ...(per && { per }), provenance: [own] }
	}));
}
