import { toText } from '#decimal';
import { dayIn, hoursIn, yesOrNoIn, type NameBook } from './cells.ts';
import type { Customs } from './customs.ts';
import type { Counts, NamedTotal, RosterLine } from './preview.ts';
import type { RowCheck } from './row-check.ts';
import type { Tally } from './tally.ts';

/** Counts the people of a roster: rows that say the same are one line. */
export class RosterTally implements Tally {
	readonly #names: NameBook;
	readonly #customs: Customs;
	readonly #lines = new Map<string, Omit<RosterLine, 'people'>>();
	readonly #people = new Map<string, number>();

	constructor(names: NameBook, customs: Customs) {
		this.#names = names;
		this.#customs = customs;
	}

	read(row: RowCheck) {
		const { mark, order } = this.#customs;
		const role = row.need('role', (cell) => this.#names.idIn(cell));
		if (role === null) return 'left-out';
		const start = row.need('start', (cell) => dayIn(cell, order));
		const end = row.take('end', (cell) => dayIn(cell, order));
		const hours = row.take('hours', (cell) => hoursIn(cell, mark));
		const signsIn = row.take('signsIn', yesOrNoIn);
		if (start !== undefined && end !== undefined && end < start) {
			row.refuse('end-before-start', 'end');
		}
		if (role === undefined) return undefined;
		const line = {
			role,
			...(start !== undefined && { start }),
			...(end !== undefined && { end }),
			...(hours && { hoursPerWeek: toText(hours) }),
			...(signsIn !== undefined && { signsIn })
		};
		return () => this.#count(line);
	}

	#count(line: Omit<RosterLine, 'people'>) {
		const key = JSON.stringify(line);
		this.#lines.set(key, line);
		this.#people.set(key, (this.#people.get(key) ?? 0) + 1);
	}

	get counts(): Counts {
		const lines = [...this.#lines].map(([key, line]) => ({
			...line,
			people: this.#people.get(key) ?? 0
		}));
		return { kind: 'roster', lines };
	}

	get totals(): NamedTotal[] {
		const people = new Map<string, number>();
		for (const [key, { role }] of this.#lines) {
			people.set(role, (people.get(role) ?? 0) + (this.#people.get(key) ?? 0));
		}
		return [...people].map(([id, count]) => ({ id, total: String(count) }));
	}
}
