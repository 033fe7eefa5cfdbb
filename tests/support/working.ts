/** The working of a line as short sentences, and the amount they lead to. */
import { add, toText, zero, type Decimal } from '#decimal';
import type { Step } from '#pricing';

export function told(steps: readonly Step[]): string[] {
	return steps.map(sentence);
}

function sentence(step: Step): string {
	const shown = (value: Decimal | undefined) => (value ? toText(value) : 'no end');
	switch (step.rule) {
		case 'counted':
			return `${step.meter}: ${shown(step.quantity)}`;
		case 'shared':
			return `${shown(step.percent)} % of ${step.meter}: ${shown(step.quantity)}`;
		case 'converted':
			return `by ${shown(step.by)}, ${step.rounding}: ${shown(step.quantity)}`;
		case 'minimum-quantity':
			return `at least ${shown(step.quantity)}`;
		case 'included':
			return `${shown(step.included)} included: ${shown(step.quantity)}`;
		case 'times':
			return `${shown(step.quantity)} x ${shown(step.unitPrice)} = ${shown(step.amount)} (price ${step.price})`;
		case 'flat':
			return `flat ${shown(step.amount)} (price ${step.price})`;
		case 'packages':
			return `packages of ${shown(step.size)}: ${shown(step.quantity)}`;
		case 'tier':
			return `tier ${step.tier}, ${shown(step.upTo)}`;
		case 'percent':
			return `${shown(step.percent)} % of ${shown(step.of)} = ${shown(step.amount)} (price ${step.price})`;
		case 'free':
			return `${shown(step.transactions)} free, carrying ${shown(step.amount)}`;
		case 'least-each':
		case 'most-each':
			return `${step.rule} ${shown(step.each)}: ${shown(step.amount)} (price ${step.price})`;
		case 'discount-percent':
			return `${shown(step.percent)} % off: ${shown(step.amount)}`;
		case 'discount':
		case 'credit':
			return `${step.rule} ${shown(step.off)}: ${shown(step.amount)}`;
		case 'cap':
		case 'floor':
		case 'rounded-tier':
			return `${step.rule}: ${shown(step.amount)}`;
		case 'share':
			return `${shown(step.parts)} of ${shown(step.whole)}`;
		case 'unknown-price':
			return `price ${step.price} is unknown`;
		case 'not-sold-beyond':
			return `not sold beyond ${shown(step.upTo)}`;
		case 'too-large':
			return 'too large';
		case 'rounded':
			return `${shown(step.exact)} rounded to ${shown(step.amount)}`;
		case 'announced':
			return `price ${step.price} announced for ${step.on}, locked until ${step.lockedUntil ?? 'never'}`;
		case 'raised':
			return `price ${step.price} raised ${step.times} x ${shown(step.percent)} % from ${shown(step.from)}`;
		case 'locked':
			return `price ${step.price} locked until ${step.until}`;
		case 'owed':
		case 'remains':
			return `${step.rule}: ${shown(step.amount)}`;
		case 'part':
			return `${shown(step.percent)} % of ${shown(step.of)} = ${shown(step.amount)}`;
		case 'used-up':
			return `${shown(step.before)} to use up, ${shown(step.after)} left`;
		case 'promised':
			return `${shown(step.promised)} promised, ${shown(step.spent)} spent: ${shown(step.amount)}`;
		case 'bound':
			return `bound for ${step.months} months: ${shown(step.recurring)}`;
		case 'spread':
			return `${shown(step.paid)} for ${step.months} months: ${shown(step.share)}`;
		case 'instead':
			return `${shown(step.after)} instead of ${shown(step.before)}`;
	}
}

/** What a reader gets who follows the working step by step; undefined when it ends without an amount. */
export function amountIn(steps: readonly Step[]): Decimal | undefined {
	let done = zero;
	let part = zero;
	for (const step of steps) {
		switch (step.rule) {
			case 'tier':
				[done, part] = [add(done, part), zero];
				break;
			case 'percent':
				// Each group of transactions begins with its percentage.
				[done, part] = [add(done, part), step.amount];
				break;
			case 'times':
			case 'flat':
				part = add(part, step.amount);
				break;
			case 'rounded-tier':
			case 'least-each':
			case 'most-each':
				part = step.amount;
				break;
			case 'discount-percent':
			case 'discount':
			case 'credit':
			case 'cap':
			case 'floor':
				[done, part] = [step.amount, zero];
				break;
			case 'unknown-price':
			case 'not-sold-beyond':
				return undefined;
			default:
		}
	}
	return add(done, part);
}
