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

/** What an offer charges for and is limited by, each once. */
export function metersCounted({ charges, limits = [] }: Offer): string[] {
	return [
		...new Set([
			...charges.flatMap(({ charge }) => metersOf(charge)),
			...limits.map(({ meter }) => meter)
		])
	];
}

export function countedIn(scenario: Scenario, meters: readonly string[]): CountedFigure[] {
	return meters.map((meter) => {
		const { line, spells } = derivationFigure(scenario, meter, 1);
		return {
			meter,
			name: meterWord(scenario.practice, meter),
			how: m.counted_now({ line: spells[0]?.line ?? line })
		};
	});
}
