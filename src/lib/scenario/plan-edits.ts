import { freeId } from '#practice';
import { mostPlans } from './capacity.ts';
import type { Edit } from './edits.ts';
import { buysSomething, withinOffers } from './plan-fit.ts';
import type { Plan, Scenario } from './scenario-schema.ts';

/** Named changes of the plans: what is compared. */

/** Its id is free, whatever it is called. There is room for six. */
export function addPlan(plan: Omit<Plan, 'id'> & { readonly id?: string }): Edit {
	return (scenario) => {
		const { plans, offers } = scenario;
		const id = freeId(plans, plan.id ?? 'plan');
		const added = withinOffers({ ...plan, id }, offers);
		if (plans.length >= mostPlans || !buysSomething(added)) return scenario;
		return { ...scenario, plans: [...plans, added] };
	};
}

/** A field that is told as undefined is left out from then on. A plan without an offer is none: then nothing changes. */
export function changePlan(
	id: string,
	fields: { [Field in keyof Omit<Plan, 'id'>]?: Plan[Field] | undefined }
): Edit {
	return ofPlan(id, (plan, { offers }) => {
		const said = Object.entries({ ...plan, ...fields }).filter(([, value]) => value !== undefined);
		const changed = withinOffers(Object.fromEntries(said) as Plan, offers);
		return buysSomething(changed) ? changed : plan;
	});
}

/** The last one stays: a document without a plan cannot be. */
export function removePlan(id: string): Edit {
	return (scenario) => {
		const plans = scenario.plans.filter((plan) => plan.id !== id);
		return plans.length > 0 ? { ...scenario, plans } : scenario;
	};
}

/** An add-on, charged in this plan. */
export function takeLine(id: string, offer: string, charge: string): Edit {
	return ofPlan(id, (plan, { offers }) =>
		withinOffers(
			{ ...plan, takes: [...withoutLine(plan, offer, charge), { offer, charge }] },
			offers
		)
	);
}

export function leaveLine(id: string, offer: string, charge: string): Edit {
	return ofPlan(id, (plan, { offers }) =>
		withinOffers({ ...plan, takes: withoutLine(plan, offer, charge) }, offers)
	);
}

function withoutLine({ takes = [] }: Plan, offer: string, charge: string) {
	return takes.filter((line) => line.offer !== offer || line.charge !== charge);
}

function ofPlan(id: string, change: (plan: Plan, scenario: Scenario) => Plan): Edit {
	return (scenario) => ({
		...scenario,
		plans: scenario.plans.map((plan) => (plan.id === id ? change(plan, scenario) : plan))
	});
}
