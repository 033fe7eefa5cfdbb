/** Whether two parts of documents say the same, in whatever order their fields stand. */
export function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [ofA, ofB] = [fieldsOf(a), fieldsOf(b)];
	return ofA.size === ofB.size && [...ofA].every(([name, value]) => isSame(value, ofB.get(name)));
}

/** A field that says nothing is none. */
function fieldsOf(value: object): Map<string, unknown> {
	return new Map(Object.entries(value).filter(([, field]) => field !== undefined));
}
