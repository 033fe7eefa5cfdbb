import type { CalendarMonth } from '#calendar';
import { zero, type Decimal } from '#decimal';
import { countedIn } from './counted.ts';
import type { Practice } from './practice-schema.ts';
import type { Derived } from './stage.ts';
import { stretchesOf } from './stretches.ts';
import { isComputed, volumePlaces, volumesOf } from './volumes.ts';

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
	const stretch = stretchesOf(practice, start, month + 1).at(-1);
	const isByHand = countedIn(practice, meter) !== undefined;
	const isPilingUp = !isByHand && meter === 'stored-gb';
	const spells = (stretch?.spells ?? []).map(({ day, days, stage }) => {
		const counted = countedIn(stage.practice, meter);
		if (counted) return { day, days, steps: [], result: counted.quantity };
		return {
			day,
			days,
			...(isComputed(meter) ? stage.derive(meter) : { steps: [], result: zero })
		};
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
