/** The shipped price book: large, and read only by who asks for it, so it is loaded on demand. */
export { book } from './book.ts';
export type { BookOffer, BookProduct } from './book.ts';
export { categories } from './categories.ts';
export type { BookCategory } from './categories.ts';
export { readings, sources } from './sources.ts';
export type { ReadingOfSource, Source, SourceKey } from './sources.ts';
