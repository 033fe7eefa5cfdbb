import { m } from '#messages';
import type { Currency } from '#money';
import type { Step } from '#pricing';
import { partialDate } from './dates.ts';
import { percent, priceMoney, unroundedMoney } from './format.ts';

/** Why a price is not the one that is listed. */
type PriceChange = Extract<Step, { rule: 'announced' | 'raised' | 'locked' }>;

export function isOfPrice(step: Step): step is PriceChange {
	return step.rule === 'announced' || step.rule === 'raised' || step.rule === 'locked';
}

/** "raised 5 % at renewal, from the listed $100.00". */
export function priceChangeInWords(
	step: PriceChange,
	steps: readonly Step[],
	currency: Currency
): string {
	switch (step.rule) {
		case 'announced': {
			const date = partialDate(step.on);
			return step.lockedUntil === undefined
				? m.step_announced({ date })
				: m.step_announced_held({ date, until: partialDate(step.lockedUntil) });
		}
		case 'locked':
			return m.step_locked({ until: partialDate(step.until) });
		case 'raised': {
			const price = priceMoney(step.from, currency);
			const words = { percent: percent(step.percent), count: step.times };
			return announcementOf(steps, step.price)
				? m.step_raised_announced({ ...words, price })
				: m.step_raised({ ...words, price });
		}
	}
}

/** What announced one of the prices of a line. */
export function announcementOf(steps: readonly Step[], price: number) {
	return steps.filter((step) => step.rule === 'announced').find((step) => step.price === price);
}

/** What raised one of the prices of a line. */
export function riseOf(steps: readonly Step[], price: number) {
	return steps.filter((step) => step.rule === 'raised').find((step) => step.price === price);
}

/** What the terms, or tax, tell beside the amounts they come to. */
export function termInWords(
	step: Extract<Step, { rule: 'used-up' | 'bound' | 'spread' | 'instead' }>,
	currency: Currency
): string {
	switch (step.rule) {
		case 'used-up':
			return m.step_used_up({
				before: unroundedMoney(step.before, currency),
				after: unroundedMoney(step.after, currency)
			});
		case 'instead':
			return m.step_instead({
				before: unroundedMoney(step.before, currency),
				after: unroundedMoney(step.after, currency)
			});
		case 'bound':
			return m.step_bound({
				time: m.time_months({ count: step.months }),
				amount: unroundedMoney(step.recurring, currency)
			});
		case 'spread':
			return m.line_paid({
				months: step.months,
				amount: unroundedMoney(step.paid, currency),
				share: unroundedMoney(step.share, currency)
			});
	}
}
