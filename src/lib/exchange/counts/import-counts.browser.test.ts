import { expect, it } from 'vitest';
import { importCounts } from './import-counts.ts';
import type { CountsChoices } from './preview.ts';

const choices: CountsChoices = { kind: 'usage', known: [{ id: 'visits', names: ['Visits'] }] };

function rows(count: number) {
	return new Blob(['Month,Meter,Quantity\n', '2027-01,visits,1.5\n'.repeat(count)]);
}

it('counts are read in a worker, with word of how far it is', async () => {
	const shares: number[] = [];
	const read = await importCounts(rows(20_000), choices, {
		onProgress: ({ share }) => shares.push(share)
	});
	expect(read).toMatchObject({
		ok: true,
		preview: { totals: [{ id: 'visits', total: '30000', months: 1 }], questions: [] }
	});
	expect(shares.length).toBeGreaterThan(5);
});

it('a file that is refused says why', async () => {
	expect(await importCounts(new Blob(['PK\x03\x04']), choices)).toEqual({
		ok: false,
		problem: { reason: 'incomplete' }
	});
});

it('an import ends when somebody cancels it, before or while it reads', async () => {
	const cancelled = { ok: false, problem: { reason: 'cancelled' } };
	const early = AbortSignal.abort();
	expect(await importCounts(rows(1), choices, { signal: early })).toEqual(cancelled);
	const control = new AbortController();
	const onProgress = () => control.abort();
	const { signal } = control;
	expect(await importCounts(rows(100_000), choices, { signal, onProgress })).toEqual(cancelled);
});
