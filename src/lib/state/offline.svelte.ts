// The page's side of the service worker: says whether the planner works with the network off and
// whether a newer version waits. Nothing here reloads a page that did not ask for it.

const halfAnHour = 30 * 60 * 1000;

export class Offline {
	/** Every file of this version has been found on the device. */
	readyOffline = $state(false);
	/** A newer version is on the device and waits for `applyUpdate`. */
	updateWaiting = $state(false);
	/** Another window took the newer version; this one still runs the earlier, until it reloads. */
	updatedElsewhere = $state(false);

	#registration: ServiceWorkerRegistration | undefined;
	#updateAsked = false;
	#lastCheck = Number.NEGATIVE_INFINITY;

	/** Call it once in the browser; the function it gives back ends it. */
	start() {
		// Absent where the browser allows no workers: plain http, some private windows.
		const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
		if (!workers) return () => {};

		const life = new AbortController();
		const { signal } = life;
		let controlled = workers.controller !== null;
		workers.addEventListener(
			'controllerchange',
			() => {
				if (this.#updateAsked) this.#reloadOnce();
				else this.updatedElsewhere = controlled;
				controlled = true;
			},
			{ signal }
		);
		window.addEventListener('focus', () => void this.#checkNowAndThen(), { signal });
		void workers.ready.then((registration) => {
			if (!signal.aborted) this.#watch(registration, signal);
		});
		return () => life.abort();
	}

	/** Lets the waiting version take over and reloads this window. Save first. */
	applyUpdate() {
		const waiting = this.#registration?.waiting;
		if (!waiting) return;
		this.#updateAsked = true;
		waiting.postMessage('activate-update');
	}

	/** Asks the host for a newer version. Offline that is no news, hence no error. */
	async checkForUpdate() {
		this.#lastCheck = Date.now();
		await this.#registration?.update().catch(() => undefined);
	}

	async #checkNowAndThen() {
		// The clock may have been set back.
		if (Math.abs(Date.now() - this.#lastCheck) >= halfAnHour) await this.checkForUpdate();
	}

	#reloadOnce() {
		this.#updateAsked = false;
		location.reload();
	}

	#watch(registration: ServiceWorkerRegistration, signal: AbortSignal) {
		this.#registration = registration;
		const look = () => {
			this.updateWaiting = registration.waiting !== null;
		};
		const follow = (worker: ServiceWorker | null) =>
			worker?.addEventListener('statechange', look, { signal });

		registration.addEventListener('updatefound', () => follow(registration.installing), { signal });
		follow(registration.installing);
		follow(registration.waiting);
		look();
		this.#verify(registration.active);
		void this.#checkNowAndThen();
	}

	#verify(worker: ServiceWorker | null) {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => {
			this.readyOffline = data === true;
			port1.close();
		};
		worker?.postMessage('is-complete', [port2]);
	}
}
