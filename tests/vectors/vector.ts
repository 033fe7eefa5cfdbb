/** A worked example out of a billing engine's own tests or documents: terms, a quantity, and what is owed. */
export interface Vector {
	readonly id: string;
	readonly model: string;
	readonly params: unknown;
	readonly usage?: unknown;
	readonly expected: unknown;
	readonly stage?: unknown;
	readonly currency?: unknown;
}

/** A vector says something this engine has no terms for, or that may be read in two ways. */
export class NotRepresentable extends Error {}

/** A file that holds something else than vectors. */
export class NotVectors extends Error {}

export function readVectors(text: string): Vector[] {
	let document: unknown;
	try {
		document = JSON.parse(text);
	} catch {
		throw new NotVectors('it is not JSON');
	}
	if (!Array.isArray(document)) throw new NotVectors('it is not a list of vectors');
	return document.map((entry: unknown, index) => {
		const place = `entry ${String(index + 1)} is not a vector`;
		if (typeof entry !== 'object' || entry === null) throw new NotVectors(place);
		const missing = ['id', 'model', 'params', 'expected'].find((name) => !(name in entry));
		if (missing !== undefined) throw new NotVectors(`${place}: it has no "${missing}"`);
		const vector = entry as Vector;
		if (typeof vector.id !== 'string') throw new NotVectors(`${place}: its "id" is no text`);
		return vector;
	});
}
