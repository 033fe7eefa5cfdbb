import type { Migration } from './migration.ts';

/**
 * Offers, their lines and plans may say more from here on: vendors, notes, what a vendor does about
 * requirements, add-ons, plans that choose for themselves. Whoever wrote version 2 said none of it.
 */
export const offersSayMore: Migration = {
	name: 'offers-say-more',
	up: (document) => document
};
