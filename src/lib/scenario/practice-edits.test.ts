import { describe, expect, it } from 'vitest';
import { fillCurve, type Practice } from '#practice';
import {
	addChange,
	addRow,
	changeRow,
	confirmGuess,
	followFillCurve,
	decode,
	encode,
	removeChange,
	removeCount,
	removeRamp,
	removeRow,
	replaceChange,
	setCount,
	setGrowth,
	setMonths,
	setRamp,
	setDriver,
	setRange,
	setStart,
	setWanted,
	starterScenario,
	type Edit,
	type Scenario
} from '#scenario';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';

const hire = { on: '2027-03-01', row: 'provider', to: '3' };
const fuller = { on: '2027-05-01', driver: 'fill' as const, to: '90' };
const scanned = { on: '2027-07-01', meter: 'scans', to: '20' };
const scans = { meter: 'scans', name: 'Scans', quantity: '12.5', nature: 'flow' as const };
const ramp = {
	driver: 'noShows' as const,
	shape: 'linear' as const,
	points: [{ month: 12, to: 5 }]
};

const clinic: Practice = {
	team: [
		{ id: 'provider', role: 'provider', headcount: 2, hoursPerWeek: 30 },
		{ id: 'provider-2', role: 'provider', headcount: 1 },
		{ id: 'admin', role: 'admin', headcount: 1 }
	],
	fill: 80,
	guesses: ['fill', 'noShows'],
	ranges: [{ driver: 'fill', low: 70, high: 90 }],
	growth: { ramps: [ramp], visitsPerMonth: 1 },
	counts: [scans],
	changes: [hire, fuller, scanned]
};
const scenario = deepFreeze({ ...starterScenario('medspa', 'one', 'First'), practice: clinic });

/** What an edit makes of the practice, once it is clear that it can be read and touches nothing else. */
function edited(...told: [{ start: string } | Edit, ...Edit[]]): Practice {
	const edits = told.filter((one) => typeof one === 'function');
	const settings = told.filter((one) => typeof one !== 'function');
	const after = edits.reduce<Scenario>((document, edit) => edit(deepFreeze(document)), scenario);
	expect(decode(encode(after))).toEqual({ ok: true, scenario: after });
	expect({ ...after, practice: clinic }).toEqual({ ...scenario, ...settings[0] });
	return after.practice;
}

describe('the team', () => {
	it('takes in a row with an id of its own, and nothing else changes', () => {
		const row = { role: 'provider' as const, headcount: 4, name: 'Injectors' };
		expect(edited(addRow(row))).toEqual({
			...clinic,
			team: [...clinic.team, { ...row, id: 'provider-3' }]
		});
		expect(edited(addRow({ role: 'technician', headcount: 1 })).team.at(-1)?.id).toBe('technician');
	});

	it('changes one row, and leaves out what is told as undefined', () => {
		const { team } = edited(
			changeRow('provider', { headcount: 5, hoursPerWeek: undefined, signsIn: false })
		);
		expect(team).toEqual([
			{ id: 'provider', role: 'provider', headcount: 5, signsIn: false },
			...clinic.team.slice(1)
		]);
		expect(team[0]).not.toHaveProperty('hoursPerWeek');
		expect(edited(changeRow('nobody', { headcount: 5 }))).toEqual(clinic);
	});

	it('hires nobody by date in a role that moves by itself', () => {
		const admins = setRamp({ ...ramp, driver: 'admins' });
		expect(edited(admins, changeRow('provider', { role: 'admin' })).changes).toEqual([
			fuller,
			scanned
		]);
	});

	it('lets go of a row, and of what was to change about it later', () => {
		const { team, changes } = edited(removeRow('provider'));
		expect(team.map(({ id }) => id)).toEqual(['provider-2', 'admin']);
		expect(changes).toEqual([fuller, scanned]);
		expect(edited(removeRow('admin')).changes).toEqual(clinic.changes);
	});
});

describe('when it is', () => {
	it('can be as many months as there are to plan', () => {
		const after = setMonths(60)(scenario);
		expect(after).toEqual({ ...scenario, months: 60 });
		expect(decode(encode(after)).ok).toBe(true);
	});

	it('starts in another month, and what happens by date as long after it as before', () => {
		// From January 2027 on by 17 months
		const later = edited({ start: '2028-06' }, setStart('2028-06'));
		expect(later.changes?.map(({ on }) => on)).toEqual(['2028-08-01', '2028-10-01', '2028-12-01']);
		expect({ ...later, changes: clinic.changes }).toEqual(clinic);
		const back = edited({ start: '2027-01' }, setStart('2028-06'), setStart('2027-01'));
		expect(back).toEqual(clinic);
	});

	it('keeps the day of the month, or the last there is', () => {
		const last = { ...hire, on: '2027-03-31' };
		const { changes } = edited({ start: '2026-12' }, addChange(last), setStart('2026-12'));
		expect(changes?.at(-1)?.on).toBe('2027-02-28');
	});
});

describe('a driver that moves by itself', () => {
	it('follows the fill curve of new practices as a guess, until its points are moved', () => {
		const filling = edited(followFillCurve());
		expect(filling.growth?.ramps).toEqual([ramp, fillCurve]);
		expect(filling.guesses).toContain('fill');
		expect(edited(followFillCurve(), followFillCurve()).guesses).toEqual(filling.guesses);
		const points = fillCurve.points.with(0, { month: 1, to: 50 });
		const own = edited(followFillCurve(), setRamp({ ...fillCurve, points }));
		expect(own.guesses).not.toContain('fill');
		expect(own.growth?.ramps).toEqual([ramp, { ...fillCurve, points }]);
	});

	it('moves once', () => {
		const steeper = { ...ramp, points: [{ month: 6, to: 9 }] };
		expect(edited(setRamp(steeper)).growth).toEqual({ ramps: [steeper], visitsPerMonth: 1 });
	});

	it.each([
		['itself', 'fill', [hire, scanned]],
		['a row of its role', 'providers', [fuller, scanned]],
		['neither', 'admins', [hire, fuller, scanned]]
	] as const)('has no dated changes of %s', (_of, driver, changes) => {
		const practice = edited(setRamp({ ...ramp, driver }));
		expect(practice.changes).toEqual(changes);
		expect(practice.growth?.ramps).toEqual([ramp, { ...ramp, driver }]);
	});

	it('stands still again, and leaves no empty list behind', () => {
		expect(edited(removeRamp('noShows')).growth).toEqual({ visitsPerMonth: 1 });
		expect(edited(removeRamp('fill')).growth).toEqual(clinic.growth);
		const still = edited(setGrowth({ visitsPerMonth: undefined }), removeRamp('noShows'));
		expect(still).not.toHaveProperty('growth');
	});
});

describe('growth', () => {
	const seasons = [90, 95, 100, 100, 100, 100, 100, 100, 100, 100, 105, 110];

	it('is what is said of it, beside what was', () => {
		expect(edited(setGrowth({ seasons, volatility: 10 })).growth).toEqual({
			...clinic.growth,
			seasons,
			volatility: 10
		});
	});

	it('is none where everything is undefined', () => {
		const nothing = { visitsPerMonth: undefined, seasons: undefined, volatility: undefined };
		const { growth } = edited(setGrowth({ seasons }), setGrowth(nothing));
		expect(growth).toEqual({ ramps: [ramp] });
		expect(edited(removeRamp('noShows'), setGrowth(nothing))).not.toHaveProperty('growth');
	});
});

describe('dated changes', () => {
	const moved = { ...hire, on: '2027-06-15' };

	it('stay in their places, where nothing else moves', () => {
		expect(edited(addChange(moved)).changes).toEqual([hire, fuller, scanned, moved]);
		expect(edited(replaceChange(0, moved)).changes).toEqual([moved, fuller, scanned]);
		expect(edited(removeChange(1)).changes).toEqual([hire, scanned]);
	});
});

describe('a range', () => {
	it('is set, set anew, or taken away', () => {
		const others = edited(setRange({ driver: 'noShows' }, { low: 1, high: 5 })).ranges;
		expect(others).toEqual([
			{ driver: 'fill', low: 70, high: 90 },
			{ driver: 'noShows', low: 1, high: 5 }
		]);
		expect(edited(setRange({ driver: 'fill' }, { low: 60, high: 80 })).ranges).toEqual([
			{ driver: 'fill', low: 60, high: 80 }
		]);
		expect(edited(setRange({ driver: 'fill' }, undefined))).not.toHaveProperty('ranges');
		expect(edited(setRange({ driver: 'noShows' }, undefined)).ranges).toEqual(clinic.ranges);
	});

	describe('of how many people there are', () => {
		const range = { row: 'provider', low: 2, high: 4 };
		const ranged = setRange({ row: 'provider' }, { low: 2, high: 4 });
		const spread = [...(clinic.ranges ?? []), range];

		it('is that of one row, beside those of drivers and of other rows', () => {
			const desk = setRange({ row: 'admin' }, { low: 1, high: 2 });
			expect(edited(ranged, desk).ranges).toEqual([...spread, { row: 'admin', low: 1, high: 2 }]);
			expect(edited(ranged, desk, setRange({ row: 'admin' }, undefined)).ranges).toEqual(spread);
		});

		it('stays while the headcount lies in it, whatever else becomes of the team', () => {
			expect(edited(ranged, changeRow('provider', { headcount: 4 })).ranges).toEqual(spread);
			expect(edited(ranged, changeRow('provider', { name: 'Injectors' })).ranges).toEqual(spread);
			expect(edited(ranged, addRow({ role: 'provider', headcount: 9 })).ranges).toEqual(spread);
			expect(edited(ranged, removeRow('provider-2')).ranges).toEqual(spread);
			expect(edited(ranged, setDriver('admins', 7)).ranges).toEqual(spread);
		});

		it('goes when the headcount leaves it, or the row goes', () => {
			const left = [
				changeRow('provider', { headcount: 5 }),
				setDriver('providers', 9),
				removeRow('provider')
			];
			for (const edit of left) expect(edited(ranged, edit).ranges).toEqual(clinic.ranges);
		});
	});
});

describe('what is counted by hand', () => {
	it('is counted once, at its place', () => {
		const visits = { meter: 'encounters', quantity: '300', nature: 'flow' as const };
		expect(edited(setCount(visits)).counts).toEqual([scans, visits]);
		const more = { ...scans, quantity: '13' };
		expect(edited(setCount(visits), setCount(more)).counts).toEqual([more, visits]);
	});

	it('is given up with what was to change about it', () => {
		const { counts, changes } = edited(removeCount('scans'));
		expect(counts).toEqual([]);
		expect(changes).toEqual([hire, fuller]);
	});
});

describe('what somebody says about the practice', () => {
	it('confirms a guess and no other', () => {
		expect(edited(confirmGuess('fill'))).toEqual({ ...clinic, guesses: ['noShows'] });
	});

	it('is what it wants, all of it', () => {
		const wanted = { jobs: ['records' as const], requires: ['audit-trail' as const] };
		expect(edited(setWanted(wanted))).toEqual({ ...clinic, wanted });
	});
});

describe('a practice that has said nothing yet', () => {
	const bare = { ...scenario, practice: { team: clinic.team, guesses: [] } };

	it.each<[string, Edit]>([
		['a row', removeRow('provider')],
		['a ramp', setRamp({ ...ramp, driver: 'providers' })],
		['no ramp', removeRamp('fill')],
		['growth', setGrowth({ volatility: 5 })],
		['a change', addChange(hire)],
		['a range', setRange({ driver: 'fill' }, { low: 1, high: 2 })],
		['a count', setCount(scans)],
		['no count', removeCount('scans')]
	])('can be read after its first edit: %s', (_what, edit) => {
		const after = edit(deepFreeze(bare));
		expect(decode(encode(after))).toEqual({ ok: true, scenario: after });
	});
});
