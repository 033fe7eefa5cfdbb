import { startWorker } from '#workers';
import { Asking } from './asking.svelte.ts';
import type { Job, Reply, Topic } from './question.ts';

/** An answer that is still worked out after so long stands in the way of a newer question. */
const longest = 250;

/**
 * The heavy questions, answered beside the page. Of each topic the newest wins: a job that has been
 * replaced while it is under way is given up, and no answer is shown but that to the last question.
 */
export class Questions {
	readonly flips = new Asking('flips', (job) => this.#send(job));
	readonly mixes = new Asking('mixes', (job) => this.#send(job));
	readonly crossings = new Asking('crossings', (job) => this.#send(job));
	readonly map = new Asking('map', (job) => this.#send(job));
	readonly budget = new Asking('budget', (job) => this.#send(job));
	readonly parity = new Asking('parity', (job) => this.#send(job));
	readonly differences = new Asking('differences', (job) => this.#send(job));

	#worker: Promise<Worker> | undefined;
	/** What has been asked and not been answered, and when. */
	readonly #open = new Map<Topic, { readonly job: Job; readonly since: number }>();

	/** Ends the work; a later question begins it anew. */
	stop(): void {
		this.#end();
		for (const topic of this.#open.keys()) this[topic].cancel();
		this.#open.clear();
	}

	#send(job: Job): void {
		const before = this.#open.get(job.topic);
		const isStuck = before !== undefined && performance.now() - before.since > longest;
		if (job.question) this.#open.set(job.topic, { job, since: performance.now() });
		else this.#open.delete(job.topic);
		if (!isStuck) void this.#tell([job]);
		else {
			this.#end();
			void this.#tell([...this.#open.values()].map(({ job: open }) => open));
		}
	}

	async #tell(jobs: readonly Job[]): Promise<void> {
		if (jobs.length === 0) return;
		this.#worker ??= this.#begin();
		const asked = this.#worker;
		const worker = await asked;
		// In the meantime it may have been ended, and all that is open been told to another.
		if (this.#worker !== asked) return;
		for (const job of jobs) worker.postMessage(job);
	}

	async #begin(): Promise<Worker> {
		const { default: address } = await import('./questions-worker.ts?worker&url');
		const worker = startWorker(address);
		worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#take(data));
		worker.addEventListener('error', () => this.stop());
		return worker;
	}

	#end(): void {
		const ended = this.#worker;
		this.#worker = undefined;
		void ended?.then((worker) => worker.terminate());
	}

	#take(reply: Reply): void {
		if (this.#open.get(reply.topic)?.job.number !== reply.number) return;
		this.#open.delete(reply.topic);
		switch (reply.topic) {
			case 'flips':
				this.flips.take(reply.number, reply.answer);
				break;
			case 'mixes':
				this.mixes.take(reply.number, reply.answer);
				break;
			case 'crossings':
				this.crossings.take(reply.number, reply.answer);
				break;
			case 'map':
				this.map.take(reply.number, reply.answer);
				break;
			case 'budget':
				this.budget.take(reply.number, reply.answer);
				break;
			case 'parity':
				this.parity.take(reply.number, reply.answer);
				break;
			case 'differences':
				this.differences.take(reply.number, reply.answer);
				break;
		}
	}
}
