/** The saved document: its schema, its edits, its starters. One scenario is one file. */
export { copyAs, rename, setDriver } from './edits.ts';
export type { Edit } from './edits.ts';
export type { Expectation } from './expectation.ts';
export { decode, encode } from './file.ts';
export type { ScenarioFile, Unreadable } from './file.ts';
export { publishedSchema, schemaName } from './published-schema.ts';
export { isName, longestName } from './scenario.ts';
export type { Plan, Scenario } from './scenario.ts';
export { starterKeys, starterScenario } from './starters.ts';
export type { StarterKey } from './starters.ts';
