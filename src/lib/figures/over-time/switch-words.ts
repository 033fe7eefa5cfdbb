import type { Forecast } from '#forecast';
import { standingIn, type SwitchDate } from '#insight';
import { m } from '#messages';
import { isPriced } from '#money';
import { startOf, type Scenario } from '#scenario';
import { monthNamer } from '../dates.ts';
import { exactMoney } from '../format.ts';
import { planName } from '../words.ts';

/** "From Aug 2027 Group is cheapest: $12.00 less that month than Solo." */
export function switchInWords(
	scenario: Scenario,
	forecasts: readonly Forecast[],
	{ month: at, from, to, saves }: SwitchDate
): string {
	const month = monthNamer(startOf(scenario))(at);
	if (!to) return m.time_switch_none({ month });
	const plan = planName(to);
	if (!from) return m.time_switch_first({ month, plan });
	const other = planName(from);
	if (!isPriced(saves)) return m.time_switch_only({ month, plan, other });
	const said = { month, plan, other, amount: exactMoney(saves, scenario.currency) };
	return standingIn(forecasts, at).tooClose ? m.time_switch_barely(said) : m.time_switch(said);
}
