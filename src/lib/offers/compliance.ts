import type { Requirement, Wanted } from '#practice';
import type { Offer } from './offer-schema.ts';

/** What a practice requires of whoever sells to it. */
export type Demands = Pick<Wanted, 'requires' | 'retentionYears'>;

/** What is required of an offer and not done by it. */
export interface Shortfall {
	readonly requirements: readonly Requirement[];
	/** Records are kept for fewer years than asked for. */
	readonly retention: { readonly kept: number; readonly asked: number } | undefined;
}

/** What an offer is known not to do; what nobody knows is no obstacle. */
export function shortfallOf(
	{ compliance = {} }: Offer,
	{ requires, retentionYears: asked }: Demands
): Shortfall | undefined {
	const requirements = requires.filter((requirement) => compliance[requirement] === 'no');
	const { retentionYears: kept } = compliance;
	const isShort = asked !== undefined && kept !== undefined && kept < asked;
	if (requirements.length === 0 && !isShort) return undefined;
	return { requirements, retention: isShort ? { kept, asked } : undefined };
}

/** Whether an offer is known to do all that another falls short of, and falls short of nothing itself. */
export function makesGood(offer: Offer, shortfall: Shortfall, demands: Demands): boolean {
	const { compliance = {} } = offer;
	return (
		shortfallOf(offer, demands) === undefined &&
		shortfall.requirements.every((requirement) => compliance[requirement] === 'yes') &&
		(shortfall.retention === undefined || compliance.retentionYears !== undefined)
	);
}

/** What is required of an offer, and nobody knows whether it does it. */
export function unansweredBy(
	{ compliance = {} }: Offer,
	{ requires, retentionYears }: Demands
): (Requirement | 'retention')[] {
	const unanswered = requires.filter((requirement) => compliance[requirement] === undefined);
	const isRetentionOpen =
		retentionYears !== undefined && compliance.retentionYears === undefined && retentionYears > 0;
	return isRetentionOpen ? [...unanswered, 'retention'] : unanswered;
}
