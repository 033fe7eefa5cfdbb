// The shell around the reader: a file and choices come in, progress and a preview go out.
import type { CountsChoices, CountsProgress, CountsRead } from './preview.ts';
import { readCounts } from './read-counts.ts';

export interface ImportJob {
	readonly file: Blob;
	readonly choices: CountsChoices;
}

export type ImportMessage = { readonly progress: CountsProgress } | { readonly read: CountsRead };

function tell(message: ImportMessage) {
	globalThis.postMessage(message);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ImportJob>) => {
	void readCounts(data.file, data.choices, { onProgress: (progress) => tell({ progress }) })
		.catch((): CountsRead => ({ ok: false, problem: { reason: 'stopped' } }))
		.then((read) => tell({ read }));
});
