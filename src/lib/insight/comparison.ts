import { divide, fromNumber, multiply, powerOfTen, type Decimal } from '#decimal';
import { forecast, type Forecast } from '#forecast';
import {
	difference,
	inMajorUnits,
	settleShare,
	unpriced,
	type Amount,
	type Currency
} from '#money';
import { volumePlaces, volumesOf, type Volumes } from '#practice';
import { startOf, type Plan, type Scenario } from '#scenario';

/** What a plan comes to over the horizon, beside others and for what it is used for. */
export interface ComparisonFacts {
	readonly plan: Plan;
	readonly total: Amount;
	/** Against the baseline; below nothing where the plan is cheaper. */
	readonly more: Amount;
	/** The same in percent of the baseline, to a tenth; undefined where there is nothing to compare with. */
	readonly morePercent: Decimal | undefined;
	/** For each visit; for each provider and month; for each active patient and month. */
	readonly perVisit: Amount;
	readonly perProvider: Amount;
	readonly perClient: Amount;
	/** In percent of what comes in, to a tenth; undefined where nobody said what comes in. */
	readonly shareOfRevenue: Decimal | undefined;
	/** Were the practice to go on as it does, with the same growth, seasons and dated changes. */
	readonly threeYears: Amount;
	readonly fiveYears: Amount;
}

/** Every plan against the one that is the baseline. */
export function comparisonFacts(scenario: Scenario, baseline: Plan): ComparisonFacts[] {
	const { currency } = scenario;
	const forecasts = forecast(scenario);
	const [three, five] = [36, 60].map((months) =>
		months === scenario.months ? forecasts : forecast({ ...scenario, months })
	);
	const volumes = volumesOf(scenario.practice, startOf(scenario), scenario.months);
	const counted = (meter: string) => allOf(volumes, meter, scenario.months);
	const revenue = counted('collections');
	const base = forecasts.find(({ plan }) => plan === baseline)?.total ?? unpriced;
	return forecasts.map(({ plan, total }, place) => {
		return {
			plan,
			total,
			...moreThan(total, base, currency),
			perVisit: perOne(total, counted('encounters')),
			perProvider: perOne(total, counted('licensed-providers')),
			perClient: perOne(total, counted('active-patients')),
			shareOfRevenue: inPercent(inMajorUnits(total, currency), revenue),
			threeYears: totalAt(three, place),
			fiveYears: totalAt(five, place)
		};
	});
}

/** How much more an amount is than another, in money and in percent of it, to a tenth. */
export function moreThan(
	amount: Amount,
	base: Amount,
	currency: Currency
): Pick<ComparisonFacts, 'more' | 'morePercent'> {
	const more = difference(amount, base);
	return {
		more,
		morePercent: inPercent(inMajorUnits(more, currency), inMajorUnits(base, currency))
	};
}

function totalAt(forecasts: readonly Forecast[] | undefined, place: number): Amount {
	return forecasts?.[place]?.total ?? unpriced;
}

/** What a meter counts in all months together. */
function allOf(volumes: Volumes, meter: string, months: number): Decimal {
	const { quantities } = volumes.metered(meter);
	const digits = quantities.slice(0, months).reduce((sum, quantity) => sum + quantity, 0);
	return { digits, places: volumePlaces };
}

function perOne(total: Amount, { digits, places }: Decimal): Amount {
	if (digits <= 0) return unpriced;
	return settleShare(total, powerOfTen(places), digits, 1);
}

function inPercent(part: Decimal, whole: Decimal): Decimal | undefined {
	if (Number.isNaN(part.digits) || !(whole.digits > 0)) return undefined;
	return divide(multiply(part, hundred), whole, 1, 'half-away-from-zero');
}

const hundred = fromNumber(100);
