import { compare, decimal, subtract, toNumber } from '#decimal';
import type { Change, ListedFlip } from '#insight';
import { m } from '#messages';
import type { Scenario } from '#scenario';
import { plainNumber } from './format.ts';
import { meterAmount } from './meter-units.ts';
import { driverValue, meterWord } from './practice-words.ts';
import { priceAt } from './price-at.ts';
import { priceInWords } from './price-words.ts';
import { requirementWord } from './requirement-words.ts';
import { planName } from './words.ts';

/** A change that would make another plan cheapest, as a thing to try. */
export interface FlipFigure {
	readonly key: string;
	/** "5 providers (+2)", "Group, licensed providers: $118.00 or more". */
	readonly change: string;
	/** The same in what a vendor counts, where that says more. */
	readonly counted: string;
	/** The plan that leads there, and whether by little. */
	readonly leads: string;
	readonly planId: string;
	readonly spoken: string;
	readonly flip: ListedFlip;
}

export function flipFigure(scenario: Scenario, flip: ListedFlip): FlipFigure {
	const change = changeInWords(scenario, flip);
	const plan = planName(flip.plan);
	return {
		key: keyOf(flip),
		change,
		counted: flip.kind === 'driver' ? countedInWords(scenario, flip) : '',
		leads: flip.barely ? m.flip_barely({ plan }) : plan,
		planId: flip.plan.id,
		spoken: flip.barely ? m.flip_try_barely({ change, plan }) : m.flip_try({ change, plan }),
		flip
	};
}

function keyOf(change: Change): string {
	switch (change.kind) {
		case 'driver':
			return [change.driver, change.to].join(' ');
		case 'price':
			return [change.offer, change.charge, change.price, change.to].join(' ');
		case 'requirement':
			return change.requirement;
	}
}

function changeInWords(scenario: Scenario, change: Change): string {
	switch (change.kind) {
		case 'driver':
			return m.flip_driver({
				value: driverValue(change.driver, change.to, scenario.currency),
				more: signed(change.to - change.from)
			});
		case 'price':
			return priceChangeInWords(scenario, change);
		case 'requirement': {
			const requirement = requirementWord(change.requirement);
			return change.isMade
				? m.flip_required({ requirement })
				: m.flip_not_required({ requirement });
		}
	}
}

function priceChangeInWords(
	scenario: Scenario,
	change: Extract<Change, { kind: 'price' }>
): string {
	const name = priceAt(scenario, change)?.name ?? '';
	const price = priceInWords(change.to, change.in, scenario.currency);
	return compare(decimal(change.to), decimal(change.from)) > 0
		? m.flip_price_up({ name, price })
		: m.flip_price_down({ name, price });
}

/** Heads are heads, whoever counts them; of what follows from a driver it is told how much more of it there is. */
function countedInWords(
	scenario: Scenario,
	{ from, to, meter: moved }: Extract<Change, { kind: 'driver' }>
): string {
	if (!moved) return '';
	const { meter, before, after } = moved;
	const isMore = compare(after, before) > 0;
	const by = isMore ? subtract(after, before) : subtract(before, after);
	if (toNumber(by) === 0 || toNumber(by) === Math.abs(to - from)) return '';
	const said = {
		meter: meterWord(scenario.practice, meter),
		amount: meterAmount(scenario, meter, by)
	};
	return isMore ? m.flip_counted_more(said) : m.flip_counted_less(said);
}

function signed(value: number): string {
	return value > 0
		? m.signed_more({ amount: plainNumber(value) })
		: m.signed_less({ amount: plainNumber(-value) });
}
