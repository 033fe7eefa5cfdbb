import { decimal, type Decimal } from '#decimal';
import {
	difference,
	inMajorUnits,
	isPriced,
	nothing,
	settle,
	type Amount,
	type Currency
} from '#money';
import type { Steps } from '#pricing';
import type { Entry, EntryKind, Explanation, Ledger } from './ledger.ts';
import { partOf, writeRounding } from './settled.ts';

/** The lines that the terms of an offer add to what it charges, each with its working where it is wanted. */
export class TermLines {
	readonly #ledger: Ledger;
	readonly #currency: Currency;

	constructor(ledger: Ledger, currency: Currency) {
		this.#ledger = ledger;
		this.#currency = currency;
	}

	/** Where a line's working is written down, when somebody wants to see it. */
	steps(): Steps | undefined {
		return this.#ledger.entries && [];
	}

	major(amount: Amount): Decimal {
		return inMajorUnits(amount, this.#currency);
	}

	inCoins(price: string, steps?: Steps): Amount {
		const exact = decimal(price);
		const amount = settle(exact, this.#currency);
		if (steps && isPriced(amount)) writeRounding(steps, exact, this.major(amount));
		return amount;
	}

	partOf(amount: Amount, percent: string, steps: Steps | undefined): Amount {
		return partOf(amount, decimal(percent), this.#currency, steps);
	}

	/** What is left of money to use up. */
	use(left: Amount, used: Amount, steps: Steps | undefined): Amount {
		const after = difference(left, used);
		steps?.push({ rule: 'used-up', before: this.major(left), after: this.major(after) });
		return after;
	}

	/** Where nobody can say the amount, the charge is named that is to blame, with its working. */
	enter(
		kind: EntryKind,
		month: number,
		span: number,
		amount: Amount,
		steps: Steps | undefined,
		blamed?: Entry
	): void {
		if (amount === nothing) return;
		const why = steps && this.#whyOf(kind, month, amount, steps, blamed);
		this.#ledger.enter(month, span, amount, why);
	}

	#whyOf(
		kind: EntryKind,
		month: number,
		amount: Amount,
		steps: Steps,
		blamed: Entry | undefined
	): Explanation {
		const about = { kind, group: 'fixed', meter: undefined, day: undefined } as const;
		if (isPriced(amount)) return { ...about, charge: undefined, steps };
		const { entries = [] } = this.#ledger;
		const cause = blamed ?? entries.find((entry) => entry.month <= month && hasNoPrice(entry));
		if (!cause) return { ...about, charge: undefined, steps: [{ rule: 'too-large' }] };
		return { ...about, charge: cause.explanation.charge, steps: cause.explanation.steps };
	}
}

export function hasNoPrice({ amount, explanation }: Entry): boolean {
	return !isPriced(amount) && explanation.charge !== undefined;
}
