// 100,000 random charges, priced by the engine and by the oracle: not one digit may differ.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '#decimal';
import { isPriced, minorPlaces } from '#money';
import { casesOf, kindsListed, type Case } from '../support/charge-arbitraries.ts';
import { linesOf } from '../support/priced.ts';
import { costsOf, settledCost } from './decimal-oracle.ts';

const kinds = Object.entries(kindsListed);
/** Mutation testing asks for fewer: it runs them once for every change. */
const charges = Number(process.env['ORACLE_CHARGES'] ?? 100_000);
const runs = { numRuns: Math.ceil(charges / kinds.length), seed: 20_270_101 };

/** A third cannot be written down: where transactions are shared out, this much may be lost. */
const dust = '0.000000000000001';
/** Beyond this the engine refuses to name an amount. */
const largest = 1e15;

function expectNoDifference({ charge, month, currency }: Case): void {
	const coinPlaces = minorPlaces(currency);
	const lines = linesOf(charge, month, currency);
	const costs = costsOf(charge, month, coinPlaces);
	const isShared = charge.kind === 'percentage' && charge.free !== undefined;
	const exact = lines.map(({ exact: amount }, place) => {
		const text = amount && toText(amount);
		const cost = costs[place];
		const isDust = isShared && text !== undefined && cost?.minus(text).abs().lt(dust);
		return isDust ? cost?.toFixed() : text;
	});
	expect(exact).toEqual(costs.map((cost) => cost?.toFixed()));
	expect(lines.map(({ settled }) => (isPriced(settled) ? settled : undefined))).toEqual(
		costs.map((cost) => {
			const minor = cost && settledCost(cost, coinPlaces);
			return minor?.abs().lte(largest) ? minor.toNumber() + 0 : undefined;
		})
	);
}

describe('the engine and the oracle', () => {
	it.each(kinds)('agree on what every %s charge costs', (_kind, ofKind) => {
		fc.assert(fc.property(casesOf(ofKind), expectNoDifference), runs);
	});
});
