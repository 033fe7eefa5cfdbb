import type {
	BudgetReach,
	CheapestMap,
	Crossings,
	ListedFlip,
	MixAnswer,
	PlanOf,
	PriceParity,
	ScenarioDifference
} from '#insight';
import type { Amount } from '#money';
import type { DriverName } from '#practice';
import type { Plan, Scenario } from '#scenario';

/** What takes too long to be answered while a thumb moves, and what the answer is. */
export interface Exchanges {
	readonly flips: { readonly question: { scenario: Scenario }; readonly answer: ListedFlip[] };
	/** What every plan with a mix chooses, and what that hangs on. */
	readonly mixes: { readonly question: { scenario: Scenario }; readonly answer: MixAnswer[] };
	/** Every place where plans change order, driver by driver. */
	readonly crossings: {
		readonly question: { scenario: Scenario; drivers: readonly DriverName[] };
		readonly answer: Crossings[];
	};
	readonly map: {
		readonly question: {
			scenario: Scenario;
			drivers: readonly [DriverName, DriverName];
			mostValues: number;
		};
		readonly answer: CheapestMap;
	};
	readonly budget: {
		readonly question: {
			scenario: Scenario;
			plan: string;
			driver: DriverName;
			budget: Amount;
			/** 1 for the first month, the horizon for the whole term. */
			months: number;
		};
		readonly answer: BudgetReach | undefined;
	};
	readonly parity: {
		readonly question: {
			scenario: Scenario;
			offer: string;
			charge: string;
			price: number;
			plans: readonly [string, string];
		};
		readonly answer: PriceParity | undefined;
	};
	readonly differences: {
		/** Each against the first. */
		readonly question: { first: PlanOf; others: readonly PlanOf[] };
		readonly answer: ScenarioDifference[];
	};
}

export type Topic = keyof Exchanges;
export type Question<Of extends Topic> = Exchanges[Of]['question'];
export type Answer<Of extends Topic> = Exchanges[Of]['answer'];

/** What goes to the worker: of each topic the newest replaces those that wait; without a question it is dropped. */
export type Job = {
	[Of in Topic]: {
		readonly topic: Of;
		readonly number: number;
		readonly question: Question<Of> | undefined;
	};
}[Topic];

/** What comes back, with the number of its job. */
export type Reply = {
	[Of in Topic]: {
		readonly topic: Of;
		readonly number: number;
		readonly answer: Answer<Of>;
	};
}[Topic];

/** Plans come back as copies: they are known by their ids. */
export function planOf({ plans }: Scenario, id: string): Plan | undefined {
	return plans.find((plan) => plan.id === id);
}
