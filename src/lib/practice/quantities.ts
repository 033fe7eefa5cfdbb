import { add, digitsAt, divide, fromNumber, multiply, round, zero, type Decimal } from '#decimal';
import type { Unit } from './meter.ts';
import type { Staged } from './staged.ts';
import type { Spells } from './timetable.ts';

/** Decimals of every quantity in volumes: enough for a megabyte, and all that people may type. */
export const volumePlaces = 3;

/** As much as may be counted by hand: what goes beyond stays there, so that every sum of it is exact. */
const mostThousandths = 1e15;

export function thousandths(quantity: Decimal): number {
	const rounded = round(quantity, volumePlaces, 'half-away-from-zero');
	return Math.min(Number(digitsAt(rounded, volumePlaces)), mostThousandths);
}

/** How much of a computed meter a vendor reads, in thousandths. */
export function quantityRead(exact: Decimal, unit: Unit): number {
	return thousandths(round(exact, unitPlaces(unit), 'half-away-from-zero'));
}

/** People and events are whole; storage goes by the megabyte, money by the cent. */
function unitPlaces(unit: Unit): number {
	if (unit === 'gigabytes') return volumePlaces;
	return unit === 'money' ? 2 : 0;
}

/**
 * Of a month that is partly this and partly that. People and events are whole, also then; files and
 * money need not be.
 */
export function averageQuantity(
	spells: Spells,
	standing: Staged<number>,
	mayBeParts: boolean
): number {
	const digitsIn = (stage: number) => standing[stage] ?? 0;
	const opening = digitsIn(spells[0].stage);
	// Most meters do not notice what happens in the month.
	if (spells.every(({ stage }) => digitsIn(stage) === opening)) return opening;
	const areWhole = !mayBeParts && spells.every(({ stage }) => digitsIn(stage) % one === 0);
	const average = averageOf(spells, (stage) => ({
		digits: digitsIn(stage),
		places: volumePlaces
	}));
	return thousandths(round(average, areWhole ? 0 : volumePlaces, 'half-away-from-zero'));
}

/** One of something, in thousandths. */
const one = 1_000;

/** Of several spells in a month, each by its days. */
export function averageOf(spells: Spells, valueIn: (stage: number) => Decimal): Decimal {
	const [first] = spells;
	if (spells.length === 1) return valueIn(first.stage);
	let [weighted, all] = [zero, 0];
	for (const { days, stage } of spells) {
		weighted = add(weighted, multiply(valueIn(stage), fromNumber(days)));
		all += days;
	}
	return divide(weighted, fromNumber(all), averagePlaces, 'half-away-from-zero');
}

const averagePlaces = 9;
