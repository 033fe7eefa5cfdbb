import type { Coverage } from '#insight';
import { m } from '#messages';
import type { Scenario } from '#scenario';
import { list } from './format.ts';
import { needWord, offerCalled } from './words.ts';

/** "Nobody covers reminders.", "Paid twice for video visits: “Suite” and “Video”." Nothing where all is well. */
export function coverageInWords(scenario: Scenario, { gaps, overlaps }: Coverage): string[] {
	return [
		...gaps.map(({ need, from }) =>
			from === 1
				? m.coverage_gap({ need: needWord(need) })
				: m.coverage_gap_from({ need: needWord(need), month: from })
		),
		...overlaps.map(({ need, offers }) => {
			const names = offers.map((id) => m.quoted({ name: offerCalled(scenario, id) }));
			const words = { need: needWord(need), offers: list(names) };
			return offers.length === 2
				? m.coverage_twice(words)
				: m.coverage_often({ ...words, count: offers.length });
		})
	];
}
