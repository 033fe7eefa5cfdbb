// Every amount on the screen can show where it is from: those of the four plans of every example practice,
// and those of every offer of the price book.
import { describe, expect, it } from 'vitest';
import { billsOf } from '#forecast';
import { book } from '#offers/book';
import { templateKeys, templateScenario, type Scenario } from '#scenario';
import { priceList } from './price-list.ts';
import { jobName } from './template-words.ts';
import { working } from './working.ts';

const months = [1, 13, 36];

/** Lines of bills that could not say where their amount is from. */
function unexplained(scenario: Scenario): string[] {
	const all = billsOf(scenario, months);
	return scenario.plans.flatMap((plan, index) =>
		(all[index] ?? []).flatMap((bill) => {
			const [shown] = working({ ...scenario, plans: [plan] }, [bill]);
			return bill.lines.flatMap(({ charge }, place) => {
				const line = shown?.lines[place];
				// What the terms make of the charges has no price of its own: it says how it came about.
				const said = charge === undefined ? line?.steps : line?.sources;
				return said && said.length > 0 ? [] : [`${plan.id}: ${line?.what ?? String(place)}`];
			});
		})
	);
}

describe.each(templateKeys)('every amount for %s', (key) => {
	const scenario = templateScenario(key, key, key, jobName);

	it('says in the plans where it is from', () => {
		expect(scenario.plans.map(({ id }) => id)).toEqual([
			'per-user',
			'per-use',
			'flat-rate',
			'mixed'
		]);
		expect(unexplained(scenario)).toEqual([]);
	});

	it('says in what is bought from the book where it is from', () => {
		const offers = book.flatMap((product) => product.offers.map(({ offer }) => offer));
		const plans = offers.map(({ id }) => ({ id, offers: [id] }));
		expect(unexplained({ ...scenario, offers, plans })).toEqual([]);
	});
});

it('says beside every price of every offer where it is from', () => {
	const [key] = templateKeys;
	const offers = book.flatMap((product) => product.offers.map(({ offer }) => offer));
	const listed = priceList({ ...templateScenario(key, key, key, jobName), offers, plans: [] });
	const prices = listed.flatMap(({ lines }) => lines.flatMap((line) => line.prices));
	expect(prices.length).toBeGreaterThan(offers.length);
	expect(prices.filter(({ source }) => source === '')).toEqual([]);
});
