import { toNumber } from '#decimal';
import { m } from '#messages';
import { metersOf } from '#pricing';
import {
	isComputed,
	meterNames,
	meters,
	volumePlaces,
	volumesOf,
	type Category,
	type Counting,
	type Metered
} from '#practice';
import { startOf, type Scenario } from '#scenario';
import { meterAmount } from './meter-units.ts';
import { meterWord } from './practice-words.ts';
import { offerCalled } from './words.ts';

/** What a vendor may count, as a row of the table of all there is. */
export interface MeterRow {
	readonly meter: string;
	readonly name: string;
	readonly amount: string;
	readonly value: number;
	readonly nature: Metered['nature'];
	readonly counting: string;
	/** Whether single events could tell something about a patient. */
	readonly exposes: boolean;
	readonly isByHand: boolean;
	/** Nothing computes it: the practice thought of it. */
	readonly isOwn: boolean;
	/** What is counted by hand and bought by nobody may be left out again; what is computed always. */
	readonly canBeGivenUp: boolean;
	/** What it is called, where the practice named it. */
	readonly count: { readonly name?: string | undefined };
	/** Offers that count it. */
	readonly usedBy: readonly string[];
}

export interface MeterGroup {
	readonly key: Category | 'practice' | 'own';
	readonly title: string;
	readonly rows: readonly MeterRow[];
}

export const categoryWords: Readonly<Record<Category, () => string>> = {
	telehealth: m.category_telehealth,
	records: m.category_records,
	imaging: m.category_imaging,
	monitoring: m.category_monitoring,
	exchange: m.category_exchange,
	trials: m.category_trials,
	'mental-health': m.category_mental_health,
	pharmacy: m.category_pharmacy,
	analytics: m.category_analytics,
	therapeutics: m.category_therapeutics
};

const countingWords: Readonly<Record<Counting, () => string>> = {
	standing: m.counting_standing,
	'each-event': m.counting_each_event,
	'each-once-a-month': m.counting_each_once_a_month,
	'piling-up': m.counting_piling_up
};

/** Everything that can be counted, in a month from 1. */
export function meterGroups(scenario: Scenario, month: number): MeterGroup[] {
	const { practice, offers } = scenario;
	const volumes = volumesOf(practice, startOf(scenario), month);
	const counted = new Set((practice.counts ?? []).map(({ meter }) => meter));
	const users = new Map<string, string[]>();
	for (const offer of offers) {
		const own = [
			...offer.charges.flatMap(({ charge }) => metersOf(charge)),
			...(offer.limits ?? []).map(({ meter }) => meter)
		];
		for (const meter of new Set(own)) {
			users.set(meter, [...(users.get(meter) ?? []), offerCalled(scenario, offer.id)]);
		}
	}
	const row = (meter: string): MeterRow => {
		const { nature, quantities } = volumes.metered(meter);
		const amount = { digits: quantities[month - 1] ?? 0, places: volumePlaces };
		const count = practice.counts?.find((each) => each.meter === meter);
		const usedBy = users.get(meter) ?? [];
		return {
			meter,
			name: meterWord(practice, meter),
			amount: meterAmount(scenario, meter, amount),
			value: toNumber(amount),
			nature,
			counting: countingWords[countingOf(scenario, meter)](),
			exposes: isComputed(meter) && meters[meter].exposes,
			isByHand: counted.has(meter),
			isOwn: !isComputed(meter),
			canBeGivenUp: isComputed(meter) || usedBy.length === 0,
			count: count?.name === undefined ? {} : { name: count.name },
			usedBy
		};
	};
	const own = [...counted].filter((meter) => !isComputed(meter));
	const ofCategory = (category: Category | undefined) =>
		meterNames.filter((meter) => meters[meter].category === category).map(row);
	return [
		{ key: 'own', title: m.meters_own(), rows: own.map(row) },
		{ key: 'practice', title: m.category_none(), rows: ofCategory(undefined) },
		...(Object.keys(categoryWords) as Category[]).map((category): MeterGroup => ({
			key: category,
			title: categoryWords[category](),
			rows: ofCategory(category)
		}))
	];
}

/** Those whose name, group or way of counting has every word that is typed. */
export function foundMeters(groups: readonly MeterGroup[], typed: string): MeterGroup[] {
	const words = plain(typed).split(/\s+/);
	return groups.flatMap((group) => {
		const rows = group.rows.filter(({ meter, name, amount, counting }) => {
			const said = plain([name, meter, group.title, amount, counting].join(' '));
			return words.every((word) => said.includes(word));
		});
		return rows.length > 0 ? [{ ...group, rows }] : [];
	});
}

function plain(text: string): string {
	return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

function countingOf({ practice }: Scenario, meter: string): Counting {
	const own = practice.counts?.find((count) => count.meter === meter);
	if (own) return own.nature === 'level' ? 'standing' : 'each-event';
	return isComputed(meter) ? meters[meter].counting : 'each-event';
}

/** An id for something the practice counts itself, like its name and unlike every other meter. */
export function newMeterId({ practice }: Scenario, name: string): string {
	const like = plain(name)
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^[-0-9]+|-+$/g, '')
		.slice(0, 50);
	const taken = new Set<string>([
		...meterNames,
		...(practice.counts ?? []).map(({ meter }) => meter)
	]);
	const wish = like === '' ? 'count' : like;
	if (!taken.has(wish)) return wish;
	let number = 2;
	while (taken.has(`${wish}-${String(number)}`)) number += 1;
	return `${wish}-${String(number)}`;
}
