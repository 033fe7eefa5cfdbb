import { describe, expect, it } from 'vitest';
import { decode } from '#scenario';
import { inside, invalid, problem, starterWith } from '../../../tests/support/misfits.ts';

describe('the parts of a practice must hold together', () => {
	it('a row of the team is there once', () => {
		expect(problem(['practice', 'team', 1, 'id'], 'provider')).toEqual(
			invalid('practice.team.1.id', { code: 'repeated', value: 'provider' })
		);
	});

	it('a role has no more people in all its rows than one row may have', () => {
		const rows = [10_000, 1].map((headcount) => ({
			id: `row-${String(headcount)}`,
			role: 'admin',
			headcount
		}));
		expect(problem(['practice', 'team'], rows)).toEqual(
			invalid('practice.team.1.headcount', { code: 'at-most', count: 10_000, of: 'numbers' })
		);
	});

	it('a change of a row is of one that is there', () => {
		const change = { on: '2027-03-01', row: 'admin', to: '3' };
		expect(problem(['practice', 'changes'], [change])).toBeUndefined();
		expect(problem(['practice', 'changes'], [{ ...change, row: 'desk' }])).toEqual(
			invalid('practice.changes.0.row', { code: 'known-row', value: 'desk' })
		);
	});

	it.each([
		['driver', 'admins'],
		['row', 'admin']
	])('what moves by itself is not also changed by date: by its %s', (field, value) => {
		const ramp = { driver: 'admins', shape: 'linear', points: [{ month: 12, to: 4 }] };
		const document = starterWith(['practice', 'growth'], { ramps: [ramp] });
		expect(decode(document)).toMatchObject({ ok: true });
		const practice = inside(inside(document, 'scenario'), 'practice');
		Reflect.set(practice, 'changes', [{ on: '2027-03-01', [field]: value, to: '3' }]);
		expect(decode(document)).toEqual({
			ok: false,
			problem: invalid(`practice.changes.0.${field}`, { code: 'moves-by-itself', value: 'admins' })
		});
	});

	it('a driver has one ramp and one range', () => {
		const ramp = { driver: 'fill', shape: 'linear', points: [{ month: 12, to: 90 }] };
		expect(problem(['practice', 'growth'], { ramps: [ramp, ramp] })).toEqual(
			invalid('practice.growth.ramps', { code: 'ramp-once' })
		);
		const range = { driver: 'fill', low: 70, high: 90 };
		expect(problem(['practice', 'ranges'], [range, range])).toEqual(
			invalid('practice.ranges.1.driver', { code: 'repeated', value: 'fill' })
		);
	});

	it('a row has one range, and is there', () => {
		const range = { row: 'admin', low: 1, high: 3 };
		expect(problem(['practice', 'ranges'], [range])).toBeUndefined();
		expect(problem(['practice', 'ranges'], [range, range])).toEqual(
			invalid('practice.ranges.1.row', { code: 'repeated', value: 'admin' })
		);
		expect(problem(['practice', 'ranges'], [{ ...range, row: 'desk' }])).toEqual(
			invalid('practice.ranges.0.row', { code: 'known-row', value: 'desk' })
		);
	});
});
