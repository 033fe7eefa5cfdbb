/** One step from a version of the document to the next. */
export interface Migration {
	/** Named for what happened, such as "roles-get-names". */
	readonly name: string;
	/** The document of the version before, still unchecked, to that of the next. */
	readonly up: (document: unknown) => unknown;
}
