import type { FileRead } from '#exchange';
import { copyAs, rename, type Scenario } from '#scenario';
import { Planner } from './planner.svelte.ts';
import { Questions } from './questions/questions.svelte.ts';
import { Shelf, type Outside } from './shelf.svelte.ts';

interface Surroundings extends Outside {
	/** What to plan with when nothing is kept yet. */
	readonly example: (id: string) => Scenario;
}

/** The open scenario and the shelf it belongs to: opening, starting, naming and deleting concern both. */
export class Desk {
	readonly planner: Planner;
	readonly questions = new Questions();
	readonly shelf: Shelf;
	readonly #surroundings: Surroundings;

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
		this.shelf = new Shelf(surroundings, {
			follow: (scenario) => this.planner.follow(scenario),
			become: (copy) => this.planner.become(copy)
		});
		this.planner = new Planner(this.#newExample(), (scenario) => {
			this.shelf.keep(scenario);
			this.shelf.rememberOpen(scenario);
		});
	}

	/** Opens the store, and what was open last, unless something else has been begun meanwhile. */
	async start(): Promise<void> {
		const example = this.planner.scenario;
		const last = await this.shelf.start();
		if (last && this.planner.scenario === example) this.open(last);
	}

	/** The listed scenario, as it is now: the open one may be ahead of what lies on disk. */
	latest(scenario: Scenario): Scenario {
		return this.isOpen(scenario) ? this.planner.scenario : scenario;
	}

	isOpen({ id }: Scenario): boolean {
		return id === this.planner.scenario.id;
	}

	open(scenario: Scenario): void {
		this.planner.settle();
		if (!this.isOpen(scenario)) this.planner.open(scenario);
		this.shelf.rememberOpen(scenario);
	}

	/** A copy under an id of its own, kept and open: for starters and for what comes out of a file. */
	begin(scenario: Scenario): void {
		const own = copyAs(this.#surroundings.newId(), scenario.name)(scenario);
		this.shelf.keep(own);
		this.open(own);
	}

	async openFile(file: Blob): Promise<FileRead> {
		// Reading files waits until there is one.
		const { readFile } = await import('#exchange');
		const read = await readFile(file);
		if (read.ok) this.begin(read.scenario);
		return read;
	}

	rename(scenario: Scenario, name: string): void {
		if (this.isOpen(scenario)) {
			this.planner.edit(rename(name));
			this.planner.settle();
		} else this.shelf.keep(rename(name)(scenario));
	}

	duplicate(scenario: Scenario, name: string): void {
		this.shelf.keep(copyAs(this.#surroundings.newId(), name)(this.latest(scenario)));
	}

	/** The planner never stands empty: another scenario takes the place of the open one. */
	async remove(scenario: Scenario): Promise<void> {
		const removed = await this.shelf.remove(scenario.id);
		if (removed && this.isOpen(scenario)) {
			this.planner.open(this.shelf.scenarios[0] ?? this.#newExample());
		}
	}

	/** Whether all there is lies on disk, after trying: what must be so before a page is given up. */
	async putAway(): Promise<boolean> {
		this.planner.settle();
		await this.shelf.settled();
		return this.shelf.keeping.state !== 'not-kept';
	}

	#newExample(): Scenario {
		return this.#surroundings.example(this.#surroundings.newId());
	}
}
