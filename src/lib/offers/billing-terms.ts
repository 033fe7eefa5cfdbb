import { decimal } from '#decimal';
import {
	difference,
	isPriced,
	larger,
	nothing,
	percentOf,
	plusAmount,
	settle,
	smaller,
	sum,
	type Amount
} from '#money';
import type { Course } from './course.ts';
import type { Entry, EntryKind, Ledger, Payment } from './ledger.ts';
import type { PreparedOffer } from './prepared.ts';
import { prorated } from './proration.ts';
import type { Terms } from './terms.ts';

const monthsPerYear = 12;

type Discount = NonNullable<Terms['discounts']>[number];

/**
 * What the terms of an offer make of its charges, every month in this order: discounts, the most, the
 * least, a credit; then what was promised, and what is owed on leaving. Each is a line of its own.
 */
export class BillingTerms {
	readonly #terms: Terms;
	readonly #course: Course;
	readonly #ledger: Ledger;
	/** The course of what recurs until a month, if the offer were kept. */
	readonly #keptUntil: (month: number) => Ledger;
	readonly #inCoins: (price: string) => Amount;
	readonly #hasYears: boolean;
	/** What is paid for a year ahead, and what changes within the year, before any discount. */
	readonly #yearly: readonly Payment[];
	readonly #withinYears: readonly Payment[];
	/** The months in which the first monthly and the first yearly period is billed. */
	readonly #firstMonth: number;
	readonly #firstYear: number;
	/** What discounts given once have left. */
	readonly #onceLeft = new Map<Discount, Amount>();
	#creditLeft: Amount = nothing;
	/** What has been spent since the last settling of a commitment. */
	#spent: Amount = nothing;

	constructor(
		{ offer, occasion, charges }: PreparedOffer,
		course: Course,
		ledger: Ledger,
		keptUntil: (month: number) => Ledger
	) {
		this.#keptUntil = keptUntil;
		this.#terms = offer.terms ?? {};
		this.#course = course;
		this.#ledger = ledger;
		this.#inCoins = (price) => settle(decimal(price), occasion.currency);
		this.#hasYears = charges.some(({ isYearly }) => isYearly);
		this.#yearly = together(course.yearly);
		this.#withinYears = together(course.withinYears);
		this.#firstMonth = course.recurring.findIndex((amount) => amount !== nothing);
		this.#firstYear = this.#yearly.find(({ amount }) => amount !== nothing)?.month ?? 0;
		if (this.#terms.credit !== undefined) this.#creditLeft = this.#inCoins(this.#terms.credit);
	}

	bill(leaving: number | undefined): void {
		for (let month = 0; month < this.#course.end; month += 1) {
			let owed = this.#discountedMonth(month, this.#course.recurring[month] ?? nothing);
			owed = this.#heldDown(month, owed);
			owed = this.#heldUp(month, owed);
			owed = this.#credited({ month, span: 1, amount: owed });
			const isNow = (payment: Payment) => payment.month === month;
			const ahead = [
				...this.#yearly.filter(isNow).map((paid) => this.#discountedYear(paid, true)),
				...this.#withinYears.filter(isNow).map((paid) => this.#discountedYear(paid, false))
			].map((paid) => this.#credited(paid));
			// What a contract still asks for counts towards what was promised: nothing is owed twice.
			const promised = month === leaving ? this.#leave(month) : nothing;
			this.#spent = sum([this.#spent, owed, promised, ...ahead]);
			this.#settleCommitment(month, leaving);
		}
	}

	/** An amount comes off the yearly payment where there is one. */
	#discountedMonth(month: number, recurring: Amount): Amount {
		return this.#discounted(
			{ month, span: 1, amount: recurring },
			month - this.#firstMonth,
			({ amount }) => amount === undefined || !this.#hasYears
		);
	}

	/** Within a year a percentage goes on as it was; an amount is off already. */
	#discountedYear(payment: Payment, isWhole: boolean): Payment {
		const amount = this.#discounted(
			payment,
			Math.floor((payment.month - this.#firstYear) / monthsPerYear),
			({ amount }) => amount === undefined || isWhole
		);
		return { ...payment, amount };
	}

	/** Counted in periods billed: three periods of a yearly price are three years. */
	#discounted(
		{ month, span, amount }: Payment,
		periodsBefore: number,
		applies: (discount: Discount) => boolean
	): Amount {
		let owed = amount;
		for (const discount of this.#terms.discounts ?? []) {
			const { periods = Infinity } = discount;
			if (periodsBefore >= periods || !applies(discount)) continue;
			const off = this.#offOf(discount, owed);
			this.#enter('discount', month, span, difference(nothing, off));
			owed = difference(owed, off);
		}
		return owed;
	}

	/** Never more than is owed; of what is given once, only what is left. */
	#offOf(discount: Discount, owed: Amount): Amount {
		const { percent, amount, once } = discount;
		if (percent !== undefined) return percentOf(owed, decimal(percent));
		const whole = this.#inCoins(amount ?? '0');
		if (!once) return usedUp(whole, owed);
		const left = this.#onceLeft.get(discount) ?? whole;
		const off = usedUp(left, owed);
		this.#onceLeft.set(discount, difference(left, off));
		return off;
	}

	#heldDown(month: number, owed: Amount): Amount {
		const { maximum } = this.#terms;
		if (maximum === undefined) return owed;
		const most = this.#inCoins(maximum);
		if (owed > most) this.#enter('maximum', month, 1, difference(most, owed));
		return smaller(owed, most);
	}

	/** In a month that is partly free, so much of the minimum is owed as of the month is paid for. */
	#heldUp(month: number, owed: Amount): Amount {
		const { minimum } = this.#terms;
		if (minimum === undefined || !this.#course.isBilledMonthly(month)) return owed;
		const days = this.#course.days(month, 1);
		const paidDays = days - this.#course.freeDays(month, 1);
		const least = prorated(this.#inCoins(minimum), { parts: paidDays, whole: days }, 1);
		if (owed < least) this.#enter('minimum', month, 1, difference(least, owed));
		return larger(owed, least);
	}

	#credited({ month, span, amount }: Payment): Amount {
		const used = usedUp(this.#creditLeft, amount);
		this.#creditLeft = difference(this.#creditLeft, used);
		this.#enter('credit', month, span, difference(nothing, used));
		return difference(amount, used);
	}

	/** Who leaves has promised the whole of it. What nobody can say is not spent enough, nor too little. */
	#settleCommitment(month: number, leaving: number | undefined): void {
		const { committed } = this.#terms;
		if (!committed) return;
		if ((month + 1) % committed.months !== 0 && month !== leaving) return;
		const missing = difference(this.#inCoins(committed.amount), this.#spent);
		if (missing > nothing || !isPriced(missing)) this.#enter('committed', month, 1, missing);
		this.#spent = nothing;
	}

	/** What would have recurred until the contract is over. */
	#leave(month: number): Amount {
		const { contract } = this.#terms;
		if (!contract || contract.months <= month + 1) return nothing;
		const kept = this.#keptUntil(contract.months);
		const promised = sum(kept.paid.slice(month + 1));
		const blamed = kept.entries?.find((entry) => entry.month > month && hasNoPrice(entry));
		const owed = percentOf(promised, decimal(contract.owed));
		this.#enter('leaving', month, 1, owed, blamed);
		return owed;
	}

	/** Where nobody can say the amount, the charge is named that is to blame. */
	#enter(kind: EntryKind, month: number, span: number, amount: Amount, blamed?: Entry): void {
		if (amount === nothing) return;
		const { entries } = this.#ledger;
		const cause = isPriced(amount)
			? undefined
			: (blamed ?? entries?.find((entry) => entry.month <= month && hasNoPrice(entry)));
		const { charge, steps = [] } = cause?.explanation ?? {};
		this.#ledger.enter(
			month,
			span,
			amount,
			entries && { kind, group: 'fixed', charge, meter: undefined, day: undefined, steps }
		);
	}
}

function hasNoPrice({ amount, explanation }: Entry): boolean {
	return !isPriced(amount) && explanation.charge !== undefined;
}

/** Of what is there to use up, as much as something is owed; where nothing is left it is nothing for sure. */
function usedUp(left: Amount, owed: Amount): Amount {
	return left === nothing ? nothing : smaller(left, larger(owed, nothing));
}

/** Lines paid in one month for the same months are one payment: an amount comes off it once. */
function together(lines: readonly Payment[]): Payment[] {
	const payments = new Map<string, Payment>();
	for (const { month, span, amount } of lines) {
		const key = `${String(month)} ${String(span)}`;
		const before = payments.get(key)?.amount ?? nothing;
		payments.set(key, { month, span, amount: plusAmount(before, amount) });
	}
	return [...payments.values()].sort((a, b) => a.month - b.month);
}
