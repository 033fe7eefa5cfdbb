import { daysIn } from '#calendar';
import { isUnavailable, type BillLine, type Obstacle } from '#forecast';
import { difference, isPriced, nothing, plusAmount, type Amount } from '#money';
import type { EntryKind } from '#offers';
import type { Step } from '#pricing';
import { startOf } from '#scenario';
import { laterMonths, linesIn, wholeMonth, type Cause, type Way } from './cliff.ts';

type Found = { readonly month: number; readonly day: number; readonly amount: Amount } & Cause;

/** Where a trial, a first price or a discount is over. */
export function introductionsEnd(way: Way): Found[] {
	return [...freeTimeEnds(way), ...firstPricesEnd(way), ...discountsEnd(way)].filter(
		({ amount }) => amount > nothing
	);
}

function freeTimeEnds(way: Way): Found[] {
	const { free } = way.offer.terms ?? {};
	const end = free && dayAfter(way, free);
	if (!end) return [];
	const { month, day } = end;
	const amount = costIn(way, wholeMonth(way, month, day));
	return [{ kind: 'introduction-ends', of: 'free-time', month, day, amount }];
}

/** The first day that is not free; undefined where it lies beyond the horizon. */
function dayAfter(
	{ scenario, bills }: Way,
	{ months = 0, days }: { months?: number | undefined; days?: number | undefined }
): { month: number; day: number } | undefined {
	let month = months + 1;
	let left = days ?? 0;
	const start = startOf(scenario);
	while (left >= daysIn(start + month - 1)) {
		left -= daysIn(start + month - 1);
		month += 1;
	}
	return month <= bills.length ? { month, day: left + 1 } : undefined;
}

function firstPricesEnd(way: Way): Found[] {
	return laterMonths(way)
		.filter((month) => way.offer.charges.some(({ until }) => until === month - 1))
		.map((month) => ({
			kind: 'introduction-ends',
			of: 'first-price',
			month,
			day: 1,
			amount: difference(costIn(way, month), costIn(way, month - 1))
		}));
}

function discountsEnd(way: Way): Found[] {
	const given = (month: number) => linesIn(way, month).filter(({ kind }) => kind === 'discount');
	return laterMonths(way)
		.filter((month) => given(month).length < given(month - 1).length)
		.map((month) => ({
			kind: 'introduction-ends',
			of: 'discount',
			month,
			day: 1,
			amount: difference(amountOf(given(month)), amountOf(given(month - 1)))
		}));
}

/** What is paid in one month for several, while it can be had. */
export function paymentsAhead(way: Way): Found[] {
	return way.bills.flatMap(({ month, obstacles }) => {
		if (obstacles.some((each) => isUnavailable(each) && isAbout(each, way))) return [];
		const ahead = linesIn(way, month).filter(
			({ span, paid, kind }) => span > 1 && paid !== nothing && isPeriodic(kind)
		);
		const amount = ahead.reduce((sum, { paid }) => plusAmount(sum, paid), nothing);
		const months = ahead[0]?.span;
		return months === undefined || amount <= nothing
			? []
			: [{ kind: 'paid-ahead', months, month, day: 1, amount }];
	});
}

function isAbout(obstacle: Obstacle, { offer }: Way): boolean {
	return 'offer' in obstacle && obstacle.offer === offer.id;
}

/** What somebody added to within a year is no payment of its own. */
function isPeriodic(kind: EntryKind): boolean {
	return kind === 'charge' || kind === 'discount' || kind === 'credit';
}

/** Where prices rise: all of them on a renewal, or one that was announced. */
export function pricesRise(way: Way): Found[] {
	return laterMonths(way).flatMap((month) => {
		const before = linesIn(way, month - 1).filter(isCharge);
		const risen = linesIn(way, month)
			.filter(isCharge)
			.flatMap((line) => {
				const same = before.find(
					({ charge, meter }) => charge === line.charge && meter === line.meter
				);
				const amount = difference(line.amount, same?.amount ?? line.amount);
				return same && amount > nothing ? [{ line, same, amount }] : [];
			});
		const raised = risen.filter(
			({ line, same }) => timesRaised(line.steps) > timesRaised(same.steps)
		);
		const announced = risen.filter(({ line, same }) => {
			const on = announcedOn(line.steps);
			return on !== undefined && on !== announcedOn(same.steps);
		});
		return [
			...uplift(raised, month),
			...announced.map(({ line, amount }): Found => {
				const on = announcedOn(line.steps) ?? '';
				return { kind: 'announced-price', on, charge: line.charge ?? '', month, day: 1, amount };
			})
		];
	});
}

/** All prices of an offer rise together. */
function uplift(
	raised: readonly { readonly line: BillLine; readonly amount: Amount }[],
	month: number
): Found[] {
	const step = raised[0]?.line.steps.find(({ rule }) => rule === 'raised');
	if (step?.rule !== 'raised') return [];
	const amount = raised.reduce((sum, each) => plusAmount(sum, each.amount), nothing);
	return [{ kind: 'renewal-uplift', percent: step.percent, month, day: 1, amount }];
}

/** Where less is used than has to be paid, from the first month on. */
export function minimumsMissed(way: Way): Found[] {
	return way.bills.flatMap(({ month }) =>
		(['minimum', 'committed'] as const).flatMap((kind): Found[] => {
			const owed = (at: number) => linesIn(way, at).filter((line) => line.kind === kind);
			const amount = amountOf(owed(month));
			// A least is missed month after month, a promise each time it is due.
			const goesOn = kind === 'minimum' && owed(month - 1).length > 0;
			if (goesOn || !isPriced(amount) || amount <= nothing) return [];
			const of = kind === 'minimum' ? 'month' : 'promise';
			return [{ kind: 'minimum-not-reached', of, month, day: 1, amount }];
		})
	);
}

function costIn(way: Way, month: number): Amount {
	return amountOf(linesIn(way, month));
}

function amountOf(lines: readonly BillLine[]): Amount {
	return lines.reduce((sum, { amount }) => plusAmount(sum, amount), nothing);
}

function isCharge({ kind }: BillLine): boolean {
	return kind === 'charge';
}

function timesRaised(steps: readonly Step[]): number {
	return steps.find((step) => step.rule === 'raised')?.times ?? 0;
}

function announcedOn(steps: readonly Step[]): string | undefined {
	return steps.find((step) => step.rule === 'announced')?.on;
}
