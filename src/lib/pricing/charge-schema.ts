import * as z from 'zod/mini';
import { deviceSchema } from './device/schema.ts';
import { flatSchema } from './flat/schema.ts';
import { graduatedSchema } from './graduated/schema.ts';
import { graduatedPercentageSchema } from './graduated-percentage/schema.ts';
import { oneTimeSchema } from './one-time/schema.ts';
import { packageSchema } from './package/schema.ts';
import { percentageSchema } from './percentage/schema.ts';
import { seatSchema } from './seat/schema.ts';
import { stairstepSchema } from './stairstep/schema.ts';
import { unitSchema } from './unit/schema.ts';
import { volumeSchema } from './volume/schema.ts';

/** Every way of charging, in the order of the menu. */
export const chargeSchema = z.discriminatedUnion('kind', [
	flatSchema,
	seatSchema,
	deviceSchema,
	unitSchema,
	graduatedSchema,
	volumeSchema,
	stairstepSchema,
	packageSchema,
	percentageSchema,
	graduatedPercentageSchema,
	oneTimeSchema
]);
export type Charge = z.infer<typeof chargeSchema>;
