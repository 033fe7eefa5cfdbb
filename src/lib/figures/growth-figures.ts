import { decimal, toNumber } from '#decimal';
import { m } from '#messages';
import {
	driverIn,
	driverNames,
	drivers,
	fillCurve,
	headcountDriverOf,
	headcountDrivers,
	type Change,
	type Driver,
	type DriverName,
	type Ramp
} from '#practice';
import type { Scenario } from '#scenario';
import { driverName, driverUnit, meterWord } from './practice-words.ts';
import { rowName } from './team-rows.ts';

/** Something that may become another number on a day. */
export interface EventSubject {
	readonly key: string;
	readonly name: string;
	readonly about: Pick<Change, 'driver' | 'row' | 'meter'>;
	readonly limits: Omit<Driver, 'usual' | 'from' | 'to'>;
	/** What a new event suggests. */
	readonly next: number;
}

/** A counted meter may be any number people count to. */
const counted = { step: 1, bigStep: 10, least: 0, most: 1_000_000_000_000, places: 2 } as const;

/** Rows first: hiring is what happens most. What moves by itself is not also moved by date. */
export function eventSubjects({ practice }: Scenario): EventSubject[] {
	const ramped = new Set((practice.growth?.ramps ?? []).map(({ driver }) => driver));
	const heads = new Set<DriverName>(headcountDrivers);
	return [
		...practice.team
			.filter(({ role }) => !ramped.has(headcountDriverOf(role)))
			.map((row) => ({
				key: `row ${row.id}`,
				name: rowName(row),
				about: { row: row.id },
				limits: drivers.providers,
				next: row.headcount + 1
			})),
		...driverNames
			.filter((driver) => !heads.has(driver) && !ramped.has(driver))
			.map((driver) => ({
				key: `driver ${driver}`,
				name: driverName(driver),
				about: { driver },
				limits: drivers[driver],
				next: driverIn(practice, driver)
			})),
		...(practice.counts ?? []).map(({ meter, quantity }) => ({
			key: `meter ${meter}`,
			name: meterWord(practice, meter),
			about: { meter },
			limits: counted,
			next: toNumber(decimal(quantity))
		}))
	];
}

/** A driver that moves by itself, as its controls show it. */
export interface RampFigure {
	readonly ramp: Ramp;
	readonly name: string;
	readonly unit: string;
	readonly limits: Driver;
	/** Nobody has confirmed how it moves. */
	readonly guess: boolean;
	/** How it goes, and the ways it could. */
	readonly way: RampWay;
	readonly ways: readonly { readonly way: RampWay; readonly name: string }[];
}

/** Along points in one of two ways, or along those of new practices, which are given. */
export type RampWay = Ramp['shape'] | 'fill-curve';

export function rampFigures({ practice }: Scenario): RampFigure[] {
	return (practice.growth?.ramps ?? []).map((ramp) => ({
		ramp,
		guess: practice.guesses.includes(ramp.driver),
		way: isFillCurve(ramp) ? 'fill-curve' : ramp.shape,
		ways: [
			{ way: 'linear', name: m.ramp_linear() },
			{ way: 's-shaped', name: m.ramp_s_shaped() },
			...(ramp.driver === fillCurve.driver
				? [{ way: 'fill-curve' as const, name: m.ramp_fill_curve() }]
				: [])
		],
		name: driverName(ramp.driver),
		unit: driverUnit(ramp.driver),
		limits: drivers[ramp.driver]
	}));
}

function isFillCurve({ driver, shape, points }: Ramp): boolean {
	return (
		driver === fillCurve.driver &&
		shape === fillCurve.shape &&
		points.length === fillCurve.points.length &&
		fillCurve.points.every(
			({ month, to }, at) => points[at]?.month === month && points[at].to === to
		)
	);
}

/** What could move by itself and does not yet. */
export function freeDrivers({ practice }: Scenario): { driver: DriverName; name: string }[] {
	const ramped = new Set((practice.growth?.ramps ?? []).map(({ driver }) => driver));
	return driverNames
		.filter((driver) => driver !== 'partTimeHours' && !ramped.has(driver))
		.map((driver) => ({ driver, name: driverName(driver) }));
}
