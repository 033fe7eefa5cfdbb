import { readTable } from '../tables/read-table.ts';
import { Refused, type Pace } from '../tables/table.ts';
import { counted } from './counting.ts';
import type { CountsChoices, CountsProblem, CountsRead, CountsWatch } from './preview.ts';

const mostBytes = 5_000_000;
/** Taking a file apart is about so much of the work; counting it is the rest. */
const tableShare = 0.6;

/** What a file would bring. It never throws for what is in a file, and stops soon after it is told to. */
export async function readCounts(
	file: Blob,
	choices: CountsChoices,
	{ onProgress, signal }: CountsWatch = {}
): Promise<CountsRead> {
	const pace: Pace = async (share) => {
		onProgress?.({ share });
		await new Promise((resolve) => setTimeout(resolve));
		signal?.throwIfAborted();
	};
	try {
		const bytes = await bytesOf(file);
		const fingerprint = await fingerprintOf(bytes);
		const table = await readTable(bytes, choices, (share) => pace(share * tableShare));
		const counting: Pace = (share) => pace(tableShare + share * (1 - tableShare));
		const preview = await counted(table, choices, counting);
		return preview
			? { ok: true, preview: { fingerprint, ...preview } }
			: refused({ reason: 'no-rows' });
	} catch (error) {
		if (signal?.aborted) return refused({ reason: 'cancelled' });
		if (error instanceof Refused) return refused(error.problem);
		throw error;
	}
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
	if (file.size > mostBytes) throw new Refused({ reason: 'too-large', mostBytes });
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch {
		throw new Refused({ reason: 'out-of-reach' });
	}
}

async function fingerprintOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function refused(problem: CountsProblem): CountsRead {
	return { ok: false, problem };
}
