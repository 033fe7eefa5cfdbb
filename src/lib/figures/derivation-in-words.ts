import { toNumber } from '#decimal';
import { m } from '#messages';
import { derivationOf, isComputed, meters, type DriverName, type MeterName } from '#practice';
import { startOf, type Scenario } from '#scenario';
import { FormulaInWords } from './formula-in-words.ts';
import { meterAmount } from './meter-units.ts';
import { meterWord } from './practice-words.ts';

/** How what people enter becomes what a vendor counts, in one line and step by step. */
export interface DerivationFigure {
	readonly meter: string;
	readonly name: string;
	readonly quantity: string;
	/** "400 visits × 45 % video visits × 26 minutes per video visit = 4,680 minutes". */
	readonly line: string;
	/** Of several days that are alike, each with its own line. */
	readonly spells: readonly { readonly days: string; readonly line: string }[];
	/** Meters it is worked out from: each can be looked at in turn. */
	readonly from: readonly { readonly meter: string; readonly name: string }[];
	/** Numbers a person entered that lead to it. */
	readonly drivers: readonly DriverName[];
	readonly isByHand: boolean;
}

/** A meter in a month, counted from 1. */
export function derivationFigure(
	scenario: Scenario,
	meter: string,
	month: number
): DerivationFigure {
	const { practice } = scenario;
	const of = (name: string) => derivationOf(practice, startOf(scenario), month - 1, name);
	const found = of(meter);
	const own = isComputed(meter) && !found.isByHand ? (meters[meter].formula ?? []) : [];
	const lines = found.spells.map(({ day, days, steps, result }, spell) => {
		const asIs = meterAmount(scenario, meter, result);
		const formula = new FormulaInWords(scenario, (name) => {
			const { isByHand, spells } = of(name);
			return { isByHand, steps: spells[spell]?.steps ?? [] };
		});
		return {
			days: m.derived_days({ from: day, to: day + days - 1 }),
			line: found.isByHand
				? m.derived_by_hand({ amount: asIs })
				: own.length === 0
					? m.derived_nothing()
					: formula.line(meter, steps, result)
		};
	});
	const [first] = lines;
	const before = found.before && toNumber(found.before) > 0 ? found.before : undefined;
	return {
		meter,
		name: meterWord(practice, meter),
		quantity: meterAmount(scenario, meter, found.quantity),
		line:
			(before
				? m.derived_piles_up({
						before: meterAmount(scenario, meter, before),
						line: first?.line ?? '',
						amount: meterAmount(scenario, meter, found.quantity)
					})
				: first?.line) ?? '',
		spells: lines.length > 1 ? lines : [],
		from: metersIn(own).map((name) => ({ meter: name, name: meterWord(practice, name) })),
		drivers: driversIn(own),
		isByHand: found.isByHand
	};
}

/** The parts of a formula, without what is done with them. */
function partsOf(formula: readonly unknown[]): unknown[] {
	return formula.map((part) => (Array.isArray(part) ? (part[1] as unknown) : part));
}

function metersIn(formula: readonly unknown[]): MeterName[] {
	return partsOf(formula).flatMap((part) =>
		typeof part === 'object' && part !== null && 'of' in part ? [part.of as MeterName] : []
	);
}

function driversIn(formula: readonly unknown[]): DriverName[] {
	return partsOf(formula).flatMap((part) =>
		part === 'bookable'
			? (['visitsPerDay', 'workingDays'] as const)
			: typeof part === 'string'
				? [part as DriverName]
				: []
	);
}
