import { compare, decimal } from '#decimal';
import type { Charge } from '#pricing';
import type { Part } from './part.ts';
import type { Fault, Proposal, ProposedCharge, ReadingName, Verdict } from './price-list.ts';
import { natureOf } from './units.ts';

type Percentage = Extract<Charge, { kind: 'percentage' }>;

const cardPayments = [{ amount: 'card-volume', transactions: 'card-payments' }];
const collected = [{ amount: 'collections' }];

interface Share {
	readonly parts: readonly Part[];
	readonly name: string | undefined;
	readonly isAddOn: boolean;
}

/** "2.9% + 30c per transaction", "0.8 % capped at $5", "4% of collections". */
export function verdictOnShare({ parts, name, isAddOn }: Share): Verdict {
	const main = parts.find(({ percent }) => percent !== undefined);
	const rate = main?.percent ?? '0';
	if (compare(decimal(rate), decimal('100')) > 0)
		return wrong({ code: 'over-hundred', words: `${rate}%` });
	const bounds = parts.filter(({ keys }) => keys.has('most') || keys.has('least'));
	const fixed = parts.flatMap((part) => (bounds.includes(part) ? [] : part.amounts))[0]?.value;
	const isForEach = fixed !== undefined || parts.some(({ meter }) => meter === 'card-payments');
	const of = parts.some(({ meter }) => meter === 'collections')
		? collected
		: isForEach || parts.some(({ meter }) => meter === 'card-volume')
			? cardPayments
			: undefined;
	const unknown = parts.find(({ unknownUnit }) => unknownUnit !== undefined)?.unknownUnit;
	if (!of && unknown !== undefined) {
		return { state: 'ambiguous', about: { what: 'unit', word: unknown }, proposals: [] };
	}
	const charge = (of: Percentage['of'], beside: Partial<Percentage> = {}): Percentage => ({
		kind: 'percentage',
		of,
		rate,
		...(fixed !== undefined && of === cardPayments && { fixed }),
		...beside
	});
	const proposal = (reading: ReadingName, charges: Percentage): Proposal => ({
		reading,
		charges: [around(charges)],
		because: parts.flatMap(({ because }) => because)
	});
	if (bounds.length > 0) return bounded();
	if (of) return { state: 'understood', proposal: proposal('plain', charge(of)) };
	return {
		state: 'ambiguous',
		about: { what: 'share' },
		proposals: [
			proposal('card-payments', charge(cardPayments)),
			proposal('collections', charge(collected))
		]
	};

	/** A cap may hold for each transaction or for a month; a page that says which is believed. */
	function bounded(): Verdict {
		const bound = (key: 'most' | 'least') =>
			bounds.find(({ keys }) => keys.has(key))?.amounts[0]?.value;
		const [most, least] = [bound('most'), bound('least')];
		const each = charge(cardPayments, {
			...(most !== undefined && { most }),
			...(least !== undefined && { least })
		});
		const month = charge(of ?? cardPayments, {
			...(most !== undefined && { cap: most }),
			...(least !== undefined && { floor: least })
		});
		if (bounds.some(({ period }) => period === 'month')) {
			return { state: 'understood', proposal: proposal('plain', month) };
		}
		const saysEach = bounds.some(({ meter, each: isEach }) => isEach || meter === 'card-payments');
		if (saysEach) return { state: 'understood', proposal: proposal('plain', each) };
		const proposals = [proposal('each-transaction', each), proposal('each-month', month)];
		return { state: 'ambiguous', about: { what: 'cap' }, proposals };
	}

	function around(percentage: Percentage): ProposedCharge {
		return {
			charge: percentage,
			...(name !== undefined && { name }),
			...(isAddOn && { off: true as const })
		};
	}
}

function wrong(fault: Fault): Verdict {
	return { state: 'wrong', faults: [fault] };
}

/** Percentages are taken of sums of money, never of people or messages. */
export function isSum(meter: string | undefined): boolean {
	return meter !== undefined && natureOf(meter) === 'sum';
}
