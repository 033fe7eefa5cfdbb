import type { Charge } from './charge-schema.ts';
import { deviceFields } from './device/fields.ts';
import type { Fields } from './fields.ts';
import { flatFields } from './flat/fields.ts';
import { graduatedPercentageFields } from './graduated-percentage/fields.ts';
import { graduatedFields } from './graduated/fields.ts';
import { oneTimeFields } from './one-time/fields.ts';
import { packageFields } from './package/fields.ts';
import { percentageFields } from './percentage/fields.ts';
import { seatFields } from './seat/fields.ts';
import { stairstepFields } from './stairstep/fields.ts';
import { unitFields } from './unit/fields.ts';
import { volumeFields } from './volume/fields.ts';

/** What there is to fill in for each way of charging. */
export const kindFields: { readonly [Kind in Charge['kind']]: Fields } = {
	flat: flatFields,
	seat: seatFields,
	device: deviceFields,
	unit: unitFields,
	graduated: graduatedFields,
	volume: volumeFields,
	stairstep: stairstepFields,
	package: packageFields,
	percentage: percentageFields,
	'graduated-percentage': graduatedPercentageFields,
	'one-time': oneTimeFields
};
