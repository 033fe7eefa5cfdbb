import { add, fromNumber, isZero, multiply, subtract, toText, type Decimal } from '#decimal';
import { billsOf, type Bill, type BillLine, type Obstacle } from '#forecast';
import { difference, isPriced, unpriced, type Amount } from '#money';
import {
	driverIn,
	volumePlaces,
	volumesOf,
	withDriver,
	type DriverName,
	type Practice
} from '#practice';
import { startOf, type Plan, type Scenario } from '#scenario';

/** One more of something: of a driver, or so many of what vendors count. */
export type OneMore =
	| { readonly driver: DriverName; readonly count: number }
	| { readonly meters: readonly CountedMore[]; readonly count: number };

/** A meter that goes up with it, so many times as a driver says. */
interface CountedMore {
	readonly meter: string;
	readonly times?: DriverName;
}

/** What is mostly asked for: people, a client, a site, a thousand messages. */
export const usuallyAsked = {
	provider: { driver: 'providers', count: 1 },
	associate: { driver: 'associates', count: 1 },
	admin: { driver: 'admins', count: 1 },
	site: { driver: 'locations', count: 1 },
	client: {
		meters: [
			{ meter: 'active-patients' },
			{ meter: 'monthly-active-users' },
			{ meter: 'patient-lives' },
			{ meter: 'active-clients' }
		],
		count: 1
	},
	messages: {
		meters: [{ meter: 'messages' }, { meter: 'message-segments', times: 'segmentsPerMessage' }],
		count: 1_000
	}
} as const satisfies Record<string, OneMore>;

/** What one more costs with a plan in the first month, and why. */
export interface MarginalCost {
	readonly plan: Plan;
	/** Not priced where the plan has no price before or after. */
	readonly amount: Amount;
	readonly reason: MarginalReason;
}

export type MarginalReason =
	/** It was not counted, or is free. */
	| { readonly kind: 'nothing' }
	/** Included, and so many are left afterwards. */
	| { readonly kind: 'included'; readonly meter: string; readonly left: Decimal }
	/** A dearer or cheaper tier begins, counted from 0. */
	| { readonly kind: 'next-tier'; readonly meter: string; readonly tier: number }
	/** Another package is begun. */
	| { readonly kind: 'package'; readonly meter: string; readonly size: Decimal }
	/** So much for each. */
	| { readonly kind: 'each'; readonly meter: string; readonly unitPrice: Decimal }
	/** Several prices meet, or terms of the offer change what comes out. */
	| { readonly kind: 'several' }
	/** Not for sale to so large a practice; the first tier that fits, if any does. */
	| { readonly kind: 'not-available'; readonly fits: string | undefined }
	| { readonly kind: 'not-priced' };

/** What one more costs with every plan. */
export function marginalCosts(scenario: Scenario, more: OneMore): MarginalCost[] {
	const practice = withMore(scenario, more);
	const [now, then] = [scenario, { ...scenario, practice }].map((each) =>
		billsOf(each, [1]).map(([bill]) => bill)
	);
	return scenario.plans.map((plan, place) => {
		const [before, after] = [now?.[place], then?.[place]];
		const amount = difference(after?.total ?? unpriced, before?.total ?? unpriced);
		return { plan, amount, reason: reasonFor(before, after, amount) };
	});
}

/** A meter with more of it is one that is counted by hand. */
function withMore(scenario: Scenario, more: OneMore): Practice {
	const { practice } = scenario;
	if ('driver' in more) {
		return withDriver(practice, more.driver, driverIn(practice, more.driver) + more.count);
	}
	const volumes = volumesOf(practice, startOf(scenario), 1);
	const counts = more.meters.map(({ meter, times }) => {
		const { nature, quantities } = volumes.metered(meter);
		const now = { digits: quantities[0] ?? 0, places: volumePlaces };
		const each = fromNumber(times === undefined ? 1 : driverIn(practice, times));
		const added = multiply(fromNumber(more.count), each);
		return { meter, nature, quantity: toText(add(now, added)) };
	});
	const others = (practice.counts ?? []).filter(
		({ meter }) => !more.meters.some((each) => each.meter === meter)
	);
	return { ...practice, counts: [...others, ...counts] };
}

function reasonFor(
	before: Bill | undefined,
	after: Bill | undefined,
	amount: Amount
): MarginalReason {
	const obstacle = after?.obstacles.find(isShut);
	if (obstacle) return { kind: 'not-available', fits: obstacle.fits };
	if (!isPriced(amount)) return { kind: 'not-priced' };
	const pairs = pairsOf(before?.lines ?? [], after?.lines ?? []);
	const changed = pairs.filter(([was, is]) => was.amount !== is.amount);
	const [first] = changed;
	if (!first) return includedIn(pairs) ?? { kind: 'nothing' };
	return changed.length === 1 ? reasonOf(first) : { kind: 'several' };
}

function isShut(obstacle: Obstacle): obstacle is Extract<Obstacle, { fits: unknown }> {
	return obstacle.reason === 'limit' || obstacle.reason === 'not-sold-beyond';
}

type Pair = readonly [was: BillLine, is: BillLine];

/** The lines of a bill beside those they become. */
function pairsOf(before: readonly BillLine[], after: readonly BillLine[]): Pair[] {
	return after.flatMap((line, place): Pair[] => {
		const was = before[place];
		const isSame =
			was?.offer === line.offer && was?.charge === line.charge && was?.kind === line.kind;
		return was && isSame ? [[was, line]] : [];
	});
}

function includedIn(pairs: readonly Pair[]): MarginalReason | undefined {
	for (const [was, { meter, steps }] of pairs) {
		const step = steps.find(({ rule }) => rule === 'included');
		if (step?.rule !== 'included' || meter === undefined || !isZero(step.quantity)) continue;
		const counted = steps.findLast(({ rule }) => rule === 'counted');
		const grew = counted?.rule === 'counted' && !sameQuantity(was, counted.quantity);
		if (grew) return { kind: 'included', meter, left: subtract(step.included, counted.quantity) };
	}
	return undefined;
}

function sameQuantity({ quantity }: BillLine, other: Decimal): boolean {
	return quantity !== undefined && isZero(subtract(quantity, other));
}

function reasonOf([was, { meter = '', steps }]: Pair): MarginalReason {
	const [tierBefore, tier] = [was.steps, steps].map(
		(each) => each.findLast((step) => step.rule === 'tier')?.tier
	);
	if (tier !== undefined && tier !== tierBefore) return { kind: 'next-tier', meter, tier };
	const pack = steps.find((step) => step.rule === 'packages');
	if (pack) return { kind: 'package', meter, size: pack.size };
	const each = steps.findLast((step) => step.rule === 'times');
	return each ? { kind: 'each', meter, unitPrice: each.unitPrice } : { kind: 'several' };
}
