import type { DeletedListing } from '#storage';

const day = 24 * 60 * 60 * 1000;
/** How long what was deleted can be put back. */
const daysKept = 30;
/** A clock that jumped is not time that passed: so many days of use must lie behind it as well. */
const daysUsed = 3;

export function dayOf(time: number): number {
	return Math.floor(time / day);
}

/** What has lain among the deleted long enough, by the clock and by the days the planner was used. */
export function pastKeeping(
	deleted: readonly DeletedListing[],
	now: number,
	days: readonly number[]
): string[] {
	return deleted
		.filter(({ deletedAt }) => {
			const since = new Set(days.filter((used) => used > dayOf(deletedAt)));
			return now - deletedAt > daysKept * day && since.size >= daysUsed;
		})
		.map(({ id }) => id);
}
