/** Bytes in and out: what leaves as a file comes back as the same scenario, and nothing else comes in. */
export { readFile, toFile } from './scenario-file.ts';
export type { FileRead } from './scenario-file.ts';
export { problemInWords } from './problem-in-words.ts';
