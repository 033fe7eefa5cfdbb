import type { Curve } from '#insight';

/** The curve of one slider: reckoned only while somebody looks at it, and once however many do. */
export class Along {
	readonly #reckon: () => Curve | undefined;
	readonly curve = $derived.by(() => this.#reckon());

	constructor(reckon: () => Curve | undefined) {
		this.#reckon = reckon;
	}
}
