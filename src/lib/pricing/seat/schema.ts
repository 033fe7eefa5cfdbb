import * as z from 'zod/mini';
import { headsSchema } from '../heads/schema.ts';

export const seatSchema = z.strictObject({ kind: z.literal('seat'), seats: headsSchema });
export type SeatCharge = z.infer<typeof seatSchema>;
