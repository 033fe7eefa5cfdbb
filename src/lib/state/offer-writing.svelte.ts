import type { Offer, Provenance } from '#offers';
import {
	offerProblems,
	replaceOffer,
	written,
	type Draft,
	type OfferProblem,
	type Path
} from '#scenario';
import type { Planner } from './planner.svelte.ts';

const none: readonly OfferProblem[] = [];

/**
 * An offer being written. What may stand in the document is entered at once, so that everything that
 * follows from it moves along; what may not is kept here as it was typed until it is mended.
 */
export class OfferWriting {
	readonly #planner: Planner;
	readonly #id: string;
	/** Where a price is from that is typed here. */
	readonly #own: () => Provenance;
	/** What cannot be entered yet, and the offer it was to replace. */
	#kept: { readonly draft: Draft; readonly instead: Offer } | undefined = $state.raw();
	/** The offer before the change under way. */
	#settled: Offer | undefined;

	readonly offer = $derived.by(() =>
		this.#planner.scenario.offers.find(({ id }) => id === this.#id)
	);
	/** What stands in the document may stand there. */
	readonly #unfinished = $derived.by(() =>
		this.#kept?.instead === this.offer ? this.#kept?.draft : undefined
	);
	readonly draft: Draft | undefined = $derived.by(() => this.#unfinished ?? this.offer);
	readonly problems: readonly OfferProblem[] = $derived.by(() =>
		this.#unfinished ? offerProblems(this.#planner.scenario, this.#unfinished) : none
	);

	constructor(planner: Planner, id: string, own: () => Provenance) {
		this.#planner = planner;
		this.#id = id;
		this.#own = own;
	}

	/** While something is typed. */
	write(path: Path, value: unknown): void {
		const { draft, offer } = this;
		if (!draft || !offer) return;
		if (!this.#planner.isMoving) this.#settled = offer;
		const settled = this.#settled ?? offer;
		const next = written({ settled, draft, own: this.#own() }, path, value);
		if (offerProblems(this.#planner.scenario, next).length > 0) {
			this.#kept = { draft: next, instead: offer };
		} else {
			this.#kept = undefined;
			this.#planner.edit(replaceOffer(this.#id, next));
		}
	}

	/** It is typed: one step to undo, unless it has to be mended first. */
	settle(): void {
		const { draft } = this;
		if (this.problems.length === 0) {
			this.#planner.settle();
			return;
		}
		// What was readable on the way to it was not meant.
		this.#planner.takeBack();
		if (draft && this.offer) this.#kept = { draft, instead: this.offer };
	}
}
