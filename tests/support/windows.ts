// Windows of one browser without the browser: what one tells, the others hear.
import type { OtherWindows } from '../../src/lib/state/shelf.svelte.ts';

export const nobodyElse: OtherWindows = { tell: () => undefined, listen: () => () => undefined };

/** Each call is one more window. Deaf ones hear nothing, as when messages get lost. */
export function windowsTogether(): (isDeaf?: boolean) => OtherWindows {
	const hearing = new Map<object, () => void>();
	return (isDeaf = false) => {
		const self = {};
		return {
			tell: () => {
				for (const [other, heard] of hearing) if (other !== self) heard();
			},
			listen(heard) {
				if (!isDeaf) hearing.set(self, heard);
				return () => hearing.delete(self);
			}
		};
	};
}
