import * as z from 'zod/mini';
import { expectationOf, type Expectation } from './expectation.ts';
import { migrations, type Migration } from './migrations/index.ts';
import { scenarioSchema, type Scenario } from './scenario-schema.ts';

export const app = 'clinic-pricing-planner';
/** One more for every migration. */
export const currentVersion = migrations.length + 1;

/** A scenario as it lies on disk, travels in a file or waits in a link. */
export interface ScenarioFile {
	readonly app: typeof app;
	readonly version: number;
	readonly scenario: unknown;
}

/** Why something could not be read; what reads it says so in words. */
export type Unreadable =
	/** It does not name this program; of anything else that may be wrong with it nothing is said. */
	| { readonly reason: 'not-a-scenario' }
	| { readonly reason: 'newer'; readonly version: number }
	| { readonly reason: 'invalid'; readonly path: string; readonly expected: Expectation };

export type Decoded =
	| { readonly ok: true; readonly scenario: Scenario }
	| { readonly ok: false; readonly problem: Unreadable };

/** What names this program. */
const ownSchema = z.looseObject({ app: z.literal(app) });

/** What every version's envelope has; a newer one may hold more. */
const headSchema = z.looseObject({ version: z.int().check(z.minimum(1)) });

const envelopeSchema = z.strictObject({
	app: z.unknown(),
	version: z.unknown(),
	// What is missing is refused as what is no scenario is.
	scenario: z.optional(z.unknown())
});

export function encode(scenario: Scenario): ScenarioFile {
	return { app, version: currentVersion, scenario };
}

/** The one door from anything stored or received to a scenario: raw, then migrated, then checked whole. */
export function decode(raw: unknown): Decoded {
	if (!ownSchema.safeParse(raw).success) return refused({ reason: 'not-a-scenario' });
	const head = headSchema.safeParse(raw);
	if (!head.success) return refusal(head.error.issues);
	const { version } = head.data;
	if (version > currentVersion) return refused({ reason: 'newer', version });
	const envelope = envelopeSchema.safeParse(raw);
	if (!envelope.success) return refusal(envelope.error.issues);
	const { scenario } = envelope.data;
	const result = scenarioSchema.safeParse(migrated(scenario, migrations.slice(version - 1)));
	if (result.success) return { ok: true, scenario: result.data };
	return refusal(result.error.issues);
}

function refusal([misfit]: readonly z.core.$ZodIssue[]): Decoded {
	// A key too many is reported where it lies, one floor up.
	const key = misfit?.code === 'unrecognized_keys' ? misfit.keys.slice(0, 1) : [];
	const place = [...(misfit?.path ?? []), ...key].map(String).join('.');
	// Places are told from the scenario on; where it is no scenario at all, it is named itself.
	const path = place === '' ? 'scenario' : place;
	const expected: Expectation = misfit ? expectationOf(misfit) : { code: 'other' };
	return refused({ reason: 'invalid', path, expected });
}

/** A step meets unchecked documents; what it cannot follow is left for the schema to refuse. */
function migrated(scenario: unknown, steps: readonly Migration[]): unknown {
	try {
		return steps.reduce((document, { up }) => up(document), scenario);
	} catch {
		return undefined;
	}
}

function refused(problem: Unreadable): Decoded {
	return { ok: false, problem };
}
