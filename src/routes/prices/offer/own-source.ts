import { m } from '#messages';
import type { Provenance } from '#offers';
import { today } from '../../today.ts';

/** Where a price is from that somebody types in: their own entry, until they say where they have it from. */
export function ownSource(): Provenance {
	return { source: m.source_own(), confidence: 'our-guess', seen: today() };
}
