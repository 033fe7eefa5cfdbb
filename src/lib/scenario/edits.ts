import { withDriver, type DriverName } from '#practice';
import { tidyName } from './name.ts';
import type { Scenario } from './scenario-schema.ts';

/** A named change of the whole document; nothing else ever alters a scenario. */
export type Edit = (scenario: Scenario) => Scenario;

export function setDriver(name: DriverName, value: number): Edit {
	return (scenario) => ({ ...scenario, practice: withDriver(scenario.practice, name, value) });
}

export function rename(name: string): Edit {
	return (scenario) => ({ ...scenario, name: tidyName(name) || scenario.name });
}

/** The same document as another one, under its own id. */
export function copyAs(id: string, name: string): Edit {
	return (scenario) => ({ ...scenario, id, name: tidyName(name) || scenario.name });
}
