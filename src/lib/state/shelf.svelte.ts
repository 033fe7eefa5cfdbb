import { copyAs, type Scenario } from '#scenario';
import { StorageUnavailable, type Listing, type ScenarioStore, type StorageCause } from '#storage';

/** How it stands with keeping the open scenario. */
export type Keeping =
	| { readonly state: 'opening' | 'nothing-yet' | 'saving' | 'kept' }
	| {
			readonly state: 'not-kept';
			readonly during: 'opening' | 'writing';
			readonly cause: StorageCause;
	  };

/** What the shelf needs from outside: a store, a clock and names nobody else has. */
interface Outside {
	readonly openStore: () => Promise<ScenarioStore>;
	readonly now: () => number;
	readonly newId: () => string;
}

/**
 * The scenarios on this device. Keeps the open one as it changes, newest first and one write at a
 * time, and says so only once it lies on disk.
 */
export class Shelf {
	listings: readonly Listing[] = $state.raw([]);
	keeping: Keeping = $state.raw({ state: 'opening' });
	/** The last one deleted, for as long as it can be put back. */
	deleted: Scenario | undefined = $state.raw();

	readonly #outside: Outside;
	#store: ScenarioStore | undefined;
	#waiting: Scenario | undefined;
	#writing: Promise<void> | undefined;

	constructor(outside: Outside) {
		this.#outside = outside;
	}

	/** Opens the store and gives back the scenario that was open last. */
	async start(): Promise<Scenario | undefined> {
		try {
			this.#store = await this.#outside.openStore();
			await this.#refresh();
			const last = await this.#store.lastOpen();
			const scenario = this.scenarios.find(({ id }) => id === last) ?? this.scenarios[0];
			if (this.keeping.state === 'opening') {
				this.keeping = { state: scenario ? 'kept' : 'nothing-yet' };
			}
			void this.#writeNext();
			return scenario;
		} catch (error) {
			this.keeping = { state: 'not-kept', during: 'opening', cause: causeOf(error) };
			return undefined;
		}
	}

	get scenarios(): readonly Scenario[] {
		return this.listings.flatMap((listing) =>
			listing.kind === 'scenario' ? [listing.scenario] : []
		);
	}

	/** Takes a scenario into keeping. What comes in while one is written replaces what waits. */
	keep(scenario: Scenario): void {
		this.#waiting = scenario;
		if (this.#store) void this.#writeNext();
	}

	/** The scenario to open on at the next visit. Not worth a word when it cannot be noted. */
	async rememberOpen(scenario: Scenario): Promise<void> {
		await this.#store?.rememberOpen(scenario.id).catch(() => undefined);
	}

	/** Tries again what could not be kept; opens the store anew if that was what failed. */
	async retry(current: Scenario): Promise<void> {
		this.#waiting = current;
		if (this.#store) await this.#writeNext();
		else await this.start();
	}

	/** Resolves once nothing waits to be written. */
	async settled(): Promise<void> {
		while (this.#writing) await this.#writing;
	}

	async duplicate(scenario: Scenario, name: string): Promise<Scenario> {
		const copy = copyAs(this.#outside.newId(), name)(scenario);
		this.keep(copy);
		await this.settled();
		return copy;
	}

	async remove(id: string): Promise<void> {
		await this.settled();
		if (!this.#store) return;
		this.deleted = (await this.#store.remove(id))?.scenario;
		await this.#refresh();
	}

	async putBack(): Promise<void> {
		if (!this.deleted) return;
		this.keep(this.deleted);
		this.deleted = undefined;
		await this.settled();
	}

	/** A scenario under an id no other has here, for what comes out of a file. */
	asNew(scenario: Scenario): Scenario {
		return copyAs(this.#outside.newId(), scenario.name)(scenario);
	}

	async #writeNext(): Promise<void> {
		if (this.#writing || !this.#waiting) return this.#writing;
		this.#writing = this.#writeAll();
		await this.#writing;
		this.#writing = undefined;
	}

	async #writeAll(): Promise<void> {
		while (this.#store && this.#waiting) {
			const scenario = this.#waiting;
			this.#waiting = undefined;
			this.keeping = { state: 'saving' };
			try {
				await this.#store.save(scenario, this.#outside.now());
				await this.#refresh();
				this.keeping = { state: 'kept' };
			} catch (error) {
				this.keeping = { state: 'not-kept', during: 'writing', cause: causeOf(error) };
			}
		}
	}

	async #refresh(): Promise<void> {
		const listings = (await this.#store?.list()) ?? [];
		this.listings = listings.toSorted((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
	}
}

function causeOf(error: unknown): StorageCause {
	return error instanceof StorageUnavailable ? error.cause : 'failed';
}
