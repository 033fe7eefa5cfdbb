import { billsOf, forecast, type Bill } from '#forecast';
import {
	curve,
	rangesNow,
	standingNow,
	standingOverTerm,
	unpricedPlans,
	type Curve
} from '#insight';
import { driverIn, sliderDrivers, type SliderDriver } from '#practice';
import type { Edit, Scenario } from '#scenario';
import { Along } from './along.svelte.ts';

/** Enough to go back over an afternoon; scenarios share what did not change, so a step costs little. */
const mostSteps = 200;

/**
 * The open scenario and what follows from it. The one gate for changes: a scenario is replaced whole
 * by a named edit and is readonly everywhere else. Moving is not settling: while a thumb moves, `edit`
 * redraws; when it rests, `settle` makes one step to undo and hands the scenario on to be kept.
 */
export class Planner {
	#scenario: Scenario = $state.raw() as Scenario;
	#settled: Scenario = $state.raw() as Scenario;
	#past: readonly Scenario[] = $state.raw([]);
	#future: readonly Scenario[] = $state.raw([]);
	#decided: Scenario | undefined = $state.raw();
	/** Whether the last change was taken back: with it the scenario could not have been read again. */
	isRefused = $state(false);
	#isReadable: (scenario: Scenario) => boolean = () => true;
	readonly #onSettled: (scenario: Scenario) => void;

	/** Whether a thumb has moved something and not let go of it yet. */
	readonly isMoving = $derived.by(() => this.#scenario !== this.#settled);
	readonly forecasts = $derived.by(() => forecast(this.scenario));
	readonly now = $derived.by(() => standingNow(this.forecasts));
	readonly term = $derived.by(() => standingOverTerm(this.forecasts));
	/** The bill of every plan for the first month. */
	readonly bills = $derived.by(() =>
		billsOf(this.scenario, [1]).flatMap(([first]): Bill[] => (first ? [first] : []))
	);
	readonly ranges = $derived.by(() => rangesNow(this.scenario));
	readonly unpriced = $derived.by(() => unpricedPlans(this.scenario, this.forecasts));
	/** What has mixes to choose, as long as nobody has said which are best. */
	readonly undecided = $derived.by(() =>
		this.#scenario !== this.#decided && this.#scenario.plans.some(({ mix }) => mix)
			? this.#scenario
			: undefined
	);
	readonly #along = new Map(
		sliderDrivers.map((driver) => [driver, new Along(() => this.#curveOf(driver))])
	);

	constructor(scenario: Scenario, onSettled: (scenario: Scenario) => void = () => undefined) {
		this.#scenario = scenario;
		this.#settled = scenario;
		this.#onSettled = onSettled;
	}

	get scenario(): Scenario {
		return this.#scenario;
	}

	/** What every plan costs along a slider; nothing where the driver moves by itself and cannot be dragged. */
	along(driver: SliderDriver): Curve | undefined {
		return this.#along.get(driver)?.curve;
	}

	/** How far the slider of a driver reaches: its end stays where it is until the thumb is let go. */
	reach(driver: SliderDriver): number {
		return driverIn(this.#settled.practice, driver);
	}

	isRamped(name: SliderDriver): boolean {
		return (this.scenario.practice.growth?.ramps ?? []).some(({ driver }) => driver === name);
	}

	#curveOf(driver: SliderDriver): Curve | undefined {
		return this.isRamped(driver) ? undefined : curve(this.scenario, driver, this.reach(driver));
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** Whoever keeps scenarios knows which can be read again; that comes with the store. */
	checkBy(isReadable: (scenario: Scenario) => boolean): void {
		this.#isReadable = isReadable;
	}

	edit(change: Edit): void {
		this.#scenario = change(this.#scenario);
	}

	/** What is changed at once, without a movement: one step to undo, one write. */
	change(edit: Edit): void {
		this.edit(edit);
		this.settle();
	}

	settle(): void {
		if (!this.isMoving) return;
		// What could not be read again is never kept.
		this.isRefused = !this.#isReadable(this.#scenario);
		if (this.isRefused) {
			this.takeBack();
			return;
		}
		this.#past = [...this.#past, this.#settled].slice(-mostSteps);
		this.#future = [];
		this.#rest();
	}

	/**
	 * What plans with a mix have chosen, once it is known. It belongs to what made them choose and is no step
	 * of its own. Kept it is too: who reads the file alone can price it.
	 */
	decide(choice: Edit): void {
		const wasMoving = this.isMoving;
		const chosen = choice(this.#scenario);
		const isNew = chosen !== this.#scenario;
		this.#decided = chosen;
		this.#scenario = chosen;
		if (isNew && !wasMoving) this.#rest();
	}

	/** The movement under way is none after all: nothing happened. */
	takeBack(): void {
		this.#scenario = this.#settled;
	}

	undo(): void {
		this.settle();
		const previous = this.#past.at(-1);
		if (!previous) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [this.#scenario, ...this.#future];
		this.#scenario = previous;
		this.#rest();
	}

	redo(): void {
		const [next, ...later] = this.#future;
		if (!next) return;
		this.#past = [...this.#past, this.#scenario];
		this.#future = later;
		this.#scenario = next;
		this.#rest();
	}

	/** Another scenario takes its place; what came before belongs to the old one. */
	open(scenario: Scenario): void {
		this.#scenario = scenario;
		this.#settled = scenario;
		this.#past = [];
		this.#future = [];
	}

	/**
	 * The same scenario, as somebody changed it elsewhere: a step that can be undone. Not while something
	 * moves here.
	 */
	follow(scenario: Scenario): boolean {
		if (this.isMoving) return false;
		this.#past = [...this.#past, this.#settled].slice(-mostSteps);
		this.#future = [];
		this.#scenario = scenario;
		this.#settled = scenario;
		return true;
	}

	/** From here on it is the copy, and so are the steps that led to it. */
	become({ id, name }: Scenario): void {
		const copied: Edit = (scenario) => ({ ...scenario, id });
		const wasMoving = this.isMoving;
		const settled = { ...this.#settled, id, name };
		this.#past = this.#past.map(copied);
		this.#future = this.#future.map(copied);
		this.#scenario = wasMoving ? { ...this.#scenario, id, name } : settled;
		this.#settled = settled;
	}

	#rest(): void {
		this.#settled = this.#scenario;
		this.#onSettled(this.#scenario);
	}
}
