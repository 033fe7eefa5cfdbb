/** One step from a version of the document to the next. */
export interface Migration {
	/** Named for what happened, such as "roles-get-names". */
	readonly name: string;
	/** The document of the version before, still unchecked, to that of the next. */
	readonly up: (document: unknown) => unknown;
}

/**
 * Every step since version 1, in order: the first leads from 1 to 2. Steps are only ever added,
 * each in a file of its own with a fixture before and after.
 */
export const migrations: readonly Migration[] = [];
