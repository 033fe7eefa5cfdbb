// Lines as vendors write them, and what each proposes: see tests/support/proposals.ts for how that is told.
import { describe, expect, it } from 'vitest';
import { told, verdictOn } from '../../../../tests/support/proposals.ts';

type Row = readonly [line: string, proposals: readonly string[]];

describe('plain prices', () => {
	it.each<Row>([
		['100 SMS for $9', ['pack messages 100 9']],
		['$20 for 500 messages', ['pack messages 500 20']],
		['SMS add-on $10/month', ['flat 10, off, “SMS add-on”']],
		['$0', ['flat 0']],
		['Enterprise: contact us', ['flat unknown, “Enterprise”']],
		['Video visits $1.50 each', ['unit video-visits 1.5']],
		['$0.035 per text message', ['unit messages 0.035']],
		['Storage $0.10 per GB per month', ['unit stored-gb 0.1, “Storage”']],
		['Servers $150/month each', ['device servers 150']],
		['$40 per workstation, $150 per server', ['device workstations 40 + device servers 150']],
		['Additional location $99/month', ['unit locations 99']],
		["add'l user: $15/mo", ['seat signed-in-users 15']],
		['Onboarding: $250 one-off', ['once 250']],
		['1.234,56 € einmalig', ['once 1234.56']],
		['Einrichtungsgebühr 250 €', ['once 250']],
		['79 € / Monat zzgl. 12 € je Nutzer', ['flat 79 + seat signed-in-users 12']],
		['Preis auf Anfrage', ['flat unknown']],
		['First month $1, then $49/month', ['flat 1, until 1 + flat 49, from 2']],
		['Therapists: $49/month each', ['seat clinicians 49']],
		['$39 per clinician, minimum 3 clinicians', ['seat clinicians 39 minimum 3']],
		['$0.01-0.05 per GB', ['unit stored-gb 0.03, 0.01..0.05']],
		['unlimited users $499/month', ['flat 499']],
		['$499/month unlimited users', ['flat 499']],
		['10k API calls for $5', ['pack api-calls 10000 5']],
		['$25/month + $0.05/SMS', ['flat 25 + unit messages 0.05']],
		['$79/month', ['flat 79']],
		['$79 per month per provider', ['seat licensed-providers 79']],
		['US$ 0.05 / min', ['unit video-minutes 0.05']],
		['€49,90 pro Monat', ['flat 49.9']],
		['49,90 € pro Nutzer und Monat', ['seat signed-in-users 49.9']],
		['set-up fee $500 one-time', ['once 500']],
		['billed annually $948 (=$79/mo)', ['flat 948, a year']],
		['packs of 100 messages for $9', ['pack messages 100 9']],
		['contact sales', ['flat unknown']],
		['Premium plan $49/mo', ['flat 49, “Premium plan”']],
		['Pro $49/mo', ['flat 49, “Pro”']],
		['Patient portal $29/month', ['flat 29, “Patient portal”']],
		['$75-150 per provider per month', ['seat licensed-providers 112.5, 75..150']],
		['First 3 months at $49, then $79/mo', ['flat 49, until 3 + flat 79, from 4']],
		['First 3 months $49/mo', ['flat 49, until 3 + flat unknown, from 4']],
		['Implementation $199 per provider', ['once licensed-providers 199']],
		['$59/user/month billed annually', ['seat signed-in-users 708, a year']],
		['$0.05 per minute with a $150 minimum per month', ['unit video-minutes 0.05 floor 150']],
		['£12 per user per month', ['seat signed-in-users 12']],
		['$1.50/claim', ['unit claims 1.5']],
		['$0.75 per e-prescription', ['unit prescriptions 0.75']],
		['$120 per computer per year', ['device computers 120, a year']],
		['$249/month, unlimited providers', ['flat 249']],
		['$0 setup fee', ['once 0']],
		['$3 per active client per month', ['unit active-patients 3']],
		['15 USD per seat monthly', ['seat signed-in-users 15']],
		['SMS 4¢ each', ['unit messages 0.04']]
	])('%s', (line, expected) => {
		expect(told(verdictOn(line))).toEqual(expected);
	});
});

describe('tiers', () => {
	it.each<Row>([
		[
			'bis 10 Nutzer 15 €, über 10 Nutzer 12 €',
			[
				'graduated: graduated signed-in-users 10:15 ∞:12',
				'volume: volume signed-in-users 10:15 ∞:12',
				'tiers-unsaid: either signed-in-users 10:15 ∞:12',
				'flat-by-tier: stairs signed-in-users 10:15 ∞:12'
			]
		],
		['$79 one user, $49 per additional user', ['seat signed-in-users 1:79 ∞:49']],
		['$79/mo for first user, $49/mo per additional user', ['seat signed-in-users 1:79 ∞:49']],
		[
			'From 1 to 5 providers: $99/provider/mo; 6 or more: $89/provider/mo',
			[
				'graduated: graduated licensed-providers 5:99 ∞:89',
				'volume: volume licensed-providers 5:99 ∞:89',
				'tiers-unsaid: either licensed-providers 5:99 ∞:89'
			]
		],
		[
			'1-10 users $15, 11-50 $12, 51+ $10',
			[
				'graduated: graduated signed-in-users 10:15 50:12 ∞:10',
				'volume: volume signed-in-users 10:15 50:12 ∞:10',
				'tiers-unsaid: either signed-in-users 10:15 50:12 ∞:10',
				'flat-by-tier: stairs signed-in-users 10:15 50:12 ∞:10'
			]
		],
		['$99 first provider, $49 each additional provider', ['seat licensed-providers 1:99 ∞:49']],
		[
			'0-500 messages $0.05, 500-1000 $0.04, 1000+ $0.03',
			[
				'graduated: graduated messages 500:0.05 1000:0.04 ∞:0.03',
				'volume-inclusive: volume messages 500:0.05 1000:0.04 ∞:0.03',
				'volume-exclusive: volume messages 500:0.05 1000:0.04 ∞:0.03 exclusive',
				'tiers-unsaid: either messages 500:0.05 1000:0.04 ∞:0.03 unknown',
				'flat-by-tier: stairs messages 500:0.05 1000:0.04 ∞:0.03 unknown'
			]
		],
		[
			'under 10 users $15 each, 10 and up $12 each',
			[
				'graduated: graduated signed-in-users 10:15 ∞:12 exclusive',
				'volume: volume signed-in-users 10:15 ∞:12 exclusive',
				'tiers-unsaid: either signed-in-users 10:15 ∞:12 exclusive'
			]
		],
		[
			'first 10 users $15 each, next 40 users $12 each, all additional $10 each',
			['seat signed-in-users 10:15 50:12 ∞:10']
		],
		[
			'1-5 users $99, 6-10 users $149, 11+ $249',
			[
				'flat-by-tier: stairs signed-in-users 5:99 10:149 ∞:249',
				'graduated: graduated signed-in-users 5:99 10:149 ∞:249',
				'volume: volume signed-in-users 5:99 10:149 ∞:249',
				'tiers-unsaid: either signed-in-users 5:99 10:149 ∞:249'
			]
		],
		[
			'up to 5 users: $99 flat; up to 10 users: $149 flat',
			['stairs signed-in-users 5:99 10:149 not-sold']
		]
	])('%s', (line, expected) => {
		expect(told(verdictOn(line))).toEqual(expected);
	});
});

describe('what is included', () => {
	it.each<Row>([
		[
			'5 users $99/month',
			[
				'for-all: flat 99 + up to 5 signed-in-users',
				'each: seat signed-in-users 99 + up to 5 signed-in-users'
			]
		],
		['$99/month for up to 5 users', ['flat 99 + up to 5 signed-in-users']],
		[
			'up to 1,000 messages included, $20 each additional 500',
			['point: pack messages 500 20 included 1000', 'comma: pack messages 500 20 included 1']
		],
		['erste 3 Nutzer inklusive, danach 12 € je Nutzer', ['seat signed-in-users 12 included 3']],
		[
			'ab 11 Nutzern je 12 €',
			[
				'first-free: seat signed-in-users 12 included 10',
				'first-unknown: seat signed-in-users 10:unknown ∞:12'
			]
		],
		['up to 10 clients', ['up to 10 active-patients']],
		['$29/mo (up to 10 clients)', ['flat 29 + up to 10 active-patients']],
		[
			'$149/month base + $15/user over 3',
			[
				'first-free: flat 149 + seat signed-in-users 15 included 3',
				'first-unknown: flat 149 + seat signed-in-users 3:unknown ∞:15'
			]
		],
		['AI notes: 50 free, then $1 per note', ['unit ai-notes 1 included 50']],
		['first 3 users included, then $12 each', ['seat signed-in-users 12 included 3']],
		[
			'from 11 users each costs $12',
			[
				'first-free: seat signed-in-users 12 included 10',
				'first-unknown: seat signed-in-users 10:unknown ∞:12'
			]
		],
		['up to 1,000 messages included, $0.02 each additional', ['unit messages 0.02 included 1000']],
		['$99/month includes 3 users, then $12 each', ['flat 99 + seat signed-in-users 12 included 3']],
		[
			'$99/month includes 3 users',
			[
				'not-beyond: flat 99 + up to 3 signed-in-users',
				'beyond-unknown: flat 99 + seat signed-in-users 3:0 ∞:unknown'
			]
		],
		[
			'$99/month, includes 500 messages, $0.02 per additional message',
			['flat 99 + unit messages 0.02 included 500']
		],
		['$12 per user, max 10 users', ['seat signed-in-users 12 + up to 10 signed-in-users']],
		['$89 per month for 1 provider', ['flat 89 + up to 1 licensed-providers']]
	])('%s', (line, expected) => {
		expect(told(verdictOn(line))).toEqual(expected);
	});
});

describe('shares', () => {
	it.each<Row>([
		['Card processing 2.6% + $0.10', ['2.6% of card-volume + 0.1 each, “Card processing”']],
		[
			'ACH 1% (max $10)',
			[
				'each-transaction: 1% of card-volume at most 10 each, “ACH”',
				'each-month: 1% of card-volume cap 10, “ACH”'
			]
		],
		[
			'1% per ACH transaction, capped at $10 per transaction',
			['1% of card-volume at most 10 each']
		],
		['4% of net collections, $500 minimum per month', ['4% of collections floor 500']],
		['2.9% + 30c per transaction', ['2.9% of card-volume + 0.3 each']],
		[
			'0.8 % capped at $5',
			[
				'each-transaction: 0.8% of card-volume at most 5 each',
				'each-month: 0.8% of card-volume cap 5'
			]
		],
		['2.9% of collections', ['2.9% of collections']]
	])('%s', (line, expected) => {
		expect(told(verdictOn(line))).toEqual(expected);
	});
});

describe('terms', () => {
	it.each<Row>([
		['Mindestumsatz 150 € im Monat', ['{minimum:150}']],
		['30 Tage kostenlos testen', ['{free:{days:30,usage:free}}']],
		['20 % Rabatt in den ersten 3 Monaten', ['{discounts:[{percent:20,periods:3}]}']],
		['$10 off per month for 6 months', ['{discounts:[{amount:10,periods:6}]}']],
		['First month free', ['{free:{months:1,usage:free}}']],
		['minimum $150 per month', ['{minimum:150}']],
		['free for 14 days', ['{free:{days:14,usage:free}}']],
		['20% off first 3 months', ['{discounts:[{percent:20,periods:3}]}']],
		['Max $500 per month', ['{maximum:500}']]
	])('%s', (line, expected) => {
		expect(told(verdictOn(line))).toEqual(expected);
	});
});
