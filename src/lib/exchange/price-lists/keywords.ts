/** Words that say how a price is meant, in English and German, without accents. */
const words = {
	per: 'per, pro, je, a, an, every, fur jeden, fur jede, im, in the',
	each: 'each, apiece, jeder, jede, jedes, jeden, jeweils',
	first: 'first, die ersten, den ersten, erste, ersten, erster',
	next: 'next, die nachsten, nachste, nachsten',
	additional:
		'additional, extra, further, more, another, above that, above this, beyond that, overage, over the limit, add l, addl, weitere, weiterer, weiteren, weiteres, zusatzlich, zusatzliche, zusatzlicher, zusatzlichen',
	included:
		'included, includes, include, incl, including, comes with, inklusive, inkl, enthalten, inbegriffen, enthalt',
	free: 'free, free of charge, no charge, at no cost, at no charge, kostenlos, kostenfrei, gratis, frei',
	then: 'then, thereafter, after that, afterwards, danach, dann, anschliessend',
	from: 'from, ab',
	'up-to': 'up to, upto, to a maximum of, bis, bis zu, as many as',
	above: 'over, above, more than, greater than, beyond, exceeding, uber, mehr als',
	'and-up': 'and up, and above, or more, and more, and over, and beyond, und mehr, oder mehr',
	below: 'under, below, less than, fewer than, unter, weniger als',
	least:
		'minimum, min, at least, minimum of, monthly minimum, minimum charge, mindestens, mindestumsatz, mindestbetrag, mindestgebuhr',
	most: 'maximum, max, maximum of, capped at, cap, capped, no more than, never more than, at most, maximal, hochstens, gedeckelt auf, gedeckelt bei, cap of',
	once: 'one time, onetime, once, one off, set up, setup, set up fee, setup fee, implementation, implementation fee, onboarding, onboarding fee, activation, activation fee, installation, migration, data migration, data import, training, einmalig, einmalige, einmaliger, einrichtung, einrichtungsgebuhr, einrichtungskosten, grundeinrichtung, schulung, datenubernahme',
	off: 'off, discount, rabatt, nachlass, reduction, ermassigung, gunstiger, cheaper',
	save: 'save, saves, saving, savings, sparen, spare, ersparnis',
	trial: 'trial, free trial, testphase, probezeit, testzeitraum, testen, probemonat, try',
	pack: 'pack, packs, package, packages, bundle, bundles, block, blocks, bucket, buckets, paket, pakete, bundel, packs of, pack of, block of, blocks of, bundle of, paket mit, paket von',
	for: 'for, fur',
	starting:
		'starting at, starting from, starts at, starts from, start at, as low as, prices from, pricing from, from only, from just, beginning at, begins at, preise ab, schon ab, bereits ab',
	annual:
		'billed annually, billed yearly, paid annually, paid yearly, annual billing, yearly billing, billed per year, billed once a year, paid upfront annually, when billed annually, if billed annually, with annual billing, annual plan, annual contract, annual subscription, jahrliche zahlung, bei jahrlicher zahlung, jahrlich abgerechnet, bei jahrlicher abrechnung, jahreszahlung',
	monthly:
		'billed monthly, paid monthly, monthly billing, when billed monthly, if billed monthly, month to month, monatlich kundbar, bei monatlicher zahlung, monatlich abgerechnet',
	ask: 'contact sales, contact us, contact our sales team, talk to sales, call us, call for pricing, call for price, request a quote, request quote, get a quote, custom pricing, custom quote, custom price, price on request, pricing on request, quote based, on request, by quote, auf anfrage, preis auf anfrage, individuell, angebot anfordern, tbd, ask for pricing, let s talk, lets talk',
	flat: 'flat, flat fee, flat rate, in total, total, altogether, pauschal, pauschale, insgesamt',
	unlimited: 'unlimited, unlimited number of, unbegrenzt, unbegrenzte, unlimitiert, beliebig viele',
	'add-on':
		'add on, addon, add ons, addons, optional, optionally, zubuchbar, zusatzmodul, zusatzpaket, option, optionales modul',
	plus: 'plus, zzgl, zuzuglich',
	and: 'and, und',
	or: 'or, oder',
	to: 'to, through, thru',
	of: 'of, von, vom, der',
	no: 'no, without, kein, keine, keinen, ohne, zero',
	condition:
		'nonprofit, non profit, nonprofits, students, student, new customers, eligible, qualifying, promo code, coupon, refer a friend, referral'
} as const;

export type Key = keyof typeof words;

export const keyWords: ReadonlyMap<string, Key> = new Map(
	Object.entries(words).flatMap(([key, listed]) =>
		listed.split(', ').map((word) => [word, key as Key] as const)
	)
);

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'hour';

/** A time, and how often: both say what a price is for. */
const times = {
	hour: 'hour, hours, hr, hrs, hourly, stunde, stunden, std',
	day: 'day, days, daily, tag, tage, tagen, taglich',
	week: 'week, weeks, weekly, wk, woche, wochen, wochentlich',
	month:
		'month, months, mo, mos, mth, mnth, monthly, monat, monate, monaten, monats, monatlich, mtl, monatl',
	quarter: 'quarter, quarters, quarterly, qtr, quartal, quartale, vierteljahrlich',
	year: 'year, years, yr, yrs, yearly, annually, annual, annum, anno, p a, pa, jahr, jahre, jahren, jahrlich, jahrliche'
} as const;

export const periodWords: ReadonlyMap<string, Period> = new Map(
	Object.entries(times).flatMap(([period, listed]) =>
		listed.split(', ').map((word) => [word, period as Period] as const)
	)
);

/** Those that say by themselves how often: "monthly" needs no "per". */
export const adverbs: ReadonlySet<string> = new Set(
	'monthly, monatlich, mtl, monatl, yearly, annually, annual, jahrlich, jahrliche, p a, pa, weekly, quarterly, daily, hourly, wochentlich, vierteljahrlich, taglich'.split(
		', '
	)
);
