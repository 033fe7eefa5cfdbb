import { m } from '#messages';
import { confidences } from '#offers';
import {
	isComputed,
	meterNames,
	meters,
	needs,
	requirements,
	type Category,
	type Need,
	type Practice
} from '#practice';
import type { Scenario } from '#scenario';
import { confidenceWord } from '../bill-words.ts';
import { categoryWords } from '../meter-rows.ts';
import { meterWord } from '../practice-words.ts';
import { requirementWord } from '../requirement-words.ts';
import { needWord, offerCalled } from '../words.ts';
import { choiceWords } from './field-words.ts';
import type { Choice, ChoiceShape } from './form-shapes.ts';

type Groups = ChoiceShape['groups'];

/** The field is left out. */
function none(): Choice {
	return { value: '', name: m.choice_none() };
}

/** Everything that is counted, what the practice counts itself first. */
export function meterChoices({ practice }: Scenario, isOptional: boolean): Groups {
	const known = metersOf.get(practice) ?? allMeters(practice);
	metersOf.set(practice, known);
	return isOptional ? [{ title: '', choices: [none()] }, ...known] : known;
}

/** An offer asks for many meters, each time one of all there are. */
const metersOf = new WeakMap<Practice, Groups>();

function allMeters(practice: Practice): Groups {
	const choice = (meter: string): Choice => ({ value: meter, name: meterWord(practice, meter) });
	const own = (practice.counts ?? []).map(({ meter }) => meter).filter((id) => !isComputed(id));
	const of = (category: Category | undefined) =>
		meterNames.filter((meter) => meters[meter].category === category).map(choice);
	const groups = [
		{ title: m.meters_own(), choices: own.map(choice) },
		{ title: m.category_none(), choices: of(undefined) },
		...(Object.keys(categoryWords) as Category[]).map((category) => ({
			title: categoryWords[category](),
			choices: of(category)
		}))
	];
	return groups.filter(({ choices }) => choices.length > 0);
}

/** Every other offer; one that is listed nowhere has only its id. */
export function offerChoices(scenario: Scenario, self: string, chosen: string): Groups {
	const ids = scenario.offers.map(({ id }) => id).filter((id) => id !== self);
	const all = chosen === '' || ids.includes(chosen) ? ids : [...ids, chosen];
	const choices = all.map((value) => ({ value, name: offerCalled(scenario, value) }));
	return [{ title: '', choices: chosen === '' ? [none(), ...choices] : choices }];
}

export function namedChoices(place: string, values: readonly string[]): Choice[] {
	return values.map((value) => ({ value, name: choiceName(place, value) }));
}

export function optionalChoices(
	place: string,
	values: readonly string[],
	isOptional: boolean
): Groups {
	const choices = namedChoices(place, values);
	return [{ title: '', choices: isOptional ? [none(), ...choices] : choices }];
}

function choiceName(place: string, value: string): string {
	const field = place.split('.').at(-1) ?? '';
	const word = choiceWords[`${field}.${value}`] ?? choiceWords[value];
	if (word) return word();
	const need = needs.find((each) => each === value);
	if (need) return needWord(need);
	const requirement = requirements.find((each) => each === value);
	if (requirement) return requirementWord(requirement);
	const confidence = confidences.find((each) => each === value);
	return confidence ? confidenceWord(confidence) : value;
}

/** The jobs an offer may do. */
export function needChoices(): { readonly value: Need; readonly name: string }[] {
	return needs.map((value) => ({ value, name: needWord(value) }));
}
