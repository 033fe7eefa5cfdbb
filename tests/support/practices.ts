import { driverIn, withDriver, type DriverName, type Practice } from '#practice';

/** Numbers as people know them: of headcounts one row of the team for each role. */
export type Numbers = Readonly<Partial<Record<DriverName, number>>>;

export function practiceOf(numbers: Numbers, rest: Partial<Practice> = {}): Practice {
	return { ...withNumbers({ team: [], guesses: [] }, numbers), ...rest };
}

export function withNumbers(practice: Practice, numbers: Numbers): Practice {
	return Object.entries(numbers).reduce(
		(moved, [name, value]) => withDriver(moved, name as DriverName, value),
		practice
	);
}

export function providersIn(scenario: { readonly practice: Practice } | undefined): number {
	return scenario ? driverIn(scenario.practice, 'providers') : NaN;
}
