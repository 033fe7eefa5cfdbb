import { readMonth, type CalendarMonth } from '#calendar';
import type { Scenario } from './scenario-schema.ts';

/** Where a scenario begins that does not say: a January, and no leap year. */
export const usualStart = '2027-01';

/** The first month of a scenario. */
export function startOf({ start = usualStart }: Pick<Scenario, 'start'>): CalendarMonth {
	return readMonth(start) ?? 0;
}
