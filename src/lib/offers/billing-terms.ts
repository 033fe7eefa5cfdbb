import { monthsPerYear } from '#calendar';
import { decimal } from '#decimal';
import {
	difference,
	isPriced,
	larger,
	nothing,
	plusAmount,
	smaller,
	sum,
	type Amount
} from '#money';
import type { Steps } from '#pricing';
import type { BeforeTerms, Course } from './course.ts';
import type { Ledger, Payment } from './ledger.ts';
import type { PreparedOffer } from './prepared.ts';
import { prorated, proratedExactly } from './proration.ts';
import { writeRounding } from './settled.ts';
import { hasNoPrice, TermLines } from './term-lines.ts';
import type { Terms } from './terms-schema.ts';

type Discount = NonNullable<Terms['discounts']>[number];

/**
 * What the terms of an offer make of its charges, every month in this order: discounts, the most, the
 * least, a credit; then what was promised, and what is owed on leaving. Each is a line of its own.
 */
export class BillingTerms {
	readonly #terms: Terms;
	readonly #course: Course;
	readonly #lines: TermLines;
	/** The course of what recurs until a month, if the offer were kept. */
	readonly #keptUntil: (month: number) => Ledger;
	readonly #recurring: readonly Amount[];
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
		{ offer, occasion }: PreparedOffer,
		course: Course,
		{ recurring, yearly, withinYears }: BeforeTerms,
		ledger: Ledger,
		keptUntil: (month: number) => Ledger
	) {
		this.#keptUntil = keptUntil;
		this.#terms = offer.terms ?? {};
		this.#course = course;
		this.#recurring = recurring;
		this.#lines = new TermLines(ledger, occasion.currency);
		this.#yearly = asOnePayment(yearly);
		this.#withinYears = asOnePayment(withinYears);
		this.#firstMonth = recurring.findIndex((amount) => amount !== nothing);
		this.#firstYear = this.#yearly.find(({ amount }) => amount !== nothing)?.month ?? 0;
		const { credit } = this.#terms;
		if (credit !== undefined) this.#creditLeft = this.#lines.inCoins(credit);
	}

	bill(leaving: number | undefined): void {
		for (let month = 0; month < this.#course.end; month += 1) {
			let owed = this.#discountedMonth(month, this.#recurring[month] ?? nothing);
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

	#discountedMonth(month: number, recurring: Amount): Amount {
		return this.#discounted({ month, span: 1, amount: recurring }, month - this.#firstMonth, true);
	}

	/** Within a year a percentage goes on as it was; an amount is off already. */
	#discountedYear(payment: Payment, isWhole: boolean): Payment {
		const year = Math.floor((payment.month - this.#firstYear) / monthsPerYear);
		return { ...payment, amount: this.#discounted(payment, year, isWhole) };
	}

	/**
	 * Counted in periods billed: three periods of a yearly price are three years. An amount comes off
	 * every such payment, that of a month and that of a year alike.
	 */
	#discounted({ month, span, amount }: Payment, periodsBefore: number, isWhole: boolean): Amount {
		let owed = amount;
		for (const discount of this.#terms.discounts ?? []) {
			const { periods = Infinity } = discount;
			if (periodsBefore >= periods || (discount.amount !== undefined && !isWhole)) continue;
			const steps = this.#lines.steps();
			const off = this.#offOf(discount, owed, steps);
			this.#lines.enter('discount', month, span, difference(nothing, off), steps);
			owed = difference(owed, off);
		}
		return owed;
	}

	/** Never more than is owed; of what is given once, only what is left. */
	#offOf(discount: Discount, owed: Amount, steps: Steps | undefined): Amount {
		const { percent, amount, once } = discount;
		if (percent !== undefined) {
			const part = this.#lines.partOf(owed, percent, steps);
			steps?.push({ rule: 'remains', amount: this.#lines.major(difference(owed, part)) });
			return part;
		}
		steps?.push({ rule: 'owed', amount: this.#lines.major(owed) });
		const whole = this.#lines.inCoins(amount ?? '0', steps);
		const left = once ? (this.#onceLeft.get(discount) ?? whole) : whole;
		const off = usedUp(left, owed);
		if (once) this.#onceLeft.set(discount, this.#lines.use(left, off, steps));
		const remains = difference(owed, off);
		steps?.push({
			rule: 'discount',
			off: this.#lines.major(off),
			amount: this.#lines.major(remains)
		});
		return off;
	}

	#heldDown(month: number, owed: Amount): Amount {
		const { maximum } = this.#terms;
		if (maximum === undefined) return owed;
		const steps = this.#lines.steps();
		steps?.push({ rule: 'owed', amount: this.#lines.major(owed) });
		steps?.push({ rule: 'cap', amount: decimal(maximum) });
		const most = this.#lines.inCoins(maximum, steps);
		if (owed > most || !isPriced(most)) {
			this.#lines.enter('maximum', month, 1, difference(most, owed), steps);
		}
		return smaller(owed, most);
	}

	/** In a month that is partly free, so much of the minimum is owed as of the month is paid for. */
	#heldUp(month: number, owed: Amount): Amount {
		const { minimum } = this.#terms;
		if (minimum === undefined || !this.#course.isBilledMonthly(month)) return owed;
		const steps = this.#lines.steps();
		steps?.push({ rule: 'owed', amount: this.#lines.major(owed) });
		steps?.push({ rule: 'floor', amount: decimal(minimum) });
		const least = this.#leastIn(month, this.#lines.inCoins(minimum, steps), steps);
		if (owed < least || !isPriced(least)) {
			this.#lines.enter('minimum', month, 1, difference(least, owed), steps);
		}
		return larger(owed, least);
	}

	#leastIn(month: number, minimum: Amount, steps: Steps | undefined): Amount {
		const days = this.#course.days(month, 1);
		const paidDays = days - this.#course.freeDays(month, 1);
		const portion = { parts: paidDays, whole: days };
		const least = prorated(minimum, portion, 1);
		if (steps && isPriced(least) && paidDays !== days) {
			const [parts, whole] = [paidDays, days].map((count) => ({ digits: count, places: 0 }));
			if (parts && whole) steps.push({ rule: 'share', parts, whole });
			const exact = proratedExactly(this.#lines.major(minimum), portion);
			writeRounding(steps, exact, this.#lines.major(least));
		}
		return least;
	}

	#credited({ month, span, amount }: Payment): Amount {
		if (this.#creditLeft === nothing) return amount;
		const steps = this.#lines.steps();
		const used = usedUp(this.#creditLeft, amount);
		const remains = difference(amount, used);
		steps?.push({ rule: 'owed', amount: this.#lines.major(amount) });
		this.#creditLeft = this.#lines.use(this.#creditLeft, used, steps);
		steps?.push({
			rule: 'credit',
			off: this.#lines.major(used),
			amount: this.#lines.major(remains)
		});
		this.#lines.enter('credit', month, span, difference(nothing, used), steps);
		return remains;
	}

	/** Who leaves has promised the whole of it. What nobody can say is not spent enough, nor too little. */
	#settleCommitment(month: number, leaving: number | undefined): void {
		const { committed } = this.#terms;
		if (!committed) return;
		if ((month + 1) % committed.months !== 0 && month !== leaving) return;
		const steps = this.#lines.steps();
		const promised = this.#lines.inCoins(committed.amount, steps);
		const missing = difference(promised, this.#spent);
		steps?.push({
			rule: 'promised',
			promised: this.#lines.major(promised),
			spent: this.#lines.major(this.#spent),
			amount: this.#lines.major(missing)
		});
		if (missing > nothing || !isPriced(missing)) {
			this.#lines.enter('committed', month, 1, missing, steps);
		}
		this.#spent = nothing;
	}

	/** What would have recurred until the contract is over. */
	#leave(month: number): Amount {
		const { contract } = this.#terms;
		if (!contract || contract.months <= month + 1) return nothing;
		const steps = this.#lines.steps();
		const kept = this.#keptUntil(contract.months);
		const promised = sum(kept.paid.slice(month + 1));
		const left = contract.months - month - 1;
		steps?.push({ rule: 'bound', months: left, recurring: this.#lines.major(promised) });
		const owed = this.#lines.partOf(promised, contract.owed, steps);
		const blamed = kept.entries?.find(
			(entry) => entry.month + entry.times > month + 1 && hasNoPrice(entry)
		);
		this.#lines.enter('leaving', month, 1, owed, steps, blamed);
		return owed;
	}
}

/** Of what is there to use up, as much as something is owed; where nothing is left it is nothing for sure. */
function usedUp(left: Amount, owed: Amount): Amount {
	return left === nothing ? nothing : smaller(left, larger(owed, nothing));
}

/** Lines paid in one month for the same months are one payment: an amount comes off it once. */
function asOnePayment(lines: readonly Payment[]): Payment[] {
	const payments = new Map<string, Payment>();
	for (const { month, span, amount } of lines) {
		const key = `${String(month)} ${String(span)}`;
		const before = payments.get(key)?.amount ?? nothing;
		payments.set(key, { month, span, amount: plusAmount(before, amount) });
	}
	return [...payments.values()].sort((a, b) => a.month - b.month);
}
