// A change that keeps a room from loading keeps its tests from loading too: nothing would fail.
import { expect, it } from 'vitest';

it('the rooms load', async () => {
	expect(Object.keys(await import('#money'))).toContain('settle');
	expect(Object.keys(await import('#pricing'))).toContain('ratingsOf');
});
