import type { Provenance } from './provenance-schema.ts';

const guideTitle = 'LaunchAdvisor, guide to per-user, per-use and flat-rate software pricing';

/** The middle of a range the guide prints, or its one figure. */
export function guide(range?: { low: string; high: string }): Provenance {
	return { source: guideTitle, confidence: 'second-hand', ...(range && { range }) };
}

export const practiceRunnerAssociate: Provenance = {
	source: 'PracticeRunner help centre, "Understanding PracticeRunner Membership Tiers"',
	seen: '2026',
	confidence: 'list'
};

export const advancedMdEncounter: Provenance = {
	source: 'AdvancedMD pricing page, "Encounter: practice management and EHR", per claim',
	address: 'https://www.advancedmd.com/software-pricing/',
	seen: '2026-08-15',
	confidence: 'list',
	range: { low: '1.08', high: '2.17' }
};

export const googleWorkspace: Provenance = {
	source: 'Google Workspace pricing page, Business Standard, 2 TB a person',
	address: 'https://workspace.google.com/pricing',
	seen: '2026-09-20',
	confidence: 'list'
};

export const doxyMe: Provenance = {
	source: 'Primary-care software guide, telehealth chapter: Doxy.me Professional',
	confidence: 'second-hand'
};

export const mangomint: Provenance = {
	source: 'Mangomint pricing page as read by a price survey: Unlimited, first location',
	address: 'https://www.mangomint.com/pricing/',
	seen: '2026-07-03',
	confidence: 'second-hand'
};

export const mangomintForms: Provenance = {
	...mangomint,
	source: 'Mangomint pricing page as read by a price survey: Forms & Charting, first location'
};

export const simplePracticeVideo: Provenance = {
	source: 'SimplePractice support article (older, undated): Telehealth for an account',
	address:
		'https://support.simplepractice.com/hc/en-us/articles/207927123-SimplePractice-subscription-billing-information',
	confidence: 'second-hand'
};
