import { add, compare, toText, zero, type Decimal } from '#decimal';
import { chargeSchema, type Charge } from '#pricing';
import { numberFrom, type Fields } from './fields.ts';
import { NotRepresentable } from './vector.ts';

/** How much there is of each meter. */
export type Quantities = Readonly<Record<string, Decimal>>;

/** What a vector asks: this charge at these quantities. */
export interface Case {
	/** All that the terms may mean: they have to come to the same. */
	readonly charges: readonly Charge[];
	readonly now: Quantities;
	/** What the period had been billed for before; what it now amounts to includes it. */
	readonly before?: Quantities | undefined;
}

/** Not yet checked: the engine's own schema says whether these are terms. */
export type Terms = Readonly<Record<string, unknown>>;

export const meter = 'units';

export function caseOf(terms: Terms, now: Quantities, before?: Quantities): Case {
	return caseOfAny([terms], now, before);
}

export function caseOfAny(readings: readonly Terms[], now: Quantities, before?: Quantities): Case {
	return { charges: readings.map(checked), now: before ? grown(before, now) : now, before };
}

/** The charge as the engine reads it from a file. */
export function checked(terms: Terms): Charge {
	const read = chargeSchema.safeParse(terms);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	const path = (issue?.path ?? []).map(String).join('.');
	throw new NotRepresentable(`no charge may say so: ${path} (${issue?.message ?? ''})`);
}

/** Prices below zero are refused by name: the schema would only say that they are no prices. */
export function priceText(price: Decimal): string {
	if (compare(price, zero) < 0) throw new NotRepresentable('no price is below zero');
	return toText(price);
}

export function counted(usage: unknown): Quantities {
	return { [meter]: numberFrom(usage, 'usage') };
}

/** What was billed earlier in the period; where nothing was used, nothing has been billed. */
export function earlier(params: Fields, now: Quantities): Quantities | undefined {
	const previous = params.number('previous_usage');
	if (!previous || isNothing(previous)) return undefined;
	return Object.fromEntries(Object.keys(atLeastNothing(now)).map((name) => [name, previous]));
}

function grown(before: Quantities, more: Quantities): Quantities {
	return Object.fromEntries(
		Object.entries(more).map(([name, quantity]) => [name, add(before[name] ?? zero, quantity)])
	);
}

/** Only a price for each unit says what a quantity below zero would cost. */
export function atLeastNothing(quantities: Quantities): Quantities {
	for (const quantity of Object.values(quantities)) {
		if (compare(quantity, zero) < 0) {
			throw new NotRepresentable('what a quantity below zero costs is not said');
		}
	}
	return quantities;
}

export function isNothing(quantity: Decimal): boolean {
	return compare(quantity, zero) === 0;
}

export function missing(name: string): never {
	throw new NotRepresentable(`params.${name} is missing`);
}
