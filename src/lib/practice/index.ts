/** The clinic: knows people and visits, never a price. Turns what people enter into what vendors count. */
export { driverNames, drivers, sliderEnd } from './drivers.ts';
export type { Driver, DriverName } from './drivers.ts';
export { meterNames, metersIn } from './meters.ts';
export type { MeterName, Meters } from './meters.ts';
export { practiceSchema, withDriver } from './practice.ts';
export type { Practice } from './practice.ts';
export { isLevelIn, meteredIn, volumePlaces, volumesOf } from './volumes.ts';
export type { Metered, Volumes } from './volumes.ts';
