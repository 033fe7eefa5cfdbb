import { decimal } from '#decimal';
import { m } from '#messages';
import { volumePlaces, volumesOf } from '#practice';
import { metersOf, type Charge } from '#pricing';
import type { Scenario } from '#scenario';
import { chargeCost } from './charge-cost.ts';
import { quantity } from './format.ts';
import { rulesOf, type Meaning, type MeaningKey, type Rule, type RuleName } from './open-rules.ts';
import type { PricedCharge } from './price-words.ts';
import { meterWord } from './words.ts';

/** One way to read a rule, with what it means for this practice. */
export interface ReadingFigure {
	readonly key: MeaningKey;
	/** "each tier prices its own part". */
	readonly says: string;
	/** With the reader's own numbers. */
	readonly cost: string;
	/** Where the practice counted exactly as many as the first tier has. */
	readonly atEdge: string | undefined;
	/** The charge read so. */
	readonly charge: Charge;
	readonly isChosen: boolean;
}

/** A rule that the vendor's page may leave open: every way to read it, "the page does not say" among them. */
export interface RuleFigure {
	readonly key: string;
	readonly name: RuleName;
	readonly asks: string;
	/** "At exactly 10", where that is what it is about. */
	readonly edge: string | undefined;
	readonly readings: readonly ReadingFigure[];
	/** Whether it changes what this practice pays now. */
	readonly matters: boolean;
}

/** The rules of a charge that can be read in several ways, priced for this practice. */
export function readingFigures(scenario: Scenario, priced: PricedCharge): RuleFigure[] {
	return rulesOf(priced.charge).map((rule) => {
		const readings = rule.meanings.map((meaning) => readingFigure(scenario, priced, rule, meaning));
		return {
			key: `${rule.name} ${rule.meter ?? ''}`.trim(),
			name: rule.name,
			asks: asked(scenario, rule),
			edge: rule.edge === undefined ? undefined : m.reading_at({ quantity: shown(rule.edge) }),
			readings,
			matters: new Set(readings.map(({ cost }) => cost)).size > 1
		};
	});
}

function readingFigure(
	scenario: Scenario,
	priced: PricedCharge,
	{ edge }: Rule,
	{ key, charge, isChosen }: Meaning
): ReadingFigure {
	const read = { ...priced, charge };
	const [meter = ''] = metersOf(charge);
	return {
		key,
		says: meaningWords[key]({ end: shown(edge ?? '0') }),
		cost: chargeCost(scenario, [read]).cost,
		atEdge:
			edge === undefined || decimal(edge).places > volumePlaces
				? undefined
				: chargeCost(counting(scenario, meter, edge), [read]).cost,
		charge,
		isChosen
	};
}

const meaningWords: Readonly<Record<MeaningKey, (words: { end: string }) => string>> = {
	graduated: m.reading_graduated,
	volume: m.reading_volume,
	inclusive: m.reading_inclusive,
	exclusive: m.reading_exclusive,
	billed: m.reading_billed,
	free: m.reading_free,
	unknown: m.reading_unknown
};

function asked({ practice }: Scenario, { name, meter, edge = '0' }: Rule): string {
	const about = meter === undefined ? '' : meterWord(practice, meter);
	const question = {
		tiers: m.reading_asks_tiers,
		boundary: m.reading_asks_boundary,
		'zero-usage': m.reading_asks_zero
	}[name]({ end: shown(edge) });
	return about === '' ? question : m.reading_asks_of({ meter: about, question });
}

/** The practice, had it counted so many. */
export function counting(scenario: Scenario, meter: string, edge: string): Scenario {
	const { practice } = scenario;
	const { nature } = volumesOf(practice, 0, 1).metered(meter);
	const others = (practice.counts ?? []).filter((count) => count.meter !== meter);
	const changes = (practice.changes ?? []).filter((change) => change.meter !== meter);
	const counts = [...others, { meter, quantity: edge, nature }];
	return { ...scenario, practice: { ...practice, counts, changes } };
}

function shown(text: string): string {
	return quantity(decimal(text));
}
