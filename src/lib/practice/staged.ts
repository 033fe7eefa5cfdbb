import { compare, type Decimal } from '#decimal';

/**
 * A value for each stage of a practice. Where nothing has changed it is the very same one: so it is known
 * that whatever follows from it has not changed either, and is not worked out again.
 */
export type Staged<Value> = readonly Value[];

/** What follows from a value, stage by stage. */
export function mapped<Value, Result>(
	values: Staged<Value>,
	work: (value: Value) => Result
): Staged<Result> {
	const results: Result[] = [];
	for (let stage = 0; stage < values.length; stage += 1) {
		const value = values[stage] as Value;
		const isAsBefore = stage > 0 && value === values[stage - 1];
		results.push(isAsBefore ? (results[stage - 1] as Result) : work(value));
	}
	return results;
}

/** What follows from two. */
export function combined<One, Other, Result>(
	ones: Staged<One>,
	others: Staged<Other>,
	work: (one: One, other: Other) => Result
): Staged<Result> {
	const results: Result[] = [];
	for (let stage = 0; stage < ones.length; stage += 1) {
		const one = ones[stage] as One;
		const other = others[stage] as Other;
		const isAsBefore = stage > 0 && one === ones[stage - 1] && other === others[stage - 1];
		results.push(isAsBefore ? (results[stage - 1] as Result) : work(one, other));
	}
	return results;
}

/** The same numbers, of which those that are alike, one after the other, are one. */
export function steadied(values: Staged<Decimal>): Staged<Decimal> {
	const list: Decimal[] = [];
	let last: Decimal | undefined;
	for (const value of values) {
		if (!last || (value !== last && compare(value, last) !== 0)) last = value;
		list.push(last);
	}
	return list;
}
