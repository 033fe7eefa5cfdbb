import { expect } from 'vitest';

/** Asks again until the answer is right: browsers install and switch workers when they find the time. */
export function eventually<T>(probe: () => T | Promise<T>) {
	return expect.poll(probe, { timeout: 15_000 });
}
