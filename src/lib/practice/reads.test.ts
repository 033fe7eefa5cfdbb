import { describe, expect, it } from 'vitest';
import { practiceOf } from '../../../tests/support/practices.ts';
import { changedBy, hangsOn } from './reads.ts';

describe('what a meter hangs on', () => {
	it.each([
		['messages', ['remindersPerAppointment'], true],
		['messages', ['booking'], true],
		['messages', ['minutesPerVideoVisit'], false],
		['video-minutes', ['minutesPerVideoVisit'], true],
		['licensed-providers', ['team'], true],
		['licensed-providers', ['booking', 'ticket'], false],
		['encounters', ['team'], false],
		['encounters', [], false]
	] as const)('%s on %j: %s', (meter, reads, expected) => {
		expect(hangsOn(meter, reads)).toBe(expected);
	});

	it('is another after a hire; the visits only where who is hired sees patients', () => {
		const practice = practiceOf({ providers: 2, admins: 1 });
		const on = '2027-03-01';
		expect(changedBy({ on, driver: 'admins', to: '2' }, practice)).toEqual(['team']);
		expect(changedBy({ on, driver: 'providers', to: '3' }, practice)).toEqual(['team', 'booking']);
		expect(changedBy({ on, driver: 'fill', to: '80' }, practice)).toEqual(['fill']);
		expect(changedBy({ on, meter: 'messages', to: '80' }, practice)).toEqual(['counts']);
		const row = { id: 'nurse', role: 'technician', headcount: 1, visitsPerDay: 4 } as const;
		const nursed = { ...practice, team: [...practice.team, row] };
		expect(changedBy({ on, row: 'nurse', to: '2' }, nursed)).toEqual(['team', 'booking']);
	});
});
