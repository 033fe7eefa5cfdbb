import { practiceNotes } from './practice-notes.ts';

/**
 * What the published schema says beside the fields: their meaning, and the rules that hold between
 * them. Fields are named as in a file, without the places in lists and without the kinds of charge.
 */
export const fieldNotes: Readonly<Record<string, string>> = {
	app: 'Tells that the file is of this planner.',
	version: 'The version of this format.',
	scenario: 'The practice, what it could buy, and the plans that are compared.',
	'scenario.name': 'Blanks around it are dropped; no control characters.',
	'scenario.currency': 'ISO 4217; of all prices and amounts.',
	'scenario.start': 'The first month, as in 2027-03. Missing: 2027-01.',
	'scenario.months': 'How many months are compared.',
	'scenario.tax': 'Added once to every bill.',
	'scenario.had': 'Offers the practice has or had, by id.',
	'scenario.template':
		'The example practice it began with, by its key: says where numbers are from that are still as they were.',
	...practiceNotes,
	'scenario.offers': 'The price book; every id once.',
	'scenario.offers.name': 'Missing: the id, or the name of the planner’s own offer.',
	'scenario.offers.vendor': 'Who sells it.',
	'scenario.offers.book': 'The offer of the planner’s price book it was taken from.',
	'scenario.offers.note': 'Own words about it.',
	'scenario.offers.counts': 'What the vendor counts as a user, a visit or a device.',
	'scenario.offers.quote': 'The day of a written offer, and the last day it holds.',
	'scenario.offers.compliance':
		'What the vendor does about what a practice may require. Missing: nobody knows.',
	'scenario.offers.compliance.retentionYears': 'How many years it keeps records.',
	'scenario.offers.covers': 'The jobs it does.',
	'scenario.offers.product':
		'Tiers of one product, from rank 1: who outgrows one is shown the first that fits.',
	'scenario.offers.limits':
		'What it admits, both ends included; least or most or both, the least not above the most.',
	'scenario.offers.onlyAfter':
		'Sold only to those who have or had one of these offers. Offers that are sold only after each other can never be bought and are refused.',
	'scenario.offers.charges': 'Every id once in its offer.',
	'scenario.offers.charges.name': 'Missing: it is named by what it counts.',
	'scenario.offers.charges.off': 'Not charged, unless a plan takes it.',
	'scenario.offers.charges.with':
		'The line it comes with: where it is off, it is charged also to a plan that takes that one.',
	'scenario.offers.charges.covers': 'Jobs the line does beyond those of its offer.',
	'scenario.offers.charges.onlyFor': 'Charged only where the practice requires this.',
	'scenario.offers.charges.per':
		'What the prices are for. A year is paid ahead, and only for meters that are levels.',
	'scenario.offers.charges.from': 'The first month it is charged in, from 1.',
	'scenario.offers.charges.until': 'The last month it is charged in; not before the first.',
	'scenario.offers.charges.announced':
		'Prices from a day on, as many as the charge has and in their order.',
	'scenario.offers.charges.announced.on': 'A day of the calendar.',
	'scenario.offers.charges.provenance':
		'Where prices are from: one for all of the charge’s prices, or one for each in their order.',
	'scenario.offers.charges.provenance.seen': 'A day, a month or a year.',
	'scenario.offers.charges.charge':
		'Every meter is a computed one or counted by hand. Prices may be "unknown": the plan is then not priced, never free.',
	'scenario.offers.charges.charge.discount': 'A percentage or an amount, off the line.',
	'scenario.offers.charges.charge.cap': 'At most this much a month.',
	'scenario.offers.charges.charge.floor': 'At least this much a month; not above the cap.',
	'scenario.offers.charges.charge.credit': 'Taken off as far as something is owed.',
	'scenario.offers.charges.charge.convert':
		'The quantity is divided and then rounded, to so many decimals.',
	'scenario.offers.charges.charge.minimum': 'At least this quantity is billed.',
	'scenario.offers.charges.charge.included': 'So much a month costs nothing.',
	'scenario.offers.charges.charge.tiers':
		'Each tier ends above the one before it; only the last may be open (null).',
	'scenario.offers.charges.charge.stairs':
		'Each stair has an end for every meter, in their order; none is below the one before it, and one is above.',
	'scenario.offers.charges.charge.boundary':
		'Whether a quantity that is exactly a tier’s end lies in it. "unknown" is priced both ways.',
	'scenario.offers.charges.charge.zeroUsage':
		'Whether what is owed at the start is owed when nothing was used.',
	'scenario.offers.charges.charge.beyond':
		'Needed when the last tier ends: what is sold beyond it.',
	'scenario.offers.charges.charge.orVolume':
		'The price list does not say whether all units get the tier’s price: priced both ways.',
	'scenario.offers.charges.charge.tierBy':
		'The meter that picks the tier, where it is not the one that is priced.',
	'scenario.offers.charges.charge.seats': 'Each with a price or with graduated prices, not both.',
	'scenario.offers.charges.charge.devices': 'Each with a price or with graduated prices, not both.',
	'scenario.offers.charges.charge.of':
		'Amounts of money, in the order of time, and how many transactions carried them: needed where there is a fee, a least or most, or free transactions.',
	'scenario.offers.charges.charge.least':
		'Each transaction pays at least this; not above the most.',
	'scenario.offers.charges.charge.most': 'Each transaction pays at most this.',
	'scenario.offers.charges.charge.free':
		'Free until either is used up; the transaction that crosses pays on the rest.',
	'scenario.offers.terms.free': 'Free at the start, for months or for days.',
	'scenario.offers.terms.discounts':
		'Each a percentage or an amount, for so many billed periods. An amount comes off every payment: where an offer bills months and years, off each month and off each year.',
	'scenario.offers.terms.discounts.once':
		'One amount in all, used up over as many periods as it lasts; not with a percentage.',
	'scenario.offers.terms.minimum': 'At least this much a month; not above the maximum.',
	'scenario.offers.terms.maximum': 'At most this much a month.',
	'scenario.offers.terms.credit': 'Money to use up against what is billed.',
	'scenario.offers.terms.committed': 'Spent less by the end of so many months, the rest is due.',
	'scenario.offers.terms.contract':
		'Bound for so many months; on leaving earlier so many percent of what recurs is owed.',
	'scenario.offers.terms.uplift':
		'On every renewal all prices rise, rounded to their own decimals.',
	'scenario.offers.terms.lockedUntil':
		'Until this day of the calendar neither an uplift nor an announced price applies.',
	'scenario.offers.terms.changes':
		'How a headcount that changes within a paid period is billed. "unknown" is priced in every way.',
	'scenario.plans': 'What is compared; every id once.',
	'scenario.plans.offers': 'Ids of offers in the price book, each once.',
	'scenario.plans.takes': 'Lines that are off in their offers and charged in this plan.',
	'scenario.plans.mix':
		'The plan chooses its offers itself: those that do every job at the least cost. The offers listed are those it chose last.',
	'scenario.plans.mix.least':
		'What is to be least: the cost of the term, what is paid in the first year, or the cost of one month.',
	'scenario.plans.mix.month': 'The month meant by it; missing: the first.',
	'scenario.plans.mix.include': 'Offers that must be part of it.',
	'scenario.plans.mix.never': 'Offers that must not.',
	'scenario.plans.leaves': 'Offers of the plan that are left, with the last month they are used in.'
};
