import { compare, decimal, type Decimal } from '#decimal';
import { forecast, type Obstacle } from '#forecast';
import { difference, nothing, plusAmount, unpriced, type Amount } from '#money';
import { volumePlaces, volumesOf } from '#practice';
import { startOf } from '#scenario';
import { laterMonths, linesIn, wholeMonth, type Cause, type Way } from './cliff.ts';

type Found = { readonly month: number; readonly day: number; readonly amount: Amount } & Cause;
type Limit = Extract<Obstacle, { reason: 'limit' }>['limit'];

/** Where the practice outgrows the offer, and where nobody knows what it costs any more. */
export function closures(way: Way): Found[] {
	return laterMonths(way).flatMap((month) => {
		const [before, now] = [month - 1, month].map((each) => obstaclesIn(way, each));
		return (now ?? [])
			.filter(({ reason }) => !before?.some((earlier) => earlier.reason === reason))
			.flatMap((obstacle) => closure(way, month, obstacle));
	});
}

function obstaclesIn({ offer, bills }: Way, month: number): readonly Obstacle[] {
	return (bills[month - 1]?.obstacles ?? []).filter(
		(obstacle) => 'offer' in obstacle && obstacle.offer === offer.id
	);
}

function closure(way: Way, month: number, obstacle: Obstacle): Found[] {
	switch (obstacle.reason) {
		case 'limit': {
			const { limit, fits } = obstacle;
			const { day, quantity } = outgrownOn(way, month, limit) ?? { day: 1, ...obstacle };
			const amount = moreWith(way, fits, month, day);
			return [{ kind: 'limit-reached', meter: limit.meter, quantity, fits, month, day, amount }];
		}
		case 'not-sold-beyond': {
			const { charge, fits } = obstacle;
			const amount = moreWith(way, fits, month, 1);
			return [{ kind: 'last-tier-passed', charge, fits, month, day: 1, amount }];
		}
		case 'unknown-price': {
			const { charge, price } = obstacle;
			return [{ kind: 'unknown-price', charge, price, month, day: 1, amount: unpriced }];
		}
		default:
			return [];
	}
}

/** The day within a month from which a limit is passed; undefined where the month begins so. */
function outgrownOn(
	{ scenario }: Way,
	month: number,
	{ meter, least, most }: Limit
): { day: number; quantity: Decimal } | undefined {
	const volumes = volumesOf(scenario.practice, startOf(scenario), month);
	const isPassed = (quantity: Decimal) =>
		(least !== undefined && compare(quantity, decimal(least)) < 0) ||
		(most !== undefined && compare(quantity, decimal(most)) > 0);
	const asDecimal = (digits: number) => ({ digits, places: volumePlaces });
	if (isPassed(asDecimal(volumes.metered(meter).quantities[month - 1] ?? 0))) return undefined;
	for (const moment of volumes.moments) {
		if (moment.month !== month - 1) continue;
		const quantity = asDecimal(moment.quantity(meter));
		if (isPassed(quantity)) return { day: moment.day, quantity };
	}
	return undefined;
}

/** What the tier that fits costs in a whole month beyond what this one cost last. */
function moreWith(way: Way, fits: string | undefined, month: number, day: number): Amount {
	if (fits === undefined) return unpriced;
	const { scenario, plan } = way;
	const [other] = forecast({ ...scenario, plans: [{ id: plan.id, offers: [fits] }] });
	const before = linesIn(way, month - 1).reduce(
		(sum, { amount }) => plusAmount(sum, amount),
		nothing
	);
	return difference(other?.costs[wholeMonth(way, month, day) - 1] ?? unpriced, before);
}
