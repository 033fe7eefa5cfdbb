import type { NumberDriver } from './drivers.ts';
import type { MeterName } from './meter-names.ts';
import type { Row } from './row-schema.ts';

/** What is counted, and how finely it is read: people and events are whole. */
export type Unit =
	| 'people'
	| 'places'
	| 'devices'
	| 'events'
	| 'minutes'
	| 'messages'
	| 'patients'
	| 'gigabytes'
	| 'money';

/** Standing at every moment; once for each event; once for each patient or person in a month; piling up. */
export type Counting = 'standing' | 'each-event' | 'each-once-a-month' | 'piling-up';

/** The ten kinds of health software whose vendors count it. */
export type Category =
	| 'telehealth'
	| 'records'
	| 'imaging'
	| 'monitoring'
	| 'exchange'
	| 'trials'
	| 'mental-health'
	| 'pharmacy'
	| 'analytics'
	| 'therapeutics';

export type Operand = NumberDriver | { readonly of: MeterName } | number;
export type Operation =
	'times' | 'times-whole' | 'percent' | 'over' | 'plus' | 'minus' | 'at-least';

/** What a formula begins with. */
export type Beginning =
	| Operand
	/** People of the team, or those who are invited to it. */
	| {
			readonly people: (row: Row, partTimeHours: number) => boolean;
			readonly who?: 'invited';
	  }
	/** What the team could book, at this month's growth. */
	| 'bookable';

/** From a beginning, step by step: the number and its working come out of the same chain. */
export type Move = readonly [Operation, Operand];
export type Formula = readonly [Beginning, ...Move[]];

export interface Meter {
	readonly unit: Unit;
	readonly counting: Counting;
	/** Whether single events, if a vendor is sent them, could tell something about a patient. */
	readonly exposes: boolean;
	readonly category?: Category;
	/** None: nothing the practice says leads to it; it is counted by hand. */
	readonly formula?: Formula;
}
