import { nothing, plusAmount, unpriced, type Amount } from '#money';
import type { Volumes } from '#practice';
import { courseOf } from './course-of.ts';
import type { PreparedCharge, PreparedOffer } from './prepared.ts';
import { settleLine } from './settled.ts';

/** The first months of many practices that might be, side by side. */
export class FirstMonths {
	readonly practices: readonly Volumes[];
	readonly #known = new Map<string, Column>();

	constructor(practices: readonly Volumes[]) {
		this.practices = practices;
	}

	/** What a meter counts in each of them, and whether it changes within the month in any. */
	column(meter: string): Column {
		const known = this.#known.get(meter);
		if (known) return known;
		const quantities: number[] = [];
		let isBroken = false;
		for (const volumes of this.practices) {
			const metered = volumes.metered(meter);
			quantities.push(metered.quantities[0] ?? 0);
			if (metered.runEnds[0] === 0) isBroken = true;
		}
		const column = { quantities, isBroken };
		this.#known.set(meter, column);
		return column;
	}
}

interface Column {
	readonly quantities: readonly number[];
	readonly isBroken: boolean;
}

/** Whether nothing of an offer is paid for more than one month, and no term makes anything of its lines. */
export function isPlain({ offer, charges }: PreparedOffer): boolean {
	return !offer.terms && charges.every(({ isYearly }) => !isYearly);
}

/**
 * What the first month of an offer costs in each of them. Mostly every line is priced as it stands, which
 * is what a course does with a month in which nothing happens; all else goes its way month by month.
 */
export function firstMonthsOf(offer: PreparedOffer, months: FirstMonths): Amount[] {
	const meters = offer.charges.flatMap(({ versions }) =>
		(versions[0]?.ratings ?? []).flatMap((rating) => rating.meters)
	);
	if (!isPlain(offer) || meters.some((meter) => months.column(meter).isBroken)) {
		return months.practices.map((volumes) => courseOf(offer, volumes, 1).costs[0] ?? unpriced);
	}
	const totals = months.practices.map(() => nothing);
	for (const charge of offer.charges) if (charge.from === 0) addLines(charge, months, totals);
	return totals;
}

function addLines({ versions }: PreparedCharge, months: FirstMonths, totals: Amount[]): void {
	for (const rating of versions[0]?.ratings ?? []) {
		const series = rating.meters.map((meter) => months.column(meter).quantities);
		for (let place = 0; place < totals.length; place += 1) {
			const amount = settleLine(rating.price(series, place), rating, undefined);
			totals[place] = plusAmount(totals[place] ?? nothing, amount);
		}
	}
}
