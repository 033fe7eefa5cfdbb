import { isoDay, monthOf, monthsLater, readDay } from '#calendar';
import { decimal, toNumber } from '#decimal';
import { m } from '#messages';
import { driverIn, type Change } from '#practice';
import { startOf, type Scenario } from '#scenario';
import { monthNames, partialDate } from './dates.ts';
import { plainNumber } from './format.ts';
import { driverName, meterWord } from './practice-words.ts';
import { priceEvents, type PriceEvent } from './price-events.ts';
import { rowName } from './team-rows.ts';

/** What happens to the practice by date, along its months. */
export interface TimelineFigure {
	readonly months: number;
	/** Where a year begins, counted in months from the start. */
	readonly years: readonly { readonly month: number; readonly name: string }[];
	/** Those that happen while it is planned, in the order of time. */
	readonly events: readonly TimelineEvent[];
	/** All there are, each in its place: where something is changed nothing else moves. */
	readonly all: readonly TimelineEvent[];
	/** Prices that become others, offer by offer, and where they stand beside what else happens then. */
	readonly prices: readonly (PriceEvent & { readonly lane: number })[];
	/** How many events at most stand above each other. */
	readonly lanes: number;
}

export interface TimelineEvent {
	readonly key: string;
	/** Its place in the list of changes. */
	readonly place: number;
	/** Counted from the start; what happened before it stands at 0. */
	readonly month: number;
	readonly lane: number;
	readonly change: Change;
	/** The number it then is. */
	readonly to: number;
	/** "March 15, 2027". */
	readonly date: string;
	/** "Physical therapists: 1 → 2". */
	readonly what: string;
	readonly spoken: string;
}

export function timeline(scenario: Scenario): TimelineFigure {
	const { practice, months } = scenario;
	const first = startOf(scenario);
	const stands = new Map<string, number>();
	const taken = new Map<number, number>();
	const inTime = (practice.changes ?? [])
		.map((change, place) => ({ change, place }))
		.sort((a, b) => (a.change.on < b.change.on ? -1 : a.change.on > b.change.on ? 1 : 0));
	const events = inTime.map(({ change, place }): TimelineEvent => {
		const month = Math.max(0, monthOf(readDay(change.on) ?? 0) - first);
		const lane = taken.get(month) ?? 0;
		taken.set(month, lane + 1);
		const { name, from } = subjectOf(scenario, change);
		const subject = [change.driver, change.row, change.meter].join(' ');
		const before = stands.get(subject) ?? from;
		const to = toNumber(decimal(change.to));
		stands.set(subject, to);
		const what = m.timeline_what({ name, from: plainNumber(before), to: plainNumber(to) });
		const date = partialDate(change.on);
		const spoken = m.timeline_spoken({ what, date });
		return { key: String(place), place, month, lane, change, to, date, what, spoken };
	});
	const prices = priceEvents(scenario).map((event) => {
		const lane = taken.get(event.month) ?? 0;
		taken.set(event.month, lane + 1);
		return { ...event, lane };
	});
	const shown = events.filter(({ month }) => month < months);
	return {
		months,
		years: yearsOf(first, months),
		events: shown,
		all: events.sort((a, b) => a.place - b.place),
		prices,
		lanes: Math.max(
			1,
			...[...shown, ...prices.filter(({ month }) => month < months)].map(({ lane }) => lane + 1)
		)
	};
}

/** What a change is about, and the number it stands at when the plan begins. */
function subjectOf(
	{ practice }: Scenario,
	{ driver, row: id, meter }: Change
): { name: string; from: number } {
	if (driver !== undefined) return { name: driverName(driver), from: driverIn(practice, driver) };
	const row = practice.team.find((each) => each.id === id);
	if (row) return { name: rowName(row), from: row.headcount };
	const count = practice.counts?.find((each) => each.meter === meter);
	return {
		name: meterWord(practice, meter ?? ''),
		from: toNumber(decimal(count?.quantity ?? '0'))
	};
}

function yearsOf(first: number, months: number): TimelineFigure['years'] {
	const names = monthNames('short');
	return Array.from({ length: months }, (_month, month) => month)
		.filter((month) => month === 0 || (first + month) % 12 === 0)
		.map((month) => ({
			month,
			name:
				month === 0
					? m.timeline_start({
							month: names[first % 12] ?? '',
							year: String(Math.floor(first / 12))
						})
					: String(Math.floor((first + month) / 12))
		}));
}

/** The day of a month of the plan, counted from 0, that is as far into it as another day is. */
export function dayIn(scenario: Scenario, month: number, like: string): string {
	const first = startOf(scenario);
	const day = readDay(like) ?? 0;
	return isoDay(monthsLater(day, first + month - monthOf(day)));
}
