/** An ISO 4217 code. */
export type Currency = string;

/** The exceptions of ISO 4217; every other currency has two decimals. Kept here, not asked of the browser, so that every device rounds alike. */
const exceptions: ReadonlyMap<Currency, number> = new Map([
	...[
		'BIF',
		'CLP',
		'DJF',
		'GNF',
		'ISK',
		'JPY',
		'KMF',
		'KRW',
		'PYG',
		'RWF',
		'UGX',
		'UYI',
		'VND',
		'VUV',
		'XAF',
		'XOF',
		'XPF'
	].map((code) => [code, 0] as const),
	...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
	...['CLF', 'UYW'].map((code) => [code, 4] as const)
]);

export function minorPlaces(currency: Currency): number {
	return exceptions.get(currency) ?? 2;
}
