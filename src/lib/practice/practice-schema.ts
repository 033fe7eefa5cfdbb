import { readDay } from '#calendar';
import { readDecimal, toNumber } from '#decimal';
import * as z from 'zod/mini';
import { driverNames, drivers, type DriverName, type NumberDriver } from './drivers.ts';
import { growthSchema } from './growth-schema.ts';
import { boundsOf, rangesSchema } from './ranges-schema.ts';
import { isHeadcount } from './roles.ts';
import { teamSchema } from './team-schema.ts';
import { wantedSchema } from './wanted-schema.ts';
import { ticketsSchema } from './tickets-schema.ts';
import { within } from './within-schema.ts';

const meter = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/, 'meter'));
/** Up to 1e12, in thousandths at the finest, so that every sum of them is exact. */
const quantity = z.string().check(z.regex(/^(1000000000000|\d{1,12}(\.\d{1,3})?)$/, 'count'));

/**
 * A level stands at every moment, as headcounts do; a flow adds up over a month, as visits do; so does
 * money, which comes in cents where visits are whole.
 */
const natures = ['level', 'flow', 'money'] as const;
export type Nature = (typeof natures)[number];

/** Something the practice counts itself: beyond what its drivers tell, or instead of it. */
const countSchema = z.strictObject({
	meter,
	/** How people call it; the computed meters have names. */
	name: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
	quantity,
	nature: z.enum(natures)
});

/** From a day on, something is different: somebody is hired, a new scanner stands in the room. */
const changeSchema = z
	.strictObject({
		on: z.string().check(
			z.regex(/^\d{4}-\d{2}-\d{2}$/, 'day'),
			z.refine((day) => readDay(day) !== undefined, 'day')
		),
		driver: z.optional(z.enum(driverNames)),
		/** A row of the team, by its id. */
		row: z.optional(z.string()),
		meter: z.optional(meter),
		to: quantity
	})
	.check(
		z.refine(
			({ driver, row, meter }) =>
				[driver, row, meter].filter((what) => what !== undefined).length === 1,
			{ params: { code: 'driver-or-meter' } }
		),
		z.check(({ value: { driver, row, to }, issues }) => {
			const named = row === undefined ? driver : 'providers';
			if (named === undefined || isDriverValue(named, to)) return;
			issues.push({ code: 'custom', input: to, path: ['to'], params: boundsOf(named) });
		})
	);
export type Change = Readonly<z.infer<typeof changeSchema>>;

function isDriverValue(driver: DriverName, to: string): boolean {
	const value = readDecimal(to);
	return value === undefined || within(drivers[driver]).safeParse(toNumber(value)).success;
}

function isNumber(driver: DriverName): driver is NumberDriver {
	return !isHeadcount(driver);
}

const numberField = (name: NumberDriver) => z.optional(within(drivers[name]));
const numberFields = Object.fromEntries(
	driverNames.filter(isNumber).map((name) => [name, numberField(name)])
) as Record<NumberDriver, ReturnType<typeof numberField>>;

/** The clinic being planned. Counts only: nothing here could name a patient. */
export const practiceSchema = z.strictObject({
	team: teamSchema,
	/** Drivers that are not headcounts; left out, what is usual. */
	...numberFields,
	/** How payments of visits spread about the average one, for those that price each. */
	tickets: z.optional(ticketsSchema),
	ranges: z.optional(rangesSchema),
	/** Drivers nobody has confirmed yet: they came with the starter. */
	guesses: z.array(z.enum(driverNames)).check(z.maxLength(driverNames.length)),
	growth: z.optional(growthSchema),
	/** The jobs it wants software for, and what it requires; left out, nobody has said yet. */
	wanted: z.optional(wantedSchema),
	counts: z.optional(z.array(countSchema).check(z.maxLength(200))),
	/** In any order; on one day the later in the list holds. */
	changes: z.optional(z.array(changeSchema).check(z.maxLength(500)))
});
export type Practice = Readonly<z.infer<typeof practiceSchema>>;
