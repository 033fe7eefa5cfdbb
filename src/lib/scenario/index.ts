/** The saved document: its schema, its edits, its starters. One scenario is one file. */
export { mostOffers, mostPlans } from './capacity.ts';
export { copyAs, rename, setDriver } from './edits.ts';
export type { Edit } from './edits.ts';
export {
	addChange,
	addRow,
	changeRow,
	confirmGuess,
	followFillCurve,
	removeChange,
	removeCount,
	removeRamp,
	removeRow,
	replaceChange,
	setCount,
	setGrowth,
	setMonths,
	setRamp,
	setRange,
	setStart,
	setTickets,
	setWanted
} from './practice-edits.ts';
export {
	addOffer,
	duplicateOffer,
	offerIdFor,
	removalOf,
	removeOffer,
	replaceOffer,
	switchLine
} from './offer-edits.ts';
export type { Removal } from './offer-edits.ts';
export { setPrice, withPrice } from './set-price.ts';
export type { PricePlace } from './set-price.ts';
export { written } from './offer-draft.ts';
export type { Draft, Path } from './offer-draft.ts';
export { offerProblems } from './offer-problems.ts';
export type { OfferProblem } from './offer-problems.ts';
export { addPlan, changePlan, leaveLine, removePlan, takeLine } from './plan-edits.ts';
export {
	addPriceChange,
	priceChanges,
	removePriceChange,
	replacePriceChange
} from './price-change-edits.ts';
export type { PriceChange } from './price-change-edits.ts';
export { takeRoster, takeUsage } from './import-edits.ts';
export type { Expectation } from './expectation.ts';
export { decode, encode } from './file.ts';
export type { ScenarioFile, Unreadable } from './file.ts';
export { publishedSchema, schemaName } from './published-schema.ts';
export { isName, longestName } from './name.ts';
export type { Plan, Scenario } from './scenario-schema.ts';
export { startOf, usualStart } from './start.ts';
export { emptyScenario, starterKeys, starterScenario } from './starters.ts';
export type { StarterKey } from './starters.ts';
export { openingTemplate } from './templates/opening.ts';
export type { Opening } from './templates/opening.ts';
export { templateSources } from './templates/sources.ts';
export { rowKeys, settings } from './templates/template.ts';
export type { Figure, RowKey, Setting } from './templates/template.ts';
export { openedScenario, templateScenario } from './templates/template-scenarios.ts';
export { templateKeys, templatePractice, templates } from './templates/templates.ts';
export type { TemplateKey } from './templates/templates.ts';
