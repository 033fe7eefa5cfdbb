import { copyAs, type Scenario } from '#scenario';
import type { DeletedListing, Listing, ScenarioStore, StorageCause } from '#storage';
import { dayOf, pastKeeping } from './trash.ts';

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
	/** Deleted since the page was opened, the last one last: that can be undone at once. */
	#justDeleted: readonly string[] = $state.raw([]);
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
			await this.#emptyTrash(this.#store);
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

	/** What can still be put back, the last deleted first. */
	get trash(): readonly DeletedListing[] {
		return this.listings
			.filter((listing) => listing.kind === 'deleted')
			.toSorted((a, b) => b.deletedAt - a.deletedAt);
	}

	/** What was deleted last, until somebody has read it. */
	get lastDeleted(): DeletedListing | undefined {
		return this.trash.find(({ id }) => id === this.#justDeleted.at(-1));
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

	/** Whether it is gone from here; for a while it can be put back. */
	async remove(id: string): Promise<boolean> {
		await this.settled();
		const removed = await this.#change((store) => store.remove(id, this.#outside.now()));
		if (removed) {
			this.#waiting.delete(id);
			this.#justDeleted = [...this.#justDeleted, id];
		}
		return removed;
	}

	async putBack(id: string): Promise<void> {
		if (await this.#change((store) => store.putBack(id))) this.forgetDeleted(id);
	}

	/** For good. */
	async erase(id: string): Promise<void> {
		if (await this.#change((store) => store.erase([id]))) this.forgetDeleted(id);
	}

	/** Somebody has read that it is deleted. */
	forgetDeleted(id: string): void {
		this.#justDeleted = this.#justDeleted.filter((one) => one !== id);
	}

	/** A change of what lies in the store, and whether it was made. */
	async #change(change: (store: ScenarioStore) => Promise<void>): Promise<boolean> {
		if (!this.#store) return false;
		try {
			await change(this.#store);
			await this.#refresh();
			this.#outside.windows.tell();
			this.#rest();
			return true;
		} catch (error) {
			this.#fail(error, 'writing');
			return false;
		}
	}

	/** What lay there long enough goes. Nobody waits for it, and when it fails it is tried next time. */
	async #emptyTrash(store: ScenarioStore): Promise<void> {
		const now = this.#outside.now();
		try {
			const past = pastKeeping(this.trash, now, await store.daysOfUse(dayOf(now)));
			if (past.length === 0) return;
			await store.erase(past);
			await this.#refresh();
		} catch {
			// It is there still, and can be put back.
		}
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
