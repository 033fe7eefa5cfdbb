import { m } from '#messages';
import type { Offer } from '#offers';
import { metersOf } from '#pricing';
import type { Scenario } from '#scenario';
import { derivationFigure } from '../derivation-in-words.ts';
import { meterWord } from '../practice-words.ts';

/** What an offer counts, in plain words: a user, a visit or a device is what its meter says. */
export interface CountedFigure {
	readonly meter: string;
	readonly name: string;
	/** How many there are in the first month, and how that comes about. */
	readonly how: string;
}

export function countedIn(scenario: Scenario, { charges, limits = [] }: Offer): CountedFigure[] {
	const meters = [
		...charges.flatMap(({ charge }) => metersOf(charge)),
		...limits.map(({ meter }) => meter)
	];
	return [...new Set(meters)].map((meter) => {
		const { line, spells } = derivationFigure(scenario, meter, 1);
		return {
			meter,
			name: meterWord(scenario.practice, meter),
			how: m.counted_now({ line: spells[0]?.line ?? line })
		};
	});
}
