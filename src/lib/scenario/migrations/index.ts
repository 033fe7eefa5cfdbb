import { teamByRows } from './1-team-by-rows.ts';
import { offersSayMore } from './2-offers-say-more.ts';
import type { Migration } from './migration.ts';

export type { Migration } from './migration.ts';

/**
 * Every step since version 1, in order: the first leads from 1 to 2. Steps are only ever added,
 * each in a file of its own with a fixture before and after.
 */
export const migrations: readonly Migration[] = [teamByRows, offersSayMore];
