import {
	driverIn,
	driverNames,
	headcountDrivers,
	type DriverName,
	type Practice,
	type Row
} from '#practice';
import { pricesOf, withPrices } from '#pricing';
import type { Offer } from '#offers';
import { withPrice, type Plan, type PricePlace, type Scenario } from '#scenario';
import { isSame } from './is-same.ts';

/** Something that two scenarios say differently. */
export type InputDifference =
	| {
			readonly kind: 'driver';
			readonly driver: DriverName;
			readonly from: number;
			readonly to: number;
	  }
	/** A row of the team; missing where there is none. */
	| { readonly kind: 'row'; readonly from: Row | undefined; readonly to: Row | undefined }
	/** A meter counted by hand, as text; missing where it is computed. */
	| {
			readonly kind: 'count';
			readonly meter: string;
			readonly from: string | undefined;
			readonly to: string | undefined;
	  }
	| { readonly kind: 'growth' | 'dated-changes' | 'requirements' }
	| ({ readonly kind: 'price'; readonly from: string; readonly to: string } & PricePlace)
	/** More about an offer than its prices. */
	| { readonly kind: 'offer'; readonly offer: string }
	/** Which offers and add-ons the plan has, and which it leaves when. */
	| { readonly kind: 'plan'; readonly from: Plan; readonly to: Plan }
	| { readonly kind: 'horizon'; readonly from: number; readonly to: number }
	| {
			readonly kind: 'start' | 'tax';
			readonly from: string | undefined;
			readonly to: string | undefined;
	  }
	| { readonly kind: 'had' };

/** A difference, and how the first scenario takes it over from the second. */
export interface Taking {
	readonly difference: InputDifference;
	readonly take: (scenario: Scenario) => Scenario;
}

/** Everything that two scenarios with one plan each say differently and that may change what it costs. */
export function takingsBetween(a: Scenario, b: Scenario): Taking[] {
	return [...ofPractice(a.practice, b.practice), ...ofOffers(a, b), ...ofSettings(a, b)];
}

function ofPractice(a: Practice, b: Practice): Taking[] {
	const take = (change: (practice: Practice) => Practice) => (scenario: Scenario) => ({
		...scenario,
		practice: change(scenario.practice)
	});
	const drivers = driverNames
		.filter((name) => !headcountDrivers.some((headcount) => headcount === name))
		.filter((name) => driverIn(a, name) !== driverIn(b, name))
		.map((driver): Taking => ({
			difference: { kind: 'driver', driver, from: driverIn(a, driver), to: driverIn(b, driver) },
			take: take((practice) => ({ ...practice, [driver]: driverIn(b, driver) }))
		}));
	const field = (
		kind: 'growth' | 'dated-changes' | 'requirements',
		name: keyof Practice
	): Taking[] =>
		isSame(a[name], b[name])
			? []
			: [{ difference: { kind }, take: take((practice) => ({ ...practice, [name]: b[name] })) }];
	return [
		...ofTeam(a, b).map(({ difference, change }) => ({ difference, take: take(change) })),
		...drivers,
		...ofCounts(a, b).map(({ difference, change }) => ({ difference, take: take(change) })),
		...field('growth', 'growth'),
		...field('dated-changes', 'changes'),
		...field('requirements', 'wanted')
	];
}

interface PracticeTaking {
	readonly difference: InputDifference;
	readonly change: (practice: Practice) => Practice;
}

function ofTeam(a: Practice, b: Practice): PracticeTaking[] {
	const ids = [...new Set([...a.team, ...b.team].map(({ id }) => id))];
	return ids.flatMap((id) => {
		const [from, to] = [a, b].map(({ team }) => team.find((row) => row.id === id));
		if (isSame(from, to)) return [];
		const change = (practice: Practice): Practice => {
			const place = practice.team.findIndex((row) => row.id === id);
			const team = [...practice.team];
			if (place < 0) team.push(...(to ? [to] : []));
			else team.splice(place, 1, ...(to ? [to] : []));
			return { ...practice, team };
		};
		return [{ difference: { kind: 'row', from, to }, change }];
	});
}

function ofCounts({ counts: a = [] }: Practice, { counts: b = [] }: Practice): PracticeTaking[] {
	const meters = [...new Set([...a, ...b].map(({ meter }) => meter))];
	return meters.flatMap((meter) => {
		const [from, to] = [a, b].map((counts) => counts.find((count) => count.meter === meter));
		if (from?.quantity === to?.quantity && from?.nature === to?.nature) return [];
		const change = ({ counts = [], ...practice }: Practice): Practice => ({
			...practice,
			counts: [...counts.filter((count) => count.meter !== meter), ...(to ? [to] : [])]
		});
		return [
			{ difference: { kind: 'count', meter, from: from?.quantity, to: to?.quantity }, change }
		];
	});
}

/** Only of offers that one of the plans buys. */
function ofOffers(a: Scenario, b: Scenario): Taking[] {
	return a.offers.flatMap((offer): Taking[] => {
		const other = b.offers.find(({ id }) => id === offer.id);
		if (!other || isSame(paidFor(offer), paidFor(other))) return [];
		const prices = pricesApart(offer, other);
		if (!prices) {
			const take = (scenario: Scenario) => ({
				...scenario,
				offers: scenario.offers.map((each) => (each.id === other.id ? other : each))
			});
			return [{ difference: { kind: 'offer', offer: offer.id }, take }];
		}
		return prices.map((price) => ({
			difference: { kind: 'price', ...price },
			take: (scenario) => withPrice(scenario, price, price.to)
		}));
	});
}

/** What of an offer may change what it costs: not its names, notes and sources. */
function paidFor({ charges, limits, onlyAfter, terms, compliance }: Offer) {
	const lines = charges.map(({ provenance: _provenance, name: _name, ...line }) => line);
	return { lines, limits, onlyAfter, terms, compliance };
}

/** The prices in which two offers differ; undefined where they differ in more. */
function pricesApart(
	offer: Offer,
	other: Offer
): (PricePlace & { from: string; to: string })[] | undefined {
	const found: (PricePlace & { from: string; to: string })[] = [];
	const charges = offer.charges.map((priced) => {
		const same = other.charges.find(({ id }) => id === priced.id);
		if (!same) return priced;
		const theirs = pricesOf(same.charge).map(({ price }) => price);
		let place = 0;
		const charge = withPrices(priced.charge, ({ price: from }) => {
			const [price, to = from] = [place, theirs[place]];
			place += 1;
			if (from !== to) found.push({ offer: offer.id, charge: priced.id, price, from, to });
			return to;
		});
		return { ...priced, charge };
	});
	return isSame(paidFor({ ...offer, charges }), paidFor(other)) ? found : undefined;
}

function ofSettings(a: Scenario, b: Scenario): Taking[] {
	const takings: Taking[] = [];
	const [planA, planB] = [a.plans[0], b.plans[0]];
	if (planA && planB && !isSame(bought(planA), bought(planB))) {
		const difference = { kind: 'plan', from: planA, to: planB } as const;
		takings.push({ difference, take: (scenario) => ({ ...scenario, plans: b.plans }) });
	}
	if (a.months !== b.months) {
		const difference = { kind: 'horizon', from: a.months, to: b.months } as const;
		takings.push({ difference, take: (scenario) => ({ ...scenario, months: b.months }) });
	}
	if (a.start !== b.start) {
		const difference = { kind: 'start', from: a.start, to: b.start } as const;
		takings.push({ difference, take: withField('start', b.start) });
	}
	if (a.tax?.percent !== b.tax?.percent) {
		const difference = { kind: 'tax', from: a.tax?.percent, to: b.tax?.percent } as const;
		takings.push({ difference, take: withField('tax', b.tax) });
	}
	if (!isSame(a.had ?? [], b.had ?? [])) {
		takings.push({ difference: { kind: 'had' }, take: withField('had', b.had) });
	}
	return takings;
}

function bought({ offers, takes = [], leaves = [] }: Plan) {
	return { offers, takes, leaves };
}

/** A field that says nothing is left out. */
function withField<Name extends 'start' | 'tax' | 'had'>(name: Name, value: Scenario[Name]) {
	return (scenario: Scenario): Scenario => {
		const fields = Object.entries({ ...scenario, [name]: value });
		return Object.fromEntries(fields.filter(([, said]) => said !== undefined)) as Scenario;
	};
}
