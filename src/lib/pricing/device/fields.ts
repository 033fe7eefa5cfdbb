import type { FieldsOf } from '../fields.ts';
import { headsField } from '../heads/fields.ts';
import type { DeviceCharge } from './schema.ts';

export const deviceFields: FieldsOf<DeviceCharge> = { devices: headsField('mobiles') };
