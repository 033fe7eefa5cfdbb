import { m } from '#messages';
import { personalInWords } from '../counts/counts-in-words.ts';
import type { Fault, Ignorance } from './price-list.ts';

/** What is wrong with a line, and what to do about it. */
export function faultInWords(fault: Fault): string {
	switch (fault.code) {
		case 'negative-amount':
			return m.paste_fault_negative();
		case 'missing-amount':
			return m.paste_fault_missing();
		case 'two-currencies':
			return m.paste_fault_two_currencies();
		case 'not-understood':
			return m.paste_fault_not_understood();
		case 'too-long':
			return m.paste_fault_too_long({ most: fault.most });
		case 'other-currency':
			return m.paste_fault_other_currency(fault);
		case 'unreadable-number':
			return m.paste_fault_unreadable(fault);
		case 'too-large':
			return m.paste_fault_too_large(fault);
		case 'over-hundred':
			return m.paste_fault_over_hundred(fault);
		case 'no-unit':
			return m.paste_fault_no_unit();
		case 'saving-only':
			return m.paste_fault_saving();
		case 'belongs-elsewhere':
			return m.paste_fault_elsewhere();
		case 'other-period':
			return m.paste_fault_period(fault);
		case 'tier-twice':
			return m.paste_fault_tier_twice(fault);
		case 'tiers-overlap':
			return m.paste_fault_overlap(fault);
		case 'tiers-gap':
			return fault.from === fault.to ? m.paste_fault_gap_one(fault) : m.paste_fault_gap(fault);
		case 'tiers-backwards':
			return m.paste_fault_backwards();
		case 'too-many-tiers':
			return m.paste_fault_too_many();
		case 'contradiction':
			return m.paste_fault_contradiction(fault);
		case 'line-twice':
			return m.paste_fault_twice(fault);
		case 'about-people':
			return m.paste_fault_people({ personal: personalInWords(fault.personal) });
	}
}

/** Why a line brings nothing by itself. */
export function ignoranceInWords(why: Ignorance): string {
	switch (why.as) {
		case 'empty':
			return '';
		case 'heading':
			return m.paste_ignored_heading();
		case 'no-price':
			return m.paste_ignored_no_price();
		case 'nothing-to-pay':
			return m.paste_ignored_nothing();
		case 'condition':
			return m.paste_ignored_condition();
		case 'part-of':
			return m.paste_ignored_part({ line: why.line });
	}
}
