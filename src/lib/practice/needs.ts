/** The jobs a practice may want software for. */
export const needs = [
	'records',
	'video',
	'reminders',
	'storage',
	'portal',
	'marketing',
	'payments',
	'it-support',
	'phone',
	'e-prescribing',
	'ai-notes',
	'claims',
	'fax',
	'office',
	'billing'
] as const;
export type Need = (typeof needs)[number];

/** What it requires of whoever does them. */
export const requirements = [
	'signed-baa',
	'own-logins',
	'audit-trail',
	'eu-residency',
	'data-export',
	'self-hosted'
] as const;
export type Requirement = (typeof requirements)[number];

/** How long records are kept in years; states may ask for more than federal law. */
export const retentionLimits = { step: 1, bigStep: 5, least: 0, most: 100, places: 0 } as const;
export const usualRetention = 6;
