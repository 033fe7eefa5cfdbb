import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceSchema, volumesOf, type Practice } from '#practice';
import { openingTemplate, settings, type Opening } from '#scenario';

const opened = (asked: Opening) => openingTemplate(asked, (row) => row);
const staffOf = ({ team }: Practice) => team.reduce((sum, { headcount }) => sum + headcount, 0);
const visitsOf = (practice: Practice) =>
	(volumesOf(practice, 0, 1).metered('encounters').quantities[0] ?? NaN) / 1000;
const headcounts = ({ team }: Practice) => team.map(({ id, headcount }) => [id, headcount]);

describe('the nearest template', () => {
	it.each([
		['therapy', 1, 12, 60, 'pilot-therapist'],
		['therapy', 1, 75, 50, 'solo-therapist'],
		['therapy', 10, 500, 45, 'group-therapy'],
		['psychiatry', 3, 280, 85, 'telepsychiatry'],
		['physical-therapy', 7, 550, 2, 'physical-therapy-clinic'],
		['physical-therapy', 26, 1_700, 5, 'multi-site'],
		['medspa', 3, 30, 5, 'medspa-startup'],
		['medspa', 8, 283, 5, 'medspa-single'],
		['primary-care', 15, 900, 6, 'primary-care-group'],
		['primary-care', 4, 300, 95, 'telehealth-np'],
		['primary-care', 4, 300, 5, 'primary-care-group'],
		['direct-primary-care', 3, 110, 25, 'direct-primary-care'],
		['functional-medicine', 4, 120, 50, 'functional-medicine']
	] as const)('of %s, %d people, %d visits, %d %% by video is %s', (...asked) => {
		const [setting, staff, visits, telehealthShare, key] = asked;
		expect(opened({ setting, staff, visits, telehealthShare }).key).toBe(key);
	});
});

describe('what opens', () => {
	const { practice } = opened({
		setting: 'therapy',
		staff: 12,
		visits: 600,
		telehealthShare: 30
	});

	it('has the staff of the template as it was that large', () => {
		expect(headcounts(practice)).toEqual([
			['owner-clinician', 1],
			['licensed-clinicians', 6],
			['supervised-associates', 2],
			['intake', 2],
			['biller', 1]
		]);
	});

	it('spreads other staff alike, to whole people', () => {
		const twice = opened({ setting: 'medspa', staff: 16, visits: 560, telehealthShare: 5 });
		expect(headcounts(twice.practice)).toEqual([
			['injectors', 5],
			['estheticians', 4],
			['manager', 2],
			['front-desk', 3],
			['medical-director', 2]
		]);
	});

	it('fills the calendar as far as the visits go: 600 of 737 that a full one holds', () => {
		// (4 + 6 x 5.6 + 2 x 5) x 18 = 856.8 booked, and 86 in a hundred take place.
		expect(practice.fill).toBe(81.4);
		expect(practice.visitsPerDay).toBe(5.6);
		expect(visitsOf(practice)).toBe(600);
	});

	it('sees more patients a day where a full calendar is too short', () => {
		const busy = opened({ setting: 'therapy', staff: 1, visits: 160, telehealthShare: 50 });
		expect(busy.practice.visitsPerDay).toBeGreaterThan(5);
		expect(busy.practice.fill).toBeLessThanOrEqual(100);
		expect(visitsOf(busy.practice)).toBe(160);
		expect(busy.practice.guesses).toContain('visitsPerDay');
	});

	it('has video visits as told, and who does what as a guess', () => {
		expect(practice.telehealthShare).toBe(30);
		expect(practice.guesses).not.toContain('telehealthShare');
		expect(practice.guesses).toEqual(
			expect.arrayContaining(['fill', 'providers', 'associates', 'admins'])
		);
		const alone = opened({ setting: 'therapy', staff: 1, visits: 60, telehealthShare: 50 });
		expect(alone.practice.guesses).not.toContain('providers');
	});

	it('stays as it was told: the growth of the template is that of another practice', () => {
		expect(practice).not.toHaveProperty('growth');
		expect(practice).not.toHaveProperty('changes');
	});

	it('has as many locations as the template had when it was that large', () => {
		const sites = (staff: number, visits: number) =>
			opened({ setting: 'physical-therapy', staff, visits, telehealthShare: 5 }).practice.locations;
		expect([sites(17, 1_089), sites(26, 1_680)]).toEqual([2, 3]);
	});

	it('has as many members as there must be for so many visits', () => {
		const club = opened({
			setting: 'direct-primary-care',
			staff: 3,
			visits: 108,
			telehealthShare: 25
		});
		expect(club.practice.members).toBe(300);
		expect(club.practice.guesses).toContain('members');
	});

	it('is a practice of so many people and visits, whatever is asked', () => {
		const asked = fc.record({
			setting: fc.constantFrom(...settings),
			staff: fc.integer({ min: 1, max: 500 }),
			visits: fc.integer({ min: 0, max: 5_000 }),
			telehealthShare: fc.integer({ min: 0, max: 100 })
		});
		fc.assert(
			fc.property(asked, (one) => {
				const { practice: found } = opened(one);
				expect(practiceSchema.safeParse(found).error).toBeUndefined();
				expect(staffOf(found)).toBe(one.staff);
				expect(found.team[0]?.headcount).toBeGreaterThan(0);
				expect(found.telehealthShare).toBe(one.telehealthShare);
				// Of a calendar a tenth of a percent is told, of visits a day a tenth.
				const full = visitsOf({ ...found, fill: 100 });
				expect(Math.abs(visitsOf(found) - Math.min(one.visits, full))).toBeLessThanOrEqual(
					1 + full / 1_000
				);
			}),
			{ numRuns: 300 }
		);
	});

	it('makes do with answers nobody can mean', () => {
		const none = opened({ setting: 'medspa', staff: 0, visits: 0, telehealthShare: 140 });
		expect(staffOf(none.practice)).toBe(1);
		expect(visitsOf(none.practice)).toBe(0);
		expect(none.practice.telehealthShare).toBe(100);
		const crowd = opened({
			setting: 'direct-primary-care',
			staff: 1e6,
			visits: 1e9,
			telehealthShare: -3
		});
		expect(practiceSchema.safeParse(crowd.practice).error).toBeUndefined();
		expect(staffOf(crowd.practice)).toBe(10_000);
	});
});
