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
	const worker = new Worker(trusted(address), { type: 'module' });
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

interface AddressPolicy {
	createScriptURL(address: string): URL;
}

let policy: AddressPolicy | undefined;

/**
 * The address as one our policy lets a worker start from. A page may make a policy once, under a name the
 * policy of the site lists; the only address that is ever let through is that of our own worker.
 */
function trusted(address: string): string | URL {
	const { trustedTypes } = globalThis as {
		trustedTypes?: {
			createPolicy(
				name: string,
				rules: { createScriptURL(address: string): string }
			): AddressPolicy;
		};
	};
	policy ??= trustedTypes?.createPolicy('planner-worker-url', {
		createScriptURL: (asked) => {
			if (asked !== address) throw new TypeError('This is no worker of the planner.');
			return asked;
		}
	});
	return policy?.createScriptURL(address) ?? address;
}
