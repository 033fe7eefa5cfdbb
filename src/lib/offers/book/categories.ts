/** What the price book is divided into: a file of products for each. */
export const categories = [
	'records',
	'medspa',
	'telehealth',
	'messages',
	'storage',
	'payments',
	'office',
	'fax',
	'phone',
	'marketing',
	'e-prescribing',
	'ai-notes',
	'claims',
	'it-support',
	'billing'
] as const;
export type BookCategory = (typeof categories)[number];
