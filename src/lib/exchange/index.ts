/** Bytes in and out: what leaves as a file comes back as the same scenario, and nothing else comes in. */
export { readFile, toFile } from './scenario-file.ts';
export type { FileRead } from './scenario-file.ts';
export { problemInWords } from './problem-in-words.ts';
export { importCounts } from './counts/import-counts.ts';
export { countsTemplate } from './counts/templates.ts';
export { withUsage } from './counts/usage.ts';
export { countsProblemInWords, fieldInWords } from './counts/counts-in-words.ts';
export { ignoredInWords, refusalInWords } from './counts/counts-in-words.ts';
export { moreProblems, questionInWords, rowProblemInWords } from './counts/rows-in-words.ts';
export type { CountsKind } from './counts/fields.ts';
export type { ColumnRead, CountsChoices, CountsPreview, CountsRead } from './counts/preview.ts';
export type { CountsQuestion, UsageLine } from './counts/preview.ts';
export { proposalsIn, readPriceList } from './price-lists/read-price-list.ts';
export type { LineRead, PriceListChoices, PriceListRead } from './price-lists/price-list.ts';
export type { Proposal, Verdict } from './price-lists/price-list.ts';
