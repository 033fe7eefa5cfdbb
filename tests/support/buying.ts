/** One offer bought by a small practice, as scenario files say it, and what it costs in plain text. */
import { billsOf, forecast, type Bill, type Forecast, type Obstacle } from '#forecast';
import { toFullText } from '#decimal';
import { inMajorUnits, isPriced, type Amount } from '#money';
import type { Offer } from '#offers';
import type { Practice } from '#practice';
import type { Charge } from '#pricing';
import { decode, encode, type Scenario } from '#scenario';
import { practiceOf, withNumbers, type Numbers } from './practices.ts';

type Charged = Offer['charges'][number];

/** What is bought, and by whom; all that is left out is as everyday as can be. */
export interface Buying {
	readonly charges: readonly Charged[];
	readonly terms?: NonNullable<Offer['terms']>;
	readonly limits?: NonNullable<Offer['limits']>;
	/** Meters counted by hand. */
	readonly counts?: NonNullable<Practice['counts']>;
	readonly changes?: NonNullable<Practice['changes']>;
	readonly practice?: Numbers;
	readonly start?: string;
	readonly months?: number;
	readonly currency?: string;
	readonly tax?: string;
	/** The last month the offer is used in. */
	readonly leaves?: number;
}

/** Two providers, one associate and two admins, who see 600 patients a month between them. */
export const practice = practiceOf({
	providers: 2,
	associates: 1,
	admins: 2,
	visitsPerDay: 10,
	workingDays: 20,
	telehealthShare: 0,
	minutesPerVideoVisit: 10,
	remindersPerAppointment: 2,
	storagePerPatient: 0,
	visitsPerPatient: 2
});

export const listed = [{ source: 'A price list', confidence: 'list' as const }];

/** A charge under a name, with whatever else stands beside its terms. */
export function charged(id: string, charge: Charge, beside: Partial<Charged> = {}): Charged {
	return { id, charge, provenance: listed, ...beside };
}

export function fee(price: string, beside: Partial<Charged> = {}): Charged {
	return charged('fee', { kind: 'flat', price }, beside);
}

export function seats(price: string, beside: Partial<Charged> = {}): Charged {
	const seat = { meter: 'licensed-providers', price };
	return charged('seats', { kind: 'seat', seats: [seat] }, beside);
}

/** The scenario as it is read from a file: what no file may say is no test either. */
export function scenarioOf(buying: Buying): Scenario {
	const { charges, terms, limits, counts, changes, start, tax, leaves } = buying;
	const read = decode(
		encode({
			id: 'bought',
			name: 'Bought',
			currency: buying.currency ?? 'USD',
			...(start !== undefined && { start }),
			months: buying.months ?? 12,
			...(tax !== undefined && { tax: { percent: tax } }),
			practice: {
				...withNumbers(practice, buying.practice ?? {}),
				...(counts && { counts }),
				...(changes && { changes })
			},
			offers: [
				{
					id: 'offer',
					covers: ['records'],
					charges: [...charges],
					...(terms && { terms }),
					...(limits && { limits })
				}
			],
			plans: [
				{
					id: 'plan',
					offers: ['offer'],
					...(leaves !== undefined && { leaves: [{ offer: 'offer', month: leaves }] })
				}
			]
		})
	);
	if (!read.ok) throw new Error(`No such scenario: ${JSON.stringify(read.problem)}`);
	return read.scenario;
}

export function forecastOf(buying: Buying): Forecast {
	const [only] = forecast(scenarioOf(buying));
	if (!only) throw new Error('There is no plan');
	return only;
}

/** What each month costs, and what is paid in it. */
export function costs(buying: Buying): string[] {
	return forecastOf(buying).costs.map((amount) => inMoney(amount, buying.currency));
}

export function paid(buying: Buying): string[] {
	return forecastOf(buying).paid.map((amount) => inMoney(amount, buying.currency));
}

export function billIn(buying: Buying, month: number): Bill {
	const bill = billsOf(scenarioOf(buying), [month])[0]?.[0];
	if (!bill) throw new Error('There is no bill');
	return bill;
}

/** The lines of a month: "added seats from day 15: 17.00", with what is paid where that is another sum. */
export function lines(buying: Buying, month: number): string[] {
	return billIn(buying, month).lines.map(({ kind, charge, day, amount, paid: now }) => {
		const what = [kind, charge].filter((word) => word !== undefined && word !== 'charge').join(' ');
		const since = day === undefined ? '' : ` from day ${day}`;
		const apart = Object.is(amount, now) ? '' : ` (paid ${inMoney(now, buying.currency)})`;
		return `${what}${since}: ${inMoney(amount, buying.currency)}${apart}`;
	});
}

export function obstacles(buying: Buying, month: number): readonly Obstacle[] {
	return billIn(buying, month).obstacles;
}

export function inMoney(amount: Amount, currency = 'USD'): string {
	return isPriced(amount) ? toFullText(inMajorUnits(amount, currency)) : 'not priced';
}

/** So many times the same. */
export function times(count: number, text: string): string[] {
	return Array.from({ length: count }, () => text);
}
