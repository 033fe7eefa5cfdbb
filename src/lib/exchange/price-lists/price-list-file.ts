import { foreignFormat } from '../foreign-format.ts';
import { decoded } from '../tables/decoding.ts';
import { Refused, type TableProblem } from '../tables/table.ts';

const mostBytes = 200_000;

/** The text of a file with a price list, or why it has none. */
export async function priceListText(
	file: Blob
): Promise<
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly problem: TableProblem }
> {
	try {
		if (file.size > mostBytes) throw new Refused({ reason: 'too-large', mostBytes });
		const bytes = await bytesOf(file);
		const what = foreignFormat(bytes);
		if (what) throw new Refused({ reason: 'other-program', what });
		const { text } = decoded(bytes, undefined);
		if (text.trim() === '') throw new Refused({ reason: 'empty' });
		return { ok: true, text };
	} catch (error) {
		if (error instanceof Refused) return { ok: false, problem: error.problem };
		throw error;
	}
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch {
		throw new Refused({ reason: 'out-of-reach' });
	}
}
