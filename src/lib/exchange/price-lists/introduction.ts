import { unknownPrice } from '#pricing';
import { monthsIn } from './line-terms.ts';
import { lineMeter, verdictOf, wrong, type Priced } from './outcome.ts';
import { priceRead } from './plain-prices.ts';
import type { Verdict } from './price-list.ts';

/** "First 3 months $49, then $79": what follows an introductory price, or that nobody knows it. */
export function introduction(line: Priced): Verdict | undefined {
	const { priced, parts, name, context } = line;
	const [first, then, ...more] = priced;
	if (!first?.span || !first.keys.has('first') || more.length > 0) return undefined;
	const months = monthsIn(first.span);
	if (months === undefined) return wrong({ code: 'other-period', words: first.span.period });
	const month = { ...context, period: context.period ?? ('month' as const) };
	const around = { context: month, name, meter: lineMeter(parts) };
	const [early, late] = [priceRead(first, around), then && priceRead(then, around)];
	const problem = [early, late].find((read) => read && !('options' in read));
	if (problem && 'fault' in problem) return wrong(problem.fault);
	if (!('options' in early)) return undefined;
	const [start] = early.options;
	const follows = late && 'options' in late ? late.options[0] : undefined;
	if (!start) return undefined;
	const after = follows?.charge ?? { charge: { kind: 'flat', price: unknownPrice } as const };
	const proposal = {
		reading: follows ? 'plain' : 'beyond-unknown',
		charges: [
			{ ...start.charge, until: months },
			{ ...after, from: months + 1 }
		],
		because: [...start.because, ...(follows?.because ?? [])]
	} as const;
	return verdictOf({ what: 'beyond' }, [proposal], line);
}
