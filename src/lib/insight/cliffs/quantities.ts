import { add, isZero, type Decimal } from '#decimal';
import type { BillLine } from '#forecast';
import { difference, nothing, plusAmount, type Amount } from '#money';
import type { Step } from '#pricing';
import { linesIn, wholeMonth, type Cause, type Way } from './cliff.ts';

type Found = { readonly month: number; readonly day: number; readonly amount: Amount } & Cause;

/** One line of a charge as it stands from a day on. */
interface Stand {
	readonly month: number;
	readonly day: number;
	readonly charge: string;
	readonly meter: string;
	readonly quantity: Decimal;
	readonly steps: readonly Step[];
}

/** Where what was included is used up, and where a dearer tier begins. */
export function quantityCliffs(way: Way): Found[] {
	const found: Found[] = [];
	for (const stands of standsByLine(way).values()) {
		stands.forEach((stand, place) => {
			const before = stands[place - 1];
			if (!before) return;
			for (const cause of causesBetween(before, stand)) {
				const amount = moreThan(way, before, stand);
				if (amount > nothing) found.push({ ...cause, amount, month: stand.month, day: stand.day });
			}
		});
	}
	return found;
}

function causesBetween(before: Stand, { charge, meter, quantity, steps }: Stand): Cause[] {
	const causes: Cause[] = [];
	const [was, is] = [includedIn(before.steps), includedIn(steps)];
	if (was && is && isZero(was.quantity) && !isZero(is.quantity)) {
		const { included } = is;
		// All that counts towards it, also by other meters: who is invited holds a seat.
		const counted = add(included, is.quantity);
		causes.push({ kind: 'included-used-up', charge, meter, included, quantity: counted });
	}
	const [tierBefore, tier] = [tierIn(before.steps), tierIn(steps)];
	if (tierBefore !== undefined && tier !== undefined && tier > tierBefore) {
		causes.push({ kind: 'tier-reached', charge, meter, tier, quantity });
	}
	return causes;
}

/** What the line costs more in a whole month. */
function moreThan(way: Way, before: Stand, after: Stand): Amount {
	const costIn = (month: number) =>
		linesIn(way, month)
			.filter(({ charge, meter }) => charge === after.charge && meter === after.meter)
			.reduce((sum, { amount }) => plusAmount(sum, amount), nothing);
	const earlier = before.month < after.month ? before.month : Math.max(1, after.month - 1);
	return difference(costIn(wholeMonth(way, after.month, after.day)), costIn(earlier));
}

/** Every line of the offer in the order of time: as a month begins, and after each change within it. */
function standsByLine(way: Way): Map<string, Stand[]> {
	const byLine = new Map<string, Stand[]>();
	way.bills.forEach(({ month }) => {
		for (const line of linesIn(way, month)) {
			const stand = standOf(line, month);
			if (!stand) continue;
			const name = `${stand.charge} ${stand.meter}`;
			byLine.set(name, [...(byLine.get(name) ?? []), stand]);
		}
	});
	return byLine;
}

function standOf(line: BillLine, month: number): Stand | undefined {
	const { charge, meter, quantity, kind, day = 1, steps } = line;
	const isChange = kind === 'added' || kind === 'removed';
	// What is shared out over a year is told in each of its months; only the first says how it stands.
	if (charge === undefined || meter === undefined || !quantity) return undefined;
	return kind === 'charge' || isChange ? { month, day, charge, meter, quantity, steps } : undefined;
}

function includedIn(steps: readonly Step[]) {
	return steps.find((step) => step.rule === 'included');
}

/** The highest tier reached. */
function tierIn(steps: readonly Step[]): number | undefined {
	return steps.findLast((step) => step.rule === 'tier')?.tier;
}
