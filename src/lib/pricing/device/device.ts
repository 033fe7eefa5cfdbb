import type { ChargeKind } from '../contract.ts';
import { headLines, headsAt } from '../heads/heads.ts';
import type { DeviceCharge } from './schema.ts';

/** A price per device, apart for every class: workstations, servers, mobiles, network appliances. */
export const device: ChargeKind<DeviceCharge> = {
	kind: 'device',
	withPrices: (charge, priceFor) => ({ ...charge, devices: headsAt(charge.devices, priceFor) }),
	ratings: ({ devices }, setting) => headLines('devices', devices, setting)
};
