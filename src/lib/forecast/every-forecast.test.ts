import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '#calendar';
import { billsOf, costsIn, forecast, rangesOf, type Bill } from '#forecast';
import { isPriced, type Amount } from '#money';
import type { Practice } from '#practice';
import { decode, encode, type Scenario } from '#scenario';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';
import { boughtAnyhow, boughtWell } from '../../../tests/support/offer-arbitraries.ts';
import { providersIn } from '../../../tests/support/practices.ts';
import { rational, rounded, times, type Rational } from '../../../tests/support/rational.ts';

const some = { numRuns: 120 };

function sumOf(amounts: readonly number[]): number {
	return amounts.reduce((total, amount) => total + amount, 0);
}

function monthsOf({ months }: Scenario): number[] {
	return Array.from({ length: months }, (_month, index) => index + 1);
}

/** The bills of every plan, month by month. */
function billsThroughout(scenario: Scenario): Bill[][] {
	return billsOf(scenario, monthsOf(scenario));
}

describe('whatever is offered on whatever terms', () => {
	it('is a scenario that can be written and read', () => {
		fc.assert(
			fc.property(fc.oneof(boughtWell, boughtAnyhow), (scenario) => {
				expect(decode(JSON.parse(JSON.stringify(encode(scenario))))).toMatchObject({ ok: true });
			}),
			some
		);
	});

	it('mostly has a price', () => {
		// The other properties would say little about plans that have none.
		const totals = fc
			.sample(boughtWell, { numRuns: 200, seed: 1 })
			.flatMap((scenario) => forecast(scenario).flatMap(({ costs }) => costs));
		expect(totals.filter(isPriced).length / totals.length).toBeGreaterThan(0.75);
	});

	it('breaks nothing: every amount is whole, or nobody can say it', () => {
		fc.assert(
			fc.property(boughtAnyhow, (scenario) => {
				for (const { costs, paid, total } of forecast(deepFreeze(scenario))) {
					for (const amount of [...costs, ...paid, total]) {
						expect(!isPriced(amount) || Number.isSafeInteger(amount)).toBe(true);
					}
				}
				for (const bill of billsThroughout(scenario).flat()) {
					const isSaid = isPriced(bill.total) && isPriced(bill.paid);
					expect(bill.obstacles.length > 0).toBe(!isSaid);
				}
			}),
			some
		);
	});

	it('is the same every time', () => {
		fc.assert(
			fc.property(boughtAnyhow, (scenario) => {
				expect(forecast(structuredClone(scenario))).toEqual(forecast(scenario));
			}),
			{ numRuns: 40 }
		);
	});
});

describe('a forecast', () => {
	it('is the sum of its lines, in both views, in every month', () => {
		fc.assert(
			fc.property(fc.oneof(boughtWell, boughtAnyhow), (scenario) => {
				const bills = billsThroughout(scenario);
				forecast(scenario).forEach(({ costs, paid }, plan) => {
					expect(bills[plan]?.map(({ total }) => total)).toEqual(costs);
					expect(bills[plan]?.map((bill) => bill.paid)).toEqual(paid);
					for (const { lines, total, paid: now } of bills[plan] ?? []) {
						if (!isPriced(total)) continue;
						expect(sumOf(lines.map(({ amount }) => amount))).toBe(total);
						if (isPriced(now)) expect(sumOf(lines.map((line) => line.paid))).toBe(now);
					}
				});
			}),
			some
		);
	});

	it('has the costs that one month alone has', () => {
		fc.assert(
			fc.property(
				fc.oneof(boughtWell, boughtAnyhow),
				fc.integer({ min: 1, max: 12 }),
				(scenario, month) => {
					expect(costsIn(scenario, scenario.practice, month)).toEqual(
						forecast(scenario).map(({ costs }) => costs[month - 1])
					);
				}
			),
			some
		);
	});

	it('does not depend on which other plans it is compared with', () => {
		fc.assert(
			fc.property(boughtAnyhow, (scenario) => {
				const alone = scenario.plans.map((plan) => forecast({ ...scenario, plans: [plan] }));
				expect(alone.flat()).toEqual(forecast(scenario));
			}),
			{ numRuns: 40 }
		);
	});
});

/** What of a payment is for the months beyond a horizon: each month has its share, rounded up to there. */
function beyond(payment: number, span: number, monthsWithin: number): number {
	const share: Rational = { top: BigInt(monthsWithin), bottom: BigInt(span) };
	const within = rounded(times(rational(String(payment)), share), 0, 'half-away-from-zero');
	return payment - Number(within.top);
}

describe('what is paid and what it costs', () => {
	it('differ by what is paid for months beyond the horizon, to the cent', () => {
		fc.assert(
			fc.property(boughtWell, (scenario) => {
				const untaxed: Scenario = { ...scenario };
				delete (untaxed as { tax?: unknown }).tax;
				const bills = billsThroughout(untaxed);
				forecast(untaxed).forEach(({ plan, costs, paid, total, paidAhead }, place) => {
					if (!isPriced(total) || !isPriced(paidAhead)) return;
					expect(sumOf(costs)).toBe(total);
					expect(sumOf(paid)).toBe(total + paidAhead);
					const ahead = (bills[place] ?? []).flatMap(({ month, lines }) =>
						lines.map(({ offer, paid: payment, span }) => {
							// What is left is used up when it is left.
							const isLeft = plan.leaves?.some(
								(left) => left.offer === offer && left.month <= scenario.months
							);
							const monthsWithin = isLeft ? span : Math.min(span, scenario.months - month + 1);
							return beyond(payment, span, monthsWithin);
						})
					);
					expect(sumOf(ahead)).toBe(paidAhead);
				});
			}),
			{ numRuns: 300 }
		);
	});

	it('are the same when nothing is paid by the year', () => {
		fc.assert(
			fc.property(boughtWell, (scenario) => {
				const monthly: Scenario = {
					...scenario,
					offers: scenario.offers.map((offer) => ({
						...offer,
						charges: offer.charges.map(({ per: _per, ...rest }) => rest)
					}))
				};
				for (const { costs, paid, paidAhead } of forecast(monthly)) {
					expect(paid).toEqual(costs);
					expect(paidAhead === 0 || !isPriced(paidAhead)).toBe(true);
				}
			}),
			some
		);
	});

	it('are taxed by the bill: each is rounded once, and both views have the same tax', () => {
		fc.assert(
			fc.property(boughtWell, fc.constantFrom('19', '7.7', '8.875'), (scenario, percent) => {
				const taxed = forecast({ ...scenario, tax: { percent } });
				const { tax: _tax, ...rest } = scenario;
				forecast(rest).forEach((untaxed, place) => {
					const plan = taxed[place];
					expect(plan?.paid).toEqual(untaxed.paid.map((amount) => withTax(amount, percent)));
					if (plan && isPriced(plan.paidAhead)) {
						expect(sumOf(plan.paid)).toBe(plan.total + plan.paidAhead);
					}
				});
			}),
			some
		);
	});
});

function withTax(amount: Amount, percent: string): number {
	if (!isPriced(amount)) return amount;
	const { top, bottom } = rational(percent);
	const tax = { top: top * BigInt(amount), bottom: bottom * 100n };
	const taxed = amount + Number(rounded(tax, 0, 'half-away-from-zero').top);
	return Math.abs(taxed) > 1e15 ? Number.NaN : taxed;
}

describe('changes of a practice', () => {
	type Changes = NonNullable<Practice['changes']>;

	function changed(scenario: Scenario, changes: Changes): Scenario {
		return { ...scenario, practice: { ...scenario.practice, changes } };
	}

	it('on one day may be written in any order, unless they say the same', () => {
		fc.assert(
			fc.property(boughtAnyhow, (scenario) => {
				const { changes = [] } = scenario.practice;
				const touched = ({ on, driver, meter }: Changes[number]) =>
					`${on} ${driver ?? meter ?? ''}`;
				const distinct = changes.filter(
					(change, index) =>
						changes.findIndex((other) => touched(other) === touched(change)) === index
				);
				expect(forecast(changed(scenario, distinct.toReversed()))).toEqual(
					forecast(changed(scenario, distinct))
				);
			}),
			some
		);
	});

	it('to what is already so move nothing by more than a minor unit a line', () => {
		fc.assert(
			fc.property(boughtWell, fc.nat(27), fc.nat(11), (scenario, day, month) => {
				const { changes = [] } = scenario.practice;
				const providers = providersIn(scenario);
				const on = `2027-${String(month + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`;
				const standing = changes
					.filter(
						({ driver, on: at }) =>
							driver === 'providers' && (readDay(at) ?? 0) <= (readDay(on) ?? 0)
					)
					.sort((a, b) => (readDay(a.on) ?? 0) - (readDay(b.on) ?? 0))
					.at(-1);
				const same = { on, driver: 'providers' as const, to: standing?.to ?? String(providers) };
				const split = changed(scenario, [...changes, same]);
				const [before, after] = [billsThroughout(scenario), billsThroughout(split)];
				after.flat().forEach((bill, place) => {
					const plain = before.flat()[place];
					if (!plain || !isPriced(bill.total)) return;
					const more = Math.max(0, bill.lines.length - plain.lines.length);
					expect(Math.abs(bill.total - plain.total)).toBeLessThanOrEqual(more);
				});
				expect(after.flat().map(({ total }) => isPriced(total))).toEqual(
					before.flat().map(({ total }) => isPriced(total))
				);
			}),
			some
		);
	});
});

describe('the range of a plan', () => {
	it('has what is likely between its ends', () => {
		fc.assert(
			fc.property(fc.oneof(boughtWell, boughtAnyhow), (scenario) => {
				const { tax: _tax, ...untaxed } = scenario;
				const likely = forecast(untaxed);
				rangesOf(untaxed).forEach(({ now, term }, place) => {
					const { costs = [], total } = likely[place] ?? {};
					for (const [{ low, high }, amount] of [
						[now, costs[0]],
						[term, total]
					] as const) {
						if (isPriced(high)) expect(isPriced(low)).toBe(true);
						if (amount === undefined || !isPriced(amount)) continue;
						expect(low).toBeLessThanOrEqual(amount);
						if (isPriced(high)) expect(amount).toBeLessThanOrEqual(high);
					}
				});
			}),
			{ numRuns: 40 }
		);
	});
});
