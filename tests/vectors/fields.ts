import { readDecimal, zero, type Decimal } from '#decimal';
import { NotRepresentable } from './vector.ts';

/**
 * The fields of an object in a vector, taken one by one: what nobody has taken in the end is a term
 * that would have been overlooked. A field that is null is as good as missing.
 */
export class Fields {
	readonly #values: ReadonlyMap<string, unknown>;
	readonly #where: string;
	readonly #left: Set<string>;

	constructor(value: unknown, where: string) {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			throw new NotRepresentable(`${where} is not a set of fields`);
		}
		const given = Object.entries(value).filter(([, field]) => field !== null);
		this.#values = new Map<string, unknown>(given);
		this.#where = where;
		this.#left = new Set(this.#values.keys());
	}

	has(key: string): boolean {
		return this.#values.has(key);
	}

	take(key: string): unknown {
		this.#left.delete(key);
		return this.#values.get(key);
	}

	/** Undefined when it is missing. */
	number(key: string): Decimal | undefined {
		const value = this.take(key);
		return value === undefined ? undefined : numberFrom(value, this.#path(key));
	}

	/** A price or a quantity that is missing is 0. */
	numberOrZero(key: string): Decimal {
		return this.number(key) ?? zero;
	}

	list(key: string): unknown[] | undefined {
		const value = this.take(key);
		if (value === undefined) return undefined;
		if (!Array.isArray(value)) throw new NotRepresentable(`${this.#path(key)} is not a list`);
		return value;
	}

	/** The members of a list of objects. */
	parts(key: string): Fields[] | undefined {
		return this.list(key)?.map(
			(part, index) => new Fields(part, `${this.#path(key)}.${String(index)}`)
		);
	}

	fields(key: string): Fields | undefined {
		const value = this.take(key);
		return value === undefined ? undefined : new Fields(value, this.#path(key));
	}

	choice<Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined {
		const value = this.take(key);
		if (value === undefined) return undefined;
		const found = choices.find((choice) => choice === value);
		if (found === undefined) throw this.#unclear(key, value);
		return found;
	}

	flag(key: string): boolean {
		const value = this.take(key);
		if (value === undefined || value === false || value === 'false') return false;
		if (value === true || value === 'true') return true;
		throw this.#unclear(key, value);
	}

	/** Nothing may be left over. */
	done(): void {
		const [left] = this.#left;
		if (left !== undefined) throw new NotRepresentable(`${this.#path(left)} is an unknown field`);
	}

	/** What is left of these fields, with those of a part in their stead. */
	with(part: unknown, where: string): Fields {
		const own = new Fields(part, where);
		const left = [...this.#values].filter(([key]) => this.#left.has(key));
		return new Fields(Object.fromEntries([...left, ...own.#values]), where);
	}

	#path(key: string): string {
		return `${this.#where}.${key}`;
	}

	#unclear(key: string, value: unknown): NotRepresentable {
		return new NotRepresentable(`${this.#path(key)} says ${JSON.stringify(value)}`);
	}
}

/** Numbers are exact decimals in text; whole numbers come bare as well. */
export function numberFrom(value: unknown, where: string): Decimal {
	const isNumber = typeof value === 'string' || typeof value === 'number';
	const number = isNumber ? readDecimal(String(value)) : undefined;
	if (number) return number;
	throw new NotRepresentable(`${where} is no plain number: ${JSON.stringify(value)}`);
}
