import type { Formula, Operand } from './meter.ts';
import { meters } from './meters.ts';
import type { DriverName } from './drivers.ts';
import type { MeterName } from './meter-names.ts';
import type { Change, Practice } from './practice-schema.ts';
import { isHeadcount, roleCounted, seesPatients, type Role } from './roles.ts';

/** What a meter is worked out from: drivers, the people of the team, the visits they could book, and what is counted by hand. */
export type Read = DriverName | 'team' | 'booking' | 'counts';

const known = new Map<MeterName, ReadonlySet<Read>>();

/** Whether one of these is read for a meter. */
export function hangsOn(meter: MeterName, reads: readonly Read[]): boolean {
	if (reads.length === 0) return false;
	let own = known.get(meter);
	if (!own) {
		// Any meter may be counted by hand, or be worked out from one that is.
		own = new Set(['counts', ...readsIn(meters[meter].formula ?? [])]);
		known.set(meter, own);
	}
	for (const read of reads) if (own.has(read)) return true;
	return false;
}

function readsIn(formula: Formula | readonly []): Read[] {
	const [begin, ...moves] = formula;
	return [...readsOfBeginning(begin), ...moves.flatMap(([, by]) => readsOf(by))];
}

function readsOfBeginning(begin: Formula[0] | undefined): Read[] {
	if (begin === undefined) return [];
	if (begin === 'bookable') return ['booking', 'visitsPerDay', 'workingDays'];
	if (typeof begin === 'object' && 'people' in begin) return ['team', 'partTimeHours'];
	return readsOf(begin);
}

function readsOf(operand: Operand): Read[] {
	if (typeof operand === 'number') return [];
	return typeof operand === 'string' ? [operand] : readsIn(meters[operand.of].formula ?? []);
}

/** What is another once a change has happened. */
export function changedBy({ driver, row: id, meter }: Change, { team }: Practice): readonly Read[] {
	if (driver !== undefined) return isHeadcount(driver) ? peopleOf(roleCounted(driver)) : [driver];
	if (meter !== undefined) return ['counts'];
	const row = team.find((one) => one.id === id);
	return row ? peopleOf(row.role) : [];

	function peopleOf(role: Role): readonly Read[] {
		const book = seesPatients(role) || team.some((one) => one.role === role && one.visitsPerDay);
		return book ? ['team', 'booking'] : ['team'];
	}
}
