import { expect, it } from 'vitest';
import { crossings } from '#insight';
import { setDriver, starterScenario } from '#scenario';
import { crossingFigures } from './crossing-figures.ts';

const medspa = starterScenario('medspa', 'one', 'First');

it('says in the words of the clinic and of the vendor where plans change places', () => {
	const minutes = crossingFigures(
		medspa,
		'minutesPerVideoVisit',
		crossings(medspa, 'minutesPerVideoVisit')
	);
	expect(minutes.range).toBe('Video visit length, every value from 0 to 900.');
	expect(minutes.rows.map(({ at, what, counted }) => [at, what, counted])).toEqual([
		[
			'48.9 minutes per video visit',
			'Per-user costs less than Per-use',
			'Video minutes: 734 minutes'
		],
		[
			'95.6 minutes per video visit',
			'Per-user costs less than Mixed',
			'Video minutes: 1,434 minutes'
		],
		[
			'113.3 minutes per video visit',
			'Flat-rate costs less than Per-use',
			'Video minutes: 1,700 minutes'
		],
		[
			'159.9 minutes per video visit',
			'Flat-rate costs less than Mixed',
			'Video minutes: 2,399 minutes'
		]
	]);
});

it('knows where the practice stands', () => {
	const at = setDriver('minutesPerVideoVisit', 95.6)(medspa);
	const { rows } = crossingFigures(
		at,
		'minutesPerVideoVisit',
		crossings(at, 'minutesPerVideoVisit')
	);
	expect(rows.filter(({ isHere }) => isHere).map(({ value }) => value)).toEqual([95.6]);
});
