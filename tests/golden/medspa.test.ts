import { describe, expect, it } from 'vitest';
import { toText } from '#decimal';
import { billsOf, forecast, type BillLine } from '#forecast';
import { starterScenario } from '#scenario';

// The practice: 3 providers, no associates, 2 at the front desk.
// A month: 3 x 5 visits x 20 days = 300 visits.
// Video: 5 % of 300 = 15 visits of 12 minutes = 180 minutes.
// Reminders: 300 x 3 = 900 messages.
// Storage: 300 / 1.15 = 260.869565 active patients, x 3 patients a year for one active,
// x 60 MB / 12 months = 3913.043475 MB more every month, at 1024 MB a gigabyte.
const medspa = starterScenario('medspa', 'golden', 'MedSpa');

function inDollars(cents: number): string {
	return (cents / 100).toFixed(2);
}

/** How much there was of what, and at which price; a flat price counts nothing. */
function priced({ quantity, steps }: BillLine): string[] {
	const price = steps.flatMap((step) =>
		step.rule === 'times' ? [step.unitPrice] : step.rule === 'flat' ? [step.amount] : []
	);
	return [quantity ? toText(quantity) : '1', ...price.map(toText)];
}

/** A bill as an accountant would write it down. */
function sheet(month: number): string[] {
	return billsOf(medspa, [month]).flatMap((bills, index) =>
		bills.flatMap(({ lines, total }) => [
			...lines.map((line) =>
				[
					medspa.plans[index]?.id,
					line.offer,
					line.meter ?? '-',
					...priced(line),
					inDollars(line.amount)
				].join(' | ')
			),
			`${medspa.plans[index]?.id ?? ''} | total | ${inDollars(total)}`
		])
	);
}

describe('the MedSpa in its first month', () => {
	it('gets these four bills', () => {
		expect(sheet(1)).toEqual([
			// plan | offer | counted | quantity | unit price | amount
			'per-user | suite-by-role | licensed-providers | 3 | 112.5 | 337.50',
			'per-user | suite-by-role | associates | 0 | 11 | 0.00',
			'per-user | suite-by-role | admins | 2 | 40 | 80.00',
			'per-user | video-by-clinician | clinicians | 3 | 35 | 105.00',
			'per-user | files-by-person | staff | 5 | 14 | 70.00',
			'per-user | total | 592.50',
			'per-use | records-by-visit | encounters | 300 | 1.625 | 487.50',
			'per-use | video-by-minute | video-minutes | 180 | 0.1 | 18.00',
			'per-use | reminders-by-message | messages | 900 | 0.035 | 31.50',
			// 3913.043475 / 1024 = 3.82133... GB; 3.821 x 0.03 = 0.11463
			'per-use | storage-by-gigabyte | stored-gb | 3.821 | 0.03 | 0.11',
			'per-use | total | 537.11',
			'flat-rate | records-flat | - | 1 | 375 | 375.00',
			'flat-rate | records-flat | - | 1 | 50 | 50.00',
			'flat-rate | portal-flat | - | 1 | 50 | 50.00',
			'flat-rate | marketing-flat | - | 1 | 199 | 199.00',
			'flat-rate | video-flat | - | 1 | 15 | 15.00',
			'flat-rate | total | 689.00',
			'mixed | records-by-role | licensed-providers | 3 | 112.5 | 337.50',
			'mixed | records-by-role | associates | 0 | 11 | 0.00',
			'mixed | records-by-role | admins | 2 | 40 | 80.00',
			'mixed | video-by-minute | video-minutes | 180 | 0.1 | 18.00',
			'mixed | reminders-by-message | messages | 900 | 0.035 | 31.50',
			'mixed | storage-by-gigabyte | stored-gb | 3.821 | 0.03 | 0.11',
			'mixed | total | 467.11'
		]);
	});
});

describe('the MedSpa later on', () => {
	it.each([
		// 3913.043475 x 12 / 1024 = 45.85597... GB; 45.856 x 0.03 = 1.37568
		[12, '45.856', '1.38', ['592.50', '538.38', '689.00', '468.38']],
		// 3913.043475 x 36 / 1024 = 137.56793... GB; 137.568 x 0.03 = 4.12704
		[36, '137.568', '4.13', ['592.50', '541.13', '689.00', '471.13']]
	])('pays in month %d for %s GB %s more', (month, gigabytes, storage, totals) => {
		const rows = sheet(month);
		const stored = `storage-by-gigabyte | stored-gb | ${gigabytes} | 0.03 | ${storage}`;
		expect(rows).toContain(`per-use | ${stored}`);
		expect(rows).toContain(`mixed | ${stored}`);
		expect(rows.filter((row) => row.includes('total'))).toEqual(
			medspa.plans.map(({ id }, index) => `${id} | total | ${totals[index] ?? ''}`)
		);
	});

	it('pays the same as in the first month for all but storage', () => {
		const others = (month: number) => sheet(month).filter((row) => !/stored-gb|total/.test(row));
		expect(others(12)).toEqual(others(1));
		expect(others(36)).toEqual(others(1));
	});
});

describe('the MedSpa over 36 months', () => {
	/** Storage in whole numbers: millionths of a megabyte, thousandths of a gigabyte, cents. */
	function storageCents(month: number): bigint {
		const microMegabytes = 3_913_043_475n * BigInt(month);
		const thousandths = halfUp(microMegabytes * 1_000n, 1_024n * 1_000_000n);
		return halfUp(thousandths * 3n, 1_000n);
	}

	function halfUp(top: bigint, bottom: bigint): bigint {
		return (2n * top + bottom) / (2n * bottom);
	}

	it('pays this for storage, month by month', () => {
		const months = Array.from({ length: medspa.months }, (_month, index) => index + 1);
		const perUse = billsOf(medspa, months)[1] ?? [];
		const paid = perUse.map(({ lines }) => BigInt(lines.at(-1)?.amount ?? 0));
		expect(paid).toEqual(months.map(storageCents));
	});

	it('pays this in all', () => {
		// Per user: 36 x 592.50. Flat: 36 x 689.00.
		// Storage: 0.11 + 0.23 + 0.34 + 0.46 + ... + 4.13 = 76.34. Without rounding every month it would
		// be 0.03 x 3.8213315... GB x (1 + 2 + ... + 36 = 666) = 76.3502, but bills are paid in cents.
		// Per use: 36 x 537.00 + 76.34. Mixed: 36 x 467.00 + 76.34.
		expect(forecast(medspa).map(({ plan, total }) => `${plan.id} ${inDollars(total)}`)).toEqual([
			'per-user 21330.00',
			'per-use 19408.34',
			'flat-rate 24804.00',
			'mixed 16888.34'
		]);
	});
});
