import { firstDay, isoDay, readDay, readMonth, type Day } from '#calendar';
import { decimal, round, toNumber } from '#decimal';
import {
	freeId,
	headcountDrivers,
	roles,
	volumesOf,
	withTeam,
	type Change,
	type DriverName,
	type Practice,
	type Role,
	type Row
} from '#practice';
import type { Edit } from './edits.ts';
import type { Scenario } from './scenario-schema.ts';
import { startOf } from './start.ts';

/** So many people who are alike, as a roster tells it. */
interface PeopleCounted {
	readonly role: string;
	/** Days: the first and the last they are there. */
	readonly start?: string;
	readonly end?: string;
	readonly hoursPerWeek?: string;
	readonly signsIn?: boolean;
	readonly people: number;
}

/** What a meter came to in a month, in thousandths at the finest. */
interface MonthCounted {
	readonly month: string;
	readonly meter: string;
	readonly quantity: string;
}

/** The people of a roster are the team from now on; who comes and goes later does so by date. */
export function takeRoster(lines: readonly PeopleCounted[]): Edit {
	return (scenario) => {
		const team: Row[] = [];
		const moves: Change[] = [];
		for (const { alike, people } of roles.flatMap((role) => crewsOf(role, lines))) {
			const { headcount, totals } = presence(people, scenario);
			if (headcount === 0 && totals.length === 0) continue;
			const id = freeId(team, alike.role);
			team.push({ id, ...alike, headcount });
			moves.push(...totals.map(({ day, to }) => ({ on: isoDay(day), row: id, to: String(to) })));
		}
		return { ...scenario, practice: withRoster(scenario.practice, team, moves) };
	};
}

/** People of one role with the same hours, all with a login or all without. */
interface Crew {
	readonly alike: Pick<Row, 'role' | 'hoursPerWeek' | 'signsIn'>;
	readonly people: readonly PeopleCounted[];
}

function crewsOf(role: Role, lines: readonly PeopleCounted[]): Crew[] {
	const crews = new Map<string, { alike: Crew['alike']; people: PeopleCounted[] }>();
	for (const line of lines.filter((each) => each.role === role)) {
		const { hoursPerWeek: hours, signsIn } = line;
		const alike = {
			role,
			...(hours !== undefined && { hoursPerWeek: hoursOf(hours) }),
			...(signsIn === false && { signsIn })
		};
		const key = JSON.stringify(alike);
		const crew = crews.get(key) ?? { alike, people: [] };
		crew.people.push(line);
		crews.set(key, crew);
	}
	return [...crews.values()];
}

/** Hours of a row have one decimal. */
function hoursOf(text: string): number {
	return toNumber(round(decimal(text), 1, 'half-away-from-zero'));
}

/** How many there are on the first day of the plan, and how many from a later day of it on. */
function presence(
	people: readonly PeopleCounted[],
	scenario: Scenario
): { headcount: number; totals: { day: Day; to: number }[] } {
	const { firstMonth, endMonth } = monthsOf(scenario);
	const [first, end] = [firstDay(firstMonth), firstDay(endMonth)];
	let headcount = 0;
	const steps = new Map<Day, number>();
	const step = (day: Day, by: number) => steps.set(day, (steps.get(day) ?? 0) + by);
	for (const line of people) {
		const from = Math.max(first, dayOf(line.start) ?? first);
		const lastDay = dayOf(line.end);
		const until = lastDay === undefined ? end : Math.min(end, lastDay + 1);
		if (until <= from) continue;
		if (from === first) headcount += line.people;
		else step(from, line.people);
		if (until < end) step(until, -line.people);
	}
	let to = headcount;
	const days = [...steps].filter(([, by]) => by !== 0).sort(([a], [b]) => a - b);
	return { headcount, totals: days.map(([day, by]) => ({ day, to: (to += by) })) };
}

function dayOf(text: string | undefined): Day | undefined {
	return text === undefined ? undefined : readDay(text);
}

/** What moved the people there were before goes with them; everything else stays. */
function withRoster(before: Practice, team: Row[], moves: readonly Change[]): Practice {
	const { changes = [], growth, guesses, ...kept } = withTeam(before, team);
	const { ramps = [], ...otherGrowth } = growth ?? {};
	const otherRamps = ramps.filter(({ driver }) => !isPeople(driver));
	const allGrowth = { ...otherGrowth, ...(otherRamps.length > 0 && { ramps: otherRamps }) };
	const otherChanges = changes.filter(
		({ row, driver }) => row === undefined && (driver === undefined || !isPeople(driver))
	);
	const allChanges = inOrder([...otherChanges, ...moves]);
	return {
		...kept,
		guesses: guesses.filter((driver) => !isPeople(driver)),
		...(Object.keys(allGrowth).length > 0 && { growth: allGrowth }),
		...(allChanges.length > 0 && { changes: allChanges })
	};
}

function isPeople(driver: DriverName): boolean {
	return headcountDrivers.some((name) => name === driver);
}

/**
 * The meters are counted by hand from now on, month by month. A plan begins with the count of its first
 * month; where that is unknown with the latest before it, else with the first after it.
 */
export function takeUsage(lines: readonly MonthCounted[]): Edit {
	return (scenario) => {
		const { practice } = scenario;
		const { firstMonth, endMonth } = monthsOf(scenario);
		const counts = [...(practice.counts ?? [])];
		let changes = practice.changes ?? [];
		for (const meter of new Set(lines.map((line) => line.meter))) {
			const known = lines
				.filter((line) => line.meter === meter && monthIn(line) < endMonth)
				.sort((a, b) => monthIn(a) - monthIn(b));
			const opening = known.findLast((line) => monthIn(line) <= firstMonth) ?? known[0];
			if (!opening) continue;
			const { nature } = volumesOf(practice, firstMonth, 1).metered(meter);
			const place = counts.findIndex((count) => count.meter === meter);
			const count = { ...counts[place], meter, quantity: opening.quantity, nature };
			counts.splice(place < 0 ? counts.length : place, 1, count);
			const later = known.slice(known.indexOf(opening) + 1);
			changes = [
				...changes.filter((change) => change.meter !== meter),
				...changesFrom(opening, later)
			];
		}
		const allChanges = inOrder(changes);
		return {
			...scenario,
			practice: {
				...practice,
				...(counts.length > 0 && { counts }),
				...((practice.changes ?? allChanges.length > 0) && { changes: allChanges })
			}
		};
	};
}

/** Only where a month differs from the one before. */
function changesFrom(opening: MonthCounted, later: readonly MonthCounted[]): Change[] {
	let stands = opening.quantity;
	return later.flatMap(({ month, meter, quantity }) => {
		if (quantity === stands) return [];
		stands = quantity;
		return [{ on: `${month}-01`, meter, to: quantity }];
	});
}

function monthIn({ month }: MonthCounted): number {
	return readMonth(month) ?? 0;
}

/** The plan's first month, and the first that is no longer in it. */
function monthsOf(scenario: Scenario): {
	firstMonth: number;
	endMonth: number;
} {
	const firstMonth = startOf(scenario);
	return { firstMonth, endMonth: firstMonth + scenario.months };
}

/** By day; on one day the later in the list goes on to hold. */
function inOrder(changes: readonly Change[]): Change[] {
	return [...changes].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
