import { expect, it } from 'vitest';
import { mixAnswers } from '#insight';
import { starterScenario } from '#scenario';
import { fee } from '../../../tests/support/buying.ts';
import { mixFigure } from './mix-figure.ts';

const starter = starterScenario('medspa', 'one', 'First');

/** A suite with so many ways to have video visits, the last of them for least. */
function goalWith(addOns: number): string {
	const scenario = {
		...starter,
		months: 12,
		practice: { ...starter.practice, wanted: { jobs: ['records', 'video'], requires: [] } },
		offers: [
			{
				id: 'suite',
				name: 'Suite',
				covers: ['records'],
				charges: [
					fee('50'),
					...Array.from({ length: addOns }, (_addOn, place) =>
						fee(String(30 - place), { id: `video-${String(place)}`, off: true, covers: ['video'] })
					)
				]
			}
		],
		plans: [{ id: 'mix', offers: [], mix: { least: 'month' } }]
	} satisfies typeof starter;
	const [answer] = mixAnswers(scenario);
	if (!answer) throw new Error('One plan chooses for itself');
	return mixFigure(scenario, answer).goal;
}

it('says that it is not sure where an offer has more add-ons than are tried', () => {
	// The eighth add-on costs 23, and a ninth would cost 22.
	const sure = '$73.00 in month 1: nothing that does every job costs less.';
	expect(goalWith(8)).toBe(sure);
	expect(goalWith(9)).toBe(
		`${sure} Of “Suite” only some add-ons were tried, there are too many: another way to take them may cost less.`
	);
});
