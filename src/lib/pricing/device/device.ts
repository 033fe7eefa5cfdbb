import * as z from 'zod/mini';
import type { ChargeKind } from '../contract.ts';
import { headLines, headsAt, headsSchema } from '../heads/heads.ts';

export const deviceSchema = z.strictObject({ kind: z.literal('device'), devices: headsSchema });
export type DeviceCharge = z.infer<typeof deviceSchema>;

/** A price per device, apart for every class: workstations, servers, mobiles, network appliances. */
export const device: ChargeKind<DeviceCharge> = {
	kind: 'device',
	withPrices: (charge, priceFor) => ({ ...charge, devices: headsAt(charge.devices, priceFor) }),
	ratings: ({ devices }, setting) => headLines('devices', devices, setting)
};
