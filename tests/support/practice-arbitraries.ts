import fc from 'fast-check';
import {
	driverNames,
	drivers,
	headcountDrivers,
	roles,
	sliderDrivers,
	type DriverName,
	type Practice,
	type SliderDriver
} from '#practice';

type Team = Practice['team'];

function valuesBetween(name: DriverName, low: number, high: number): fc.Arbitrary<number> {
	const grain = 10 ** drivers[name].places;
	return fc
		.integer({ min: Math.round(low * grain), max: Math.round(high * grain) })
		.map((grains) => grains / grain);
}

/** A value the driver allows: mostly where its slider is, sometimes anywhere. */
export function driverValues(name: DriverName): fc.Arbitrary<number> {
	const { from, to, least, most } = drivers[name];
	return fc.oneof(
		{ weight: 5, arbitrary: valuesBetween(name, from, to) },
		{ weight: 1, arbitrary: valuesBetween(name, least, most) },
		{ weight: 1, arbitrary: fc.constantFrom(least, most) }
	);
}

/** A value a clinic may have: on the slider, a little below its start or beyond its end. */
export function usualValues(name: DriverName): fc.Arbitrary<number> {
	const { from, to, least, most } = drivers[name];
	return fc.oneof(
		{ weight: 5, arbitrary: valuesBetween(name, from, to) },
		{ weight: 1, arbitrary: valuesBetween(name, least, Math.min(to * 2, most)) }
	);
}

const numberNames = driverNames.filter(
	(name) => !headcountDrivers.some((headcount) => headcount === name)
);
const sliders = sliderDrivers.filter((name) => numberNames.includes(name));

/** What a row of the team may say beside its headcount. */
const rowParts = fc.record(
	{
		name: fc.constantFrom('Front desk', 'Injectors'),
		hoursPerWeek: fc.integer({ min: 0, max: 40 }),
		signsIn: fc.constant(false as const),
		visitsPerDay: fc.integer({ min: 0, max: 12 }),
		workingDays: fc.integer({ min: 0, max: 22 })
	},
	{ requiredKeys: [] }
);

/** One row or two for each role; left out where there is nobody. */
function teamsWith(values: (name: DriverName) => fc.Arbitrary<number>): fc.Arbitrary<Team> {
	const ofRole = headcountDrivers.map((driver, place) => {
		const role = roles[place] ?? 'provider';
		return fc
			.record({ heads: values(driver), apart: fc.nat(3), parts: rowParts })
			.map(({ heads, apart, parts }) => {
				const others = Math.min(heads, apart);
				return [
					{ id: role, role, headcount: heads - others },
					{ id: `${role}-2`, role, headcount: others, ...parts }
				].filter(({ headcount }) => headcount > 0);
			});
	});
	return fc.tuple(...ofRole).map((rows) => rows.flat());
}

/** The numbers with a slider of their own, and any of the others. */
export function practicesWith(
	values: (name: DriverName) => fc.Arbitrary<number>
): fc.Arbitrary<Practice> {
	const numbers = Object.fromEntries(numberNames.map((name) => [name, values(name)]));
	return fc
		.record({
			team: teamsWith(values),
			numbers: fc.record(numbers, { requiredKeys: sliders }),
			guesses: fc.subarray([...driverNames])
		})
		.map(({ team, numbers: said, guesses }) => ({ team: [...team], ...said, guesses }));
}

/** Nothing changes in them from month to month by itself. */
export const practices = practicesWith(driverValues);

const points = (values: fc.Arbitrary<number>) =>
	fc
		.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 })
		.chain((months) =>
			fc
				.array(values, { minLength: months.length, maxLength: months.length })
				.map((numbers) =>
					[...months]
						.sort((a, b) => a - b)
						.map((month, place) => ({ month, to: numbers[place] ?? 0 }))
				)
		);

const ramp = fc.constantFrom(...driverNames).chain((driver) =>
	fc.record({
		driver: fc.constant(driver),
		shape: fc.constantFrom('linear' as const, 's-shaped' as const),
		points: points(usualValues(driver))
	})
);

const growth = fc.record(
	{
		ramps: fc.uniqueArray(ramp, { selector: ({ driver }) => driver, maxLength: 3 }),
		visitsPerMonth: fc.integer({ min: -20, max: 20 }),
		seasons: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 12, maxLength: 12 })
	},
	{ requiredKeys: [] }
);

const dated = fc.record({
	on: fc.constantFrom('2026-11-03', '2027-01-01', '2027-01-16', '2027-02-28', '2027-12-31'),
	driver: fc.constantFrom<DriverName>('fill', 'visitsPerDay', 'locations', 'technicians'),
	to: fc.nat(9).map(String)
});

/** Practices that change by themselves and by date, with people who are there for a season. */
export const growingPractices: fc.Arbitrary<Practice> = fc
	.record({
		practice: practicesWith(usualValues),
		growth,
		changes: fc.array(dated, { maxLength: 4 }),
		months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 })
	})
	.map(({ practice, growth: grows, changes, months }) => ({
		...practice,
		team: practice.team.map((row, place) => (place === 1 ? { ...row, months } : row)),
		growth: grows,
		changes: changes.filter(({ driver }) => !grows.ramps?.some((one) => one.driver === driver))
	}));

export const driverNamed: fc.Arbitrary<DriverName> = fc.constantFrom(...driverNames);
export const sliderNamed: fc.Arbitrary<SliderDriver> = fc.constantFrom(...sliderDrivers);
