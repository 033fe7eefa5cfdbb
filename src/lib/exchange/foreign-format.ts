const formats = [
	/** Excel, Word and other office files are ZIP archives too. */
	['zip', 'PK\x03\x04'],
	['pdf', '%PDF'],
	['png', '\x89PNG'],
	['gzip', '\x1f\x8b']
] as const;

/** What other programs write, whatever the file is called. */
export type ForeignFormat = (typeof formats)[number][0];

export function foreignFormat(bytes: Uint8Array): ForeignFormat | undefined {
	const opening = String.fromCharCode(...bytes.subarray(0, 4));
	return formats.find(([, mark]) => opening.startsWith(mark))?.[0];
}
