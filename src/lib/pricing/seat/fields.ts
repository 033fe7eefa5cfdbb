import type { FieldsOf } from '../fields.ts';
import { headsField } from '../heads/fields.ts';
import type { SeatCharge } from './schema.ts';

export const seatFields: FieldsOf<SeatCharge> = { seats: headsField('admins') };
