import type { OpenQuestion } from '#insight';
import { m } from '#messages';
import type { Shortfall } from '#offers';
import type { Requirement } from '#practice';
import type { Scenario } from '#scenario';
import { offerCalled } from './words.ts';

interface RequirementWords {
	readonly name: () => string;
	/** That an offer does not do it, and the question whether it does. */
	readonly lacks: (inputs: { offer: string }) => string;
	readonly ask: (inputs: { offer: string }) => string;
}

const requirementWords: Readonly<Record<Requirement, RequirementWords>> = {
	'signed-baa': {
		name: m.requirement_signed_baa,
		lacks: m.lacks_signed_baa,
		ask: m.ask_signed_baa
	},
	'own-logins': {
		name: m.requirement_own_logins,
		lacks: m.lacks_own_logins,
		ask: m.ask_own_logins
	},
	'audit-trail': {
		name: m.requirement_audit_trail,
		lacks: m.lacks_audit_trail,
		ask: m.ask_audit_trail
	},
	'eu-residency': {
		name: m.requirement_eu_residency,
		lacks: m.lacks_eu_residency,
		ask: m.ask_eu_residency
	},
	'data-export': {
		name: m.requirement_data_export,
		lacks: m.lacks_data_export,
		ask: m.ask_data_export
	},
	'self-hosted': {
		name: m.requirement_self_hosted,
		lacks: m.lacks_self_hosted,
		ask: m.ask_self_hosted
	}
};

export function requirementWord(requirement: Requirement): string {
	return requirementWords[requirement].name();
}

/** What an offer does not do, a sentence each. */
export function shortfallInWords(
	scenario: Scenario,
	{ offer: id, requirements, retention }: Shortfall & { readonly offer: string }
): string[] {
	const offer = offerCalled(scenario, id);
	return [
		...requirements.map((requirement) => requirementWords[requirement].lacks({ offer })),
		...(retention ? [m.lacks_retention({ offer, ...retention })] : [])
	];
}

/** What is to be asked before one signs. */
export function questionInWords(scenario: Scenario, { offer: id, about }: OpenQuestion): string {
	const offer = offerCalled(scenario, id);
	return about === 'retention'
		? m.ask_retention({ offer })
		: requirementWords[about].ask({ offer });
}
