import type { Path } from '#scenario';

/** Where what is typed goes: each change on the way, and that it is done. */
export interface Writer {
	readonly write: (path: Path, value: unknown) => void;
	readonly settle: () => void;
}
