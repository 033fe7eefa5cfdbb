import * as z from 'zod/mini';
import { needs, requirements, retentionLimits } from './needs.ts';
import { within } from './within-schema.ts';

export const wantedSchema = z.strictObject({
	jobs: z.array(z.enum(needs)).check(z.maxLength(needs.length)),
	requires: z.array(z.enum(requirements)).check(z.maxLength(requirements.length)),
	retentionYears: z.optional(within(retentionLimits))
});
export type Wanted = Readonly<z.infer<typeof wantedSchema>>;
