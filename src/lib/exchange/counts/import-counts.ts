import { startWorker } from '#workers';
import type { ImportJob, ImportMessage } from './import-worker.ts';
import type { CountsChoices, CountsProblem, CountsRead, CountsWatch } from './preview.ts';

/** Reads a file of counts beside the page, which stays free to answer. Nothing is changed by it. */
export async function importCounts(
	file: Blob,
	choices: CountsChoices,
	{ onProgress, signal }: CountsWatch = {}
): Promise<CountsRead> {
	const { default: address } = await import('./import-worker.ts?worker&url');
	if (signal?.aborted) return refused('cancelled');
	const worker = startWorker(address);
	try {
		return await new Promise((resolve) => {
			signal?.addEventListener('abort', () => resolve(refused('cancelled')), { once: true });
			worker.addEventListener('error', () => resolve(refused('stopped')), { once: true });
			worker.addEventListener('message', ({ data }: MessageEvent<ImportMessage>) => {
				if ('read' in data) resolve(data.read);
				else onProgress?.(data.progress);
			});
			worker.postMessage({ file, choices } satisfies ImportJob);
		});
	} finally {
		worker.terminate();
	}
}

function refused(reason: Extract<CountsProblem['reason'], 'cancelled' | 'stopped'>): CountsRead {
	return { ok: false, problem: { reason } };
}
