import { add, decimal, multiply, toText } from '#decimal';
import type { Charge } from '#pricing';
import type { Amount, Part } from './part.ts';
import type { Because, Fault, ProposedCharge } from './price-list.ts';
import { natureOf, standing } from './units.ts';

/** What may stand around a price for each. */
interface Around {
	readonly included?: string;
	readonly minimum?: string;
	readonly floor?: string;
	readonly cap?: string;
}

/** So much for each of what is counted: for people a seat, for devices a device, for all else a unit. */
export function eachCharge(meter: string, price: string, around: Around = {}): Charge {
	const head = { meter, price, ...around };
	const nature = natureOf(meter);
	if (nature === 'people') return { kind: 'seat', seats: [head] };
	return nature === 'devices' ? { kind: 'device', devices: [head] } : { kind: 'unit', ...head };
}

/** How often a price is paid, as far as it is said. */
export interface Timing {
	readonly per: 'month' | 'year' | 'once' | undefined;
	/** A monthly price of which twelve are paid at once. */
	readonly isYearOfMonths: boolean;
	readonly because: readonly Because[];
	readonly fault?: Fault;
}

/** What the lines above say for all below them. */
export interface Context {
	readonly meter?: string | undefined;
	readonly each?: boolean;
	readonly period?: 'month' | 'year' | undefined;
	/** The line that says so. */
	readonly line?: number;
}

export function timingOf(part: Part, context: Context): Timing {
	const { keys, period = context.period } = part;
	if (keys.has('once')) return { per: 'once', isYearOfMonths: false, because: [] };
	if (period !== undefined && period !== 'month' && period !== 'year') {
		const fault = { code: 'other-period', words: period } as const;
		return { per: undefined, isYearOfMonths: false, because: [], fault };
	}
	const isFromHeading = part.period === undefined && period !== undefined;
	const because: Because[] =
		isFromHeading && context.line !== undefined
			? [{ words: '', means: { as: 'heading', line: context.line } }]
			: [];
	const isAnnual = keys.has('annual');
	if (isAnnual) because.push({ words: '', means: { as: 'year-paid-ahead' } });
	return {
		per: isAnnual ? 'year' : period,
		isYearOfMonths: isAnnual && period === 'month',
		because
	};
}

/** The price of a part: the middle of a range, and twelve months of it where a year is paid. */
export function priceOf(
	amount: Amount,
	timing: Timing
): Pick<ProposedCharge, 'range'> & { price: string } {
	const times = (text: string) =>
		timing.isYearOfMonths ? toText(multiply(decimal(text), decimal('12'))) : text;
	if (amount.high === undefined) return { price: times(amount.value) };
	const [low, high] = [times(amount.value), times(amount.high)];
	return { price: middle(low, high), range: { low, high } };
}

function middle(low: string, high: string): string {
	return toText(multiply(add(decimal(low), decimal(high)), decimal('0.5')));
}

/** Whether "for each" needs no "a month" beside it. */
export function isMonthlyByNature(meter: string): boolean {
	return natureOf(meter) !== 'use' || standing.has(meter);
}

/** What is proposed for one part, once its price and its timing are known. */
export function proposed(
	part: Part,
	timing: Timing,
	charge: Charge,
	range: ProposedCharge['range'],
	name: string | undefined
): ProposedCharge {
	return {
		charge,
		...(timing.per === 'year' && { per: 'year' as const }),
		...(part.keys.has('add-on') && { off: true as const }),
		...(name !== undefined && { name }),
		...(range && { range }),
		...(part.keys.has('starting') && { isLowerEnd: true as const })
	};
}
