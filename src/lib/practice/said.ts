import { fromNumber, toNumber, type Decimal } from '#decimal';
import { countedIn } from './counted.ts';
import { drivers, type NumberDriver } from './drivers.ts';
import { rampedTo, rampOf, visitsFactors } from './growth.ts';
import type { Ramp } from './growth-schema.ts';
import type { Practice } from './practice-schema.ts';
import { isHeadcount, roleCounted } from './roles.ts';
import { combined, mapped, steadied, type Staged } from './staged.ts';
import { presentIn, withHeadcount, type Team } from './team.ts';
import { always, becoming, type DatedChange, type Timetable } from './timetable.ts';

/** What a practice says, stage by stage: with all that changes by date, and all that moves by itself. */
export class Said {
	readonly #practice: Practice;
	readonly #timetable: Timetable;
	#team: Staged<Team> | undefined;

	constructor(practice: Practice, timetable: Timetable) {
		this.#practice = practice;
		this.#timetable = timetable;
	}

	/** A number that nothing changes. */
	always(value: number): Staged<Decimal> {
		return always(this.#timetable, fromNumber(value));
	}

	/** A driver; where it moves by itself, as far as it has come. */
	driver(name: NumberDriver): Staged<Decimal> {
		return this.#rampOf(name) ?? this.#changed(name, fromNumber);
	}

	number(name: NumberDriver): Staged<number> {
		const ramped = this.#rampOf(name);
		return ramped ? mapped(ramped, toNumber) : this.#changed(name, (value) => value);
	}

	/** Those who are there. */
	get team(): Staged<Team> {
		this.#team ??= this.#teamThere();
		return this.#team;
	}

	/** What is counted by hand of a meter, if it is. */
	counted(meter: string): Staged<Decimal> | undefined {
		const own = countedIn(this.#practice, meter);
		if (!own) return undefined;
		return becoming(this.#timetable, own.quantity, (quantity, { change, to }) =>
			change.meter === meter ? to : quantity
		);
	}

	/** How the visits grow; undefined: they do not. */
	get visitsFactors(): Staged<Decimal> | undefined {
		const { growth } = this.#practice;
		return growth && steadied(visitsFactors(growth, this.#timetable.stages));
	}

	#rampOf(name: NumberDriver): Staged<Decimal> | undefined {
		const { growth } = this.#practice;
		const ramp = growth && rampOf(growth, name);
		return ramp && this.#ramped(ramp);
	}

	#ramped(ramp: Ramp): Staged<Decimal> {
		return steadied(this.#timetable.stages.map(({ month }) => rampedTo(ramp, month)));
	}

	#changed<Value>(name: NumberDriver, as: (value: number) => Value): Staged<Value> {
		const first = as(this.#practice[name] ?? drivers[name].usual);
		if (!this.#timetable.changing.has(name)) return always(this.#timetable, first);
		return becoming(this.#timetable, first, (before, { change, value }) =>
			change.driver === name ? as(value) : before
		);
	}

	#teamThere(): Staged<Team> {
		const { team, growth } = this.#practice;
		let staffed = becoming(this.#timetable, team, afterChange);
		for (const ramp of growth?.ramps ?? []) {
			if (!isHeadcount(ramp.driver)) continue;
			const role = roleCounted(ramp.driver);
			staffed = combined(staffed, this.#ramped(ramp), (before, heads) =>
				withHeadcount(before, role, toNumber(heads))
			);
		}
		if (!team.some(({ months }) => months)) return staffed;
		const monthsOfYear = this.#timetable.stages.map(({ monthOfYear }) => monthOfYear);
		return combined(staffed, monthsOfYear, presentIn);
	}
}

function afterChange(team: Team, { change: { driver, row: id }, value }: DatedChange): Team {
	if (driver !== undefined) {
		return isHeadcount(driver) ? withHeadcount(team, roleCounted(driver), value) : team;
	}
	return id === undefined
		? team
		: team.map((row) => (row.id === id ? { ...row, headcount: value } : row));
}
