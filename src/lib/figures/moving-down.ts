import { readMonth } from '#calendar';

import { m } from '#messages';
import { mustGoFirst, type Excess, type Offer } from '#offers';
import { volumesOf } from '#practice';
import type { Scenario } from '#scenario';
import { quantity } from './format.ts';
import { meterWord } from './practice-words.ts';
import { offerName } from './words.ts';

const usualStart = '2027-01';

/**
 * What to do before the practice can move down to an offer, in the order to do it in: "Withdraw invitations
 * for clinicians: 1", "Deactivate associates: 2, so that 0 stay active". Nothing, when it fits already.
 */
export function stepsToMoveDown(scenario: Scenario, offer: Offer, month = 1): string[] {
	const { practice, start = usualStart } = scenario;
	const volumes = volumesOf(practice, readMonth(start) ?? 0, month);
	return mustGoFirst(offer, volumes, month - 1).map((excess) => inWords(scenario, offer, excess));
}

const withdrawing = new Map([
	['invited-providers', m.going_down_withdraw_provider],
	['invited-associates', m.going_down_withdraw_associate],
	['invited-admins', m.going_down_withdraw_admin]
]);
const deactivating = new Map([
	['licensed-providers', m.going_down_provider],
	['clinicians', m.going_down_provider],
	['associates', m.going_down_associate],
	['admins', m.going_down_admin]
]);

function inWords(scenario: Scenario, offer: Offer, { meter, has, most, over }: Excess): string {
	const amount = quantity(over);
	const withdraw = withdrawing.get(meter);
	if (withdraw) return withdraw({ amount });
	const deactivate = deactivating.get(meter);
	if (deactivate) return deactivate({ amount, most: quantity(most) });
	return m.going_down_other({
		meter: meterWord(scenario.practice, meter),
		quantity: quantity(has),
		offer: offerName(offer),
		most: quantity(most)
	});
}
