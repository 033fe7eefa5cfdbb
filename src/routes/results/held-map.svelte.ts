import type { CheapestMap } from '#insight';
import type { DriverName } from '#practice';
import type { Scenario } from '#scenario';

interface Held {
	readonly map: CheapestMap;
	readonly scenario: Scenario;
}

/** A picture is replaced, not blanked, where the next one comes before an eye would notice. */
const noticeable = 100;

/**
 * The map that is looked at: the answer to what is asked, and until that is there the one before, while it
 * says the same more coarsely, or for the tenth of a second in which nobody can tell.
 */
export class HeldMap {
	now: Held | undefined = $state.raw();
	#timer: ReturnType<typeof setTimeout> | undefined;

	take(answer: CheapestMap | undefined, scenario: Scenario, axes: readonly DriverName[]): void {
		if (answer) {
			this.stop();
			this.now = { map: answer, scenario };
		} else if (this.now && this.now.map.drivers.some((driver, axis) => driver !== axes[axis])) {
			this.stop();
			this.now = undefined;
		} else if (this.now && this.now.scenario !== scenario) {
			this.#timer ??= setTimeout(() => {
				this.#timer = undefined;
				this.now = undefined;
			}, noticeable);
		}
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}
