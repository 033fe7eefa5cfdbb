import { decimal, type Decimal } from '#decimal';
import type { Nature, Practice } from './practice-schema.ts';

type Counts = NonNullable<Practice['counts']>;

/** What the practice counts itself, read. */
interface Counted {
	readonly nature: Nature;
	readonly quantity: Decimal;
}

/** A driver that moves leaves the counts as they are, and every month asks for them: they are read once. */
const lists = new WeakMap<Counts, ReadonlyMap<string, Counted>>();

/** What is counted by hand of a meter, if it is. */
export function countedIn({ counts }: Practice, meter: string): Counted | undefined {
	if (!counts) return undefined;
	let list = lists.get(counts);
	if (!list) {
		list = new Map(
			counts.map(({ meter: name, nature, quantity }) => [
				name,
				{ nature, quantity: decimal(quantity) }
			])
		);
		lists.set(counts, list);
	}
	return list.get(meter);
}
