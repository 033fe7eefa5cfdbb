import { compare, decimal, zero } from '#decimal';
import type { Charge } from '#pricing';
import { headsOf } from './price-words.ts';

/** A rule that price lists often leave out, in one charge. */
export type RuleName = 'tiers' | 'boundary' | 'zero-usage';

/** A rule of a charge, what it may mean, and the charge as it then is. */
export interface Rule {
	readonly name: RuleName;
	/** What it is about where a charge has several: a role or a class of devices. */
	readonly meter: string | undefined;
	readonly meanings: readonly Meaning[];
	/** Where the first tier ends, if there are two. */
	readonly edge: string | undefined;
}

export interface Meaning {
	readonly key: MeaningKey;
	readonly charge: Charge;
	readonly isChosen: boolean;
}
export type MeaningKey =
	'graduated' | 'volume' | 'inclusive' | 'exclusive' | 'billed' | 'free' | 'unknown';

/** The rules in a charge that may change what it costs, in the order they are asked about. */
export function rulesOf(charge: Charge): Rule[] {
	const ofHeads = headsOf(charge).flatMap((head, place): Rule[] =>
		head.graduated
			? rulesIn(head.graduated, head.meter, (graduated) =>
					withHead(charge, place, { ...head, graduated })
				)
			: []
	);
	return [...modes(charge), ...('boundary' in charge ? rulesOfTiers(charge) : []), ...ofHeads];
}

type Head = ReturnType<typeof headsOf>[number];

function withHead(charge: Charge, place: number, head: Head): Charge {
	if (charge.kind === 'seat') return { ...charge, seats: charge.seats.with(place, head) };
	return charge.kind === 'device'
		? { ...charge, devices: charge.devices.with(place, head) }
		: charge;
}

/** Whether a tier prices its own part or all: the terms are the same, the kind is not. */
function modes(charge: Charge): Rule[] {
	if (charge.kind !== 'graduated' && charge.kind !== 'volume') return [];
	if (charge.tiers.length < 2) return [];
	const {
		kind: _kind,
		orVolume,
		tierBy,
		...terms
	} = { orVolume: undefined, tierBy: undefined, ...charge };
	// A tier that another meter picks is picked for all units.
	if (tierBy !== undefined) return [];
	const meaning = (key: MeaningKey, meant: Charge): Meaning => ({
		key,
		charge: meant,
		isChosen: meant.kind === charge.kind && (orVolume !== undefined) === (key === 'unknown')
	});
	const meanings = [
		meaning('graduated', { ...terms, kind: 'graduated' }),
		meaning('volume', { ...terms, kind: 'volume' }),
		meaning('unknown', { ...terms, kind: 'graduated', orVolume: 'unknown' })
	];
	return [{ name: 'tiers', meter: undefined, meanings, edge: undefined }];
}

type Tiered = Extract<Charge, { boundary: unknown }>;

function rulesOfTiers(charge: Tiered): Rule[] {
	if (charge.kind !== 'stairstep') {
		const pricesAll = charge.kind === 'volume' || 'orVolume' in charge;
		return rulesIn(charge, undefined, (terms) => ({ ...charge, ...terms }), pricesAll);
	}
	const ends = charge.stairs.map(({ upTo }) => upTo[0] ?? null);
	return [
		...boundary(charge.boundary, ends, undefined, (meant) => ({ ...charge, boundary: meant })),
		...zeroUsage(charge.zeroUsage, undefined, (meant) => ({ ...charge, zeroUsage: meant }))
	];
}

type Tiers = Pick<Extract<Charge, { kind: 'graduated' }>, 'boundary' | 'zeroUsage'> & {
	readonly tiers: readonly {
		readonly upTo: string | null;
		readonly flat?: string | undefined;
		readonly packageOf?: string | undefined;
	}[];
};

/**
 * Where each tier prices its own part, it does not matter on which side its end stands, unless a flat
 * price or a package begins there; and only a flat price can be owed for nothing.
 */
function rulesIn<Terms extends Tiers>(
	terms: Terms,
	meter: string | undefined,
	put: (terms: Terms) => Charge,
	pricesAll = false
): Rule[] {
	const hasFlat = terms.tiers.some(({ flat }) => flat !== undefined && !isNothing(flat));
	const ends = terms.tiers.map(({ upTo }) => upTo);
	return [
		...(pricesAll || hasFlat
			? boundary(terms.boundary, ends, meter, (meant) => put({ ...terms, boundary: meant }))
			: []),
		...(hasFlat
			? zeroUsage(terms.zeroUsage, meter, (meant) => put({ ...terms, zeroUsage: meant }))
			: [])
	];
}

function isNothing(price: string): boolean {
	return price !== 'unknown' && compare(decimal(price), zero) === 0;
}

function boundary(
	chosen: Tiers['boundary'],
	ends: readonly (string | null)[],
	meter: string | undefined,
	put: (meant: Tiers['boundary']) => Charge
): Rule[] {
	const [edge] = ends;
	if (typeof edge !== 'string' || ends.length < 2) return [];
	const meanings = (['inclusive', 'exclusive', 'unknown'] as const).map((key) => ({
		key,
		charge: put(key),
		isChosen: key === chosen
	}));
	return [{ name: 'boundary', meter, meanings, edge }];
}

function zeroUsage(
	chosen: Tiers['zeroUsage'],
	meter: string | undefined,
	put: (meant: Tiers['zeroUsage']) => Charge
): Rule[] {
	const meanings = (['billed', 'free', 'unknown'] as const).map((key) => ({
		key,
		charge: put(key),
		isChosen: key === chosen
	}));
	return [{ name: 'zero-usage', meter, meanings, edge: undefined }];
}
