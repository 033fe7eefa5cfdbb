import { forecast } from '#forecast';
import { starterScenario, type Scenario } from '#scenario';
import { expect, it } from 'vitest';
import { working } from './working.ts';

const starter = starterScenario('medspa', 'one', 'First');

/** One plan of one offer, whose seats are priced as told, each with a source of its own. */
function seats(...priced: readonly (readonly [meter: string, price: string, source: string])[]) {
	const charge = {
		id: 'seats',
		charge: { kind: 'seat' as const, seats: priced.map(([meter, price]) => ({ meter, price })) },
		provenance: priced.map(([, , source]) => ({ source, confidence: 'list' as const }))
	};
	const scenario: Scenario = {
		...starter,
		offers: [{ id: 'suite', covers: ['records'], charges: [charge] }],
		plans: [{ id: 'plan', offers: ['suite'] }]
	};
	return scenario;
}

it('gives every line the source of its own price', () => {
	const scenario = seats(
		['admins', '40.0', 'the desk'],
		['licensed-providers', '112.50', 'the licence'],
		['licensed-providers', '11', 'the add-on']
	);
	const [plan] = working(scenario, forecast(scenario));
	expect(plan?.lines.map(({ amount, source }) => `${amount} ${source}`)).toEqual([
		'$80.00 list price: the desk, no date given',
		'$337.50 list price: the licence, no date given',
		'$33.00 list price: the add-on, no date given'
	]);
});
