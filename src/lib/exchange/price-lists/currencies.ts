/** How currencies are written; a sign that several share means whichever of them the plan is in. */
const signs: readonly (readonly [sign: string, codes: readonly string[]])[] = [
	['us$', ['USD']],
	['ca$', ['CAD']],
	['c$', ['CAD']],
	['a$', ['AUD']],
	['au$', ['AUD']],
	['nz$', ['NZD']],
	['s$', ['SGD']],
	['hk$', ['HKD']],
	['$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN']],
	['€', ['EUR']],
	['£', ['GBP']],
	['¥', ['JPY', 'CNY']],
	['₹', ['INR']],
	['chf', ['CHF']],
	['fr', ['CHF']],
	['sfr', ['CHF']],
	['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
	['zł', ['PLN']],
	['dollar', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']],
	['dollars', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']],
	['bucks', ['USD']],
	['euro', ['EUR']],
	['euros', ['EUR']],
	...['usd', 'eur', 'gbp', 'cad', 'aud', 'nzd', 'sgd', 'hkd', 'mxn', 'jpy', 'cny', 'inr'].map(
		(code) => [code, [code.toUpperCase()]] as const
	),
	...['sek', 'nok', 'dkk', 'isk', 'pln', 'czk', 'huf', 'zar', 'brl', 'ils', 'aed'].map(
		(code) => [code, [code.toUpperCase()]] as const
	)
];

const bySign = new Map(signs);

/** The currencies a sign may stand for. */
export function currenciesOf(sign: string): readonly string[] | undefined {
	return bySign.get(sign.toLowerCase());
}

/** Hundredths, which belong to whatever currency the list is in. */
export const cents: ReadonlySet<string> = new Set(['¢', 'c', 'ct', 'cts', 'cent', 'cents']);

/** Signs that stand close to a number, the longest first: "US$5" is no "S$5". */
export const closeSigns = [
	'US$',
	'CA$',
	'AU$',
	'NZ$',
	'HK$',
	'C$',
	'A$',
	'S$',
	'$',
	'€',
	'£',
	'¥',
	'₹'
];
