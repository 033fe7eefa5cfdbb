import { headcountDriverOf, type Change, type Practice } from '#practice';
import { misfit, repeated, type Misfit } from './misfit.ts';

/** What parts of a practice have to be to each other. */
export function practiceMisfits(practice: Practice): Misfit[] {
	const { team, counts = [], changes = [] } = practice;
	return [
		...repeated(
			team.map(({ id }) => id),
			(index) => ['practice', 'team', index, 'id']
		),
		...repeated(
			counts.map(({ meter }) => meter),
			(index) => ['practice', 'counts', index, 'meter']
		),
		...rangeMisfits(practice),
		...changes.flatMap((change, index) => changeMisfits(change, index, practice))
	];
}

function rangeMisfits({ team, ranges = [] }: Practice): Misfit[] {
	const at = (index: number, field: 'driver' | 'row') => ['practice', 'ranges', index, field];
	const twice = (['driver', 'row'] as const).flatMap((field) => {
		const named = ranges.flatMap(({ [field]: name }, index) => (name ? [{ name, index }] : []));
		return repeated(
			named.map(({ name }) => name),
			(place) => at(named[place]?.index ?? 0, field)
		);
	});
	const lost = ranges.flatMap(({ row: id }, index) =>
		id === undefined || team.some((row) => row.id === id)
			? []
			: [misfit(at(index, 'row'), { code: 'known-row', value: id })]
	);
	return [...twice, ...lost];
}

function changeMisfits(change: Change, index: number, practice: Practice): Misfit[] {
	const { driver, row: id, meter } = change;
	const { team, counts = [], growth = {} } = practice;
	const at = (field: keyof Change) => ['practice', 'changes', index, field];
	const row = team.find((one) => one.id === id);
	if (meter !== undefined && !counts.some((count) => count.meter === meter)) {
		return [misfit(at('meter'), { code: 'counted-meter', value: meter })];
	}
	if (id !== undefined && !row) return [misfit(at('row'), { code: 'known-row', value: id })];
	const moved = row ? headcountDriverOf(row.role) : driver;
	// What goes through the points of a ramp cannot be somewhere else as well.
	return (growth.ramps ?? [])
		.filter((ramp) => ramp.driver === moved)
		.map((ramp) =>
			misfit(at(row ? 'row' : 'driver'), { code: 'moves-by-itself', value: ramp.driver })
		);
}
