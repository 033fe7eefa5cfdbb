import type { Bill } from '#forecast';
import { isPriced, nothing, sum, type Amount } from '#money';

/** How much of a bill is for what the practice requires, before tax; nothing of one without a price. */
export function premiumOf({ lines, total }: Bill): Amount {
	if (!isPriced(total)) return nothing;
	return sum(lines.filter(({ kind }) => kind === 'premium').map(({ amount }) => amount));
}
