import type { CalendarMonth } from '#calendar';
import { zero, type Decimal } from '#decimal';
import type { Practice } from './practice-schema.ts';
import { volumePlaces } from './quantities.ts';
import { Said } from './said.ts';
import { Stages, type Derived } from './stages.ts';
import { timetableOf } from './timetable.ts';
import { isComputed, volumesOf } from './volumes.ts';

/** How much of a meter a month amounts to, and how that came about. */
export interface Derivation {
	readonly meter: string;
	/** As the month's bills count it. */
	readonly quantity: Decimal;
	/** Counted by hand, it is what it is. */
	readonly isByHand: boolean;
	/** Days that are alike, in their order: more than one where something changes within the month. */
	readonly spells: readonly DerivedSpell[];
	/** Of what piles up, what was there before. */
	readonly before: Decimal | undefined;
}

export interface DerivedSpell {
	/** The day of the month it begins on. */
	readonly day: number;
	readonly days: number;
	readonly steps: readonly Derived[];
	readonly result: Decimal;
}

/** A meter in a month, counted from 0. */
export function derivationOf(
	practice: Practice,
	start: CalendarMonth,
	month: number,
	meter: string
): Derivation {
	const { quantities } = volumesOf(practice, start, month + 1).metered(meter);
	const timetable = timetableOf(practice, start, month + 1);
	const stages = new Stages(new Said(practice, timetable));
	const counted = stages.said.counted(meter);
	const isByHand = counted !== undefined;
	const isPilingUp = !isByHand && meter === 'stored-gb';
	const ofMonth = timetable.stretches.at(-1)?.spells ?? [];
	const spells = ofMonth.map(({ day, days, stage }) => {
		const result = counted?.[stage] ?? zero;
		const isDerived = !isByHand && isComputed(meter);
		return { day, days, ...(isDerived ? stages.derive(meter, stage) : { steps: [], result }) };
	});
	return {
		meter,
		quantity: asDecimal(quantities[month]),
		isByHand,
		spells,
		before: isPilingUp ? asDecimal(quantities[month - 1]) : undefined
	};
}

function asDecimal(digits = 0): Decimal {
	return { digits, places: volumePlaces };
}
