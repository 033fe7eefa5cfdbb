import * as z from 'zod/mini';
import { headsSchema } from '../heads/schema.ts';

export const deviceSchema = z.strictObject({ kind: z.literal('device'), devices: headsSchema });
export type DeviceCharge = z.infer<typeof deviceSchema>;
