import type { OtherWindows } from './shelf.svelte.ts';

const name = 'clinic-pricing-planner';

/** The other windows of this browser. Where it has no channel, a window looks when it comes into view. */
export function otherWindows(): OtherWindows {
	let channel: BroadcastChannel | undefined;
	return {
		tell: () => channel?.postMessage('written'),
		listen(heard) {
			const life = new AbortController();
			const { signal } = life;
			if (typeof BroadcastChannel !== 'undefined') {
				channel = new BroadcastChannel(name);
				channel.addEventListener('message', heard, { signal });
			}
			document.addEventListener(
				'visibilitychange',
				() => {
					if (document.visibilityState === 'visible') heard();
				},
				{ signal }
			);
			return () => {
				life.abort();
				channel?.close();
				channel = undefined;
			};
		}
	};
}
