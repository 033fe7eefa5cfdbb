import { m } from '#messages';
import type { Confidence } from '#offers';
import type { Group } from '#pricing';

const groupWords: Readonly<Record<Group, () => string>> = {
	fixed: m.group_fixed,
	people: m.group_people,
	usage: m.group_usage,
	devices: m.group_devices,
	'one-time': m.group_one_time
};

export function groupWord(group: Group): string {
	return groupWords[group]();
}

const confidenceWords: Readonly<Record<Confidence, () => string>> = {
	list: m.confidence_list,
	quoted: m.confidence_quoted,
	'second-hand': m.confidence_second_hand,
	indicative: m.confidence_indicative,
	'our-guess': m.confidence_our_guess
};

export function confidenceWord(confidence: Confidence): string {
	return confidenceWords[confidence]();
}
