import * as z from 'zod/mini';
import { drivers } from './drivers.ts';
import { roles } from './roles.ts';
import { within } from './within-schema.ts';

const rowId = z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/, 'scenario-id'));

/** A row of the team: so many people of one role, never who they are. */
export const rowSchema = z.strictObject({
	id: rowId,
	role: z.enum(roles),
	/** An own name of the job, such as "Front desk". */
	name: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
	headcount: within(drivers.providers),
	/** Invitations to such a job that nobody has accepted yet; some vendors bill them. */
	invited: z.optional(within(drivers.invitations)),
	hoursPerWeek: z.optional(within({ least: 0, most: 168, places: 1 })),
	/** Everybody signs in unless this says that they do not. */
	signsIn: z.optional(z.literal(false)),
	/** Everybody has an e-mail account, and a device that is looked after, unless these say otherwise. */
	email: z.optional(z.literal(false)),
	device: z.optional(z.literal(false)),
	/** The months of the year they are there, from 1; left out, all year. */
	months: z.optional(
		z.array(z.int().check(z.minimum(1), z.maximum(12))).check(z.minLength(1), z.maxLength(12))
	),
	/** Visits booked for each of them on a working day, and days a month, where they have their own. */
	visitsPerDay: z.optional(within(drivers.visitsPerDay)),
	workingDays: z.optional(within(drivers.workingDays))
});
export type Row = Readonly<z.infer<typeof rowSchema>>;
