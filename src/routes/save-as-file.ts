import type { Scenario } from '#scenario';

/** Hands a scenario out as a file. */
export async function saveAsFile(scenario: Scenario): Promise<void> {
	// What writes files waits until there is one to write.
	const { toFile } = await import('#exchange');
	const { name, text, type } = toFile(scenario);
	download(name, new Blob([text], { type }));
}

/** What lies in the store under a scenario that cannot be read, as it is. */
export function saveRaw(name: string, raw: unknown): void {
	download(
		`${name}.json`,
		new Blob([JSON.stringify(raw, null, '\t')], { type: 'application/json' })
	);
}

export function download(name: string, content: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// Safari reads the address only after the click has returned.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
