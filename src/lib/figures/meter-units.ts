import { toNumber, type Decimal } from '#decimal';
import { m } from '#messages';
import { isComputed, meters, type Unit } from '#practice';
import type { Scenario } from '#scenario';
import { plainMoney, quantity } from './format.ts';

interface Amount {
	readonly count: number;
	readonly amount: string;
}

/** What is counted in; an event is what its meter is called. */
const unitWords: Readonly<Record<Exclude<Unit, 'events' | 'money'>, (inputs: Amount) => string>> = {
	people: m.unit_people,
	places: m.unit_places,
	devices: m.unit_devices,
	minutes: m.unit_minutes,
	messages: m.unit_messages,
	patients: m.unit_patients,
	gigabytes: m.unit_gigabytes
};

/** "4,680 minutes", "$22,000.00"; of events the bare number. */
export function meterAmount(
	{ practice, currency }: Pick<Scenario, 'practice' | 'currency'>,
	meter: string,
	value: Decimal
): string {
	const own = practice.counts?.find((count) => count.meter === meter);
	const unit = isComputed(meter)
		? meters[meter].unit
		: own?.nature === 'money'
			? 'money'
			: 'events';
	const count = toNumber(value);
	if (unit === 'money') return plainMoney(count, currency);
	return unit === 'events' ? quantity(value) : unitWords[unit]({ count, amount: quantity(value) });
}
