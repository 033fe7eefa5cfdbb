import { copyAs, type Scenario } from '#scenario';
import type { Listing, ScenarioStore, StorageCause } from '#storage';

/** How it stands with keeping the open scenario. */
export type Keeping =
	| { readonly state: 'opening' | 'nothing-yet' | 'saving' | 'kept' }
	| {
			readonly state: 'not-kept';
			readonly during: 'opening' | 'writing';
			readonly cause: StorageCause;
	  };

/** One scenario that two windows changed at once: both are kept, under two names. */
export interface Split {
	readonly name: string;
	readonly copy: string;
}

/** Other windows on the same device, which hear when something was written. */
export interface OtherWindows {
	readonly tell: () => void;
	/** Gives back what ends the listening. */
	readonly listen: (heard: () => void) => () => void;
}

/** What the shelf needs from outside: a store, a clock, names nobody else has, and the other windows. */
export interface Outside {
	readonly openStore: () => Promise<ScenarioStore>;
	readonly now: () => number;
	readonly newId: () => string;
	readonly nameOfCopy: (name: string) => string;
	readonly windows: OtherWindows;
}

/** Who holds the open scenario, which changes under its hands when another window writes. */
export interface Holder {
	/** Takes the newer state another window wrote; not while something moves here. */
	readonly follow: (scenario: Scenario) => boolean;
	/** From here on the open scenario is another one: the copy of what both windows changed. */
	readonly become: (copy: Scenario) => void;
}

/**
 * The scenarios on this device. Keeps what it is given, one write at a time, and says so only once
 * it lies on disk. What cannot be written waits here for the next change or the next try. Nothing
 * another window wrote is written over: each write names the revision it builds on.
 */
export class Shelf {
	listings: readonly Listing[] = $state.raw([]);
	keeping: Keeping = $state.raw({ state: 'opening' });
	/** Those deleted since the page was opened, the last one last: they can be put back. */
	deleted: readonly Scenario[] = $state.raw([]);
	/** Told until somebody has read it. */
	split: Split | undefined = $state.raw();

	readonly #outside: Outside;
	readonly #holder: Holder;
	#store: ScenarioStore | undefined;
	/** The newest state of each scenario that is not on disk yet. */
	readonly #waiting = new Map<string, Scenario>();
	/** The revision of each scenario that this window builds on. */
	readonly #revisions = new Map<string, number>();
	#writing: Promise<void> | undefined;
	#openId: string | undefined;

	constructor(outside: Outside, holder: Holder) {
		this.#outside = outside;
		this.#holder = holder;
	}

	/** Opens the store and gives back the scenario that was open last. */
	async start(): Promise<Scenario | undefined> {
		try {
			this.#store = await this.#outside.openStore();
			await this.#refresh();
			const last = await this.#store.lastOpen();
			this.#rest();
			void this.#writeNext();
			this.#noteOpen();
			return this.scenarios.find(({ id }) => id === last) ?? this.scenarios[0];
		} catch (error) {
			this.#fail(error, 'opening');
			return undefined;
		}
	}

	/** Looks at what other windows write, until told otherwise. */
	watch(): () => void {
		return this.#outside.windows.listen(() => void this.lookAgain());
	}

	/** Messages get lost: a window that comes into view looks for itself. */
	async lookAgain(): Promise<void> {
		await this.settled();
		// A store that fails says so when something is to be kept.
		await this.#refresh().catch(() => undefined);
	}

	get scenarios(): readonly Scenario[] {
		return this.listings.flatMap((listing) =>
			listing.kind === 'scenario' ? [listing.scenario] : []
		);
	}

	/** Takes a scenario into keeping. What comes in while one is written waits its turn. */
	keep(scenario: Scenario): void {
		this.#waiting.set(scenario.id, scenario);
		void this.#writeNext();
	}

	/** The scenario to open on at the next visit. */
	rememberOpen({ id }: Scenario): void {
		this.#openId = id;
		this.#noteOpen();
	}

	/** Tries again what could not be kept; opens the store anew if that was what failed. */
	async retry(current: Scenario): Promise<void> {
		this.keep(current);
		if (!this.#store) await this.start();
		await this.settled();
	}

	/** Resolves once nothing is being written any more. */
	async settled(): Promise<void> {
		while (this.#writing) await this.#writing;
	}

	/** Whether it is gone. */
	async remove(id: string): Promise<boolean> {
		await this.settled();
		try {
			const removed = (await this.#store?.remove(id))?.scenario;
			this.#waiting.delete(id);
			this.#revisions.delete(id);
			if (removed) this.deleted = [...this.deleted, removed];
			this.listings = this.listings.filter((listing) => listing.id !== id);
			this.#outside.windows.tell();
			this.#rest();
			return true;
		} catch (error) {
			this.#fail(error, 'writing');
			return false;
		}
	}

	/** Puts back the one deleted last; it is on offer until it lies on disk again. */
	async putBack(): Promise<void> {
		const last = this.deleted.at(-1);
		if (!last) return;
		this.keep(last);
		await this.settled();
		if (!this.#waiting.has(last.id)) this.deleted = this.deleted.filter((one) => one !== last);
	}

	/** What was deleted stays so. */
	forgetDeleted(): void {
		this.deleted = [];
	}

	async #writeNext(): Promise<void> {
		if (!this.#store || this.#waiting.size === 0) return;
		this.#writing ??= this.#writeAll(this.#store);
		await this.#writing;
	}

	async #writeAll(store: ScenarioStore): Promise<void> {
		try {
			for (let next = this.#next(); next; next = this.#next()) {
				this.keeping = { state: 'saving' };
				const onto = this.#revisions.get(next.id) ?? 0;
				const saved = await store.save(next, this.#outside.now(), onto);
				if (saved.ok) this.#written(next, saved.revision);
				else this.#keepBoth(next);
				await this.#refresh();
			}
			this.#rest();
		} catch (error) {
			this.#fail(error, 'writing');
		}
		this.#writing = undefined;
	}

	#next(): Scenario | undefined {
		return this.#waiting.values().next().value;
	}

	#written(scenario: Scenario, revision: number): void {
		this.#revisions.set(scenario.id, revision);
		if (this.#waiting.get(scenario.id) === scenario) this.#waiting.delete(scenario.id);
		this.#outside.windows.tell();
	}

	/** Another window was faster: what it wrote stays, and ours goes on as a copy. */
	#keepBoth(refused: Scenario): void {
		const newest = this.#waiting.get(refused.id) ?? refused;
		const copy = copyAs(this.#outside.newId(), this.#outside.nameOfCopy(newest.name))(newest);
		this.#waiting.delete(refused.id);
		this.#revisions.delete(refused.id);
		this.#waiting.set(copy.id, copy);
		this.split = { name: newest.name, copy: copy.name };
		if (this.#openId !== refused.id) return;
		this.#holder.become(copy);
		this.rememberOpen(copy);
	}

	#rest(): void {
		this.keeping = { state: this.scenarios.length > 0 ? 'kept' : 'nothing-yet' };
	}

	#fail(error: unknown, during: 'opening' | 'writing'): void {
		this.keeping = { state: 'not-kept', during, cause: causeOf(error) };
	}

	/** Not worth a word when it cannot be noted: the next visit then opens the newest. */
	#noteOpen(): void {
		if (this.#openId === undefined) return;
		void this.#store?.rememberOpen(this.#openId).catch(() => undefined);
	}

	async #refresh(): Promise<void> {
		const listings = (await this.#store?.list()) ?? [];
		this.listings = listings.toSorted((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
		for (const listing of listings) {
			if (listing.kind === 'scenario' && this.#takesUp(listing.scenario, listing.revision)) {
				this.#revisions.set(listing.id, listing.revision);
			}
		}
	}

	/** What is not open here is built upon as it lies there; what is open, only once it is followed. */
	#takesUp(scenario: Scenario, revision: number): boolean {
		const known = this.#revisions.get(scenario.id);
		if (this.#waiting.has(scenario.id) || revision === known) return false;
		return scenario.id !== this.#openId || this.#holder.follow(scenario);
	}
}

/** The store comes later, with its own code; until then its errors are known by their name. */
function causeOf(error: unknown): StorageCause {
	if (!(error instanceof Error) || error.name !== 'StorageUnavailable') return 'failed';
	return error.cause as StorageCause;
}
