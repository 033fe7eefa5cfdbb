import {
	budgetReach,
	cheapestMap,
	crossings,
	flipList,
	mixAnswers,
	priceParity,
	scenarioDifference
} from '#insight';
import { planOf, type Answer, type Question, type Topic } from './question.ts';

/** How each question is answered. */
export const answering: {
	readonly [Of in Topic]: (question: Question<Of>) => Answer<Of>;
} = {
	flips: ({ scenario }) => flipList(scenario),
	mixes: ({ scenario }) => mixAnswers(scenario),
	crossings: ({ scenario, drivers }) => drivers.map((driver) => crossings(scenario, driver)),
	map: ({ scenario, drivers, mostValues }) => cheapestMap(scenario, drivers, mostValues),
	budget: ({ scenario, plan: id, driver, budget, months }) => {
		const plan = planOf(scenario, id);
		return plan && budgetReach(scenario, plan, driver, budget, months);
	},
	parity: ({ scenario, plans: [a, b], ...place }) => {
		const [plan, other] = [planOf(scenario, a), planOf(scenario, b)];
		return plan && other && priceParity(scenario, place, [plan, other]);
	},
	differences: ({ first, others }) => others.map((other) => scenarioDifference(first, other))
};
