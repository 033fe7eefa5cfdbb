import type { Expectation } from './expectation.ts';

export type Path = (string | number)[];

/** Something that is well-formed but does not hold together with the rest. */
export interface Misfit {
	path: Path;
	expected: Expectation;
}

export function misfit(path: Path, expected: Expectation): Misfit {
	return { path, expected };
}

/** Each that stood in the list before. */
export function repeated(ids: readonly string[], pathTo: (index: number) => Path): Misfit[] {
	return ids.flatMap((value, index) =>
		ids.indexOf(value) < index ? [misfit(pathTo(index), { code: 'repeated', value })] : []
	);
}
