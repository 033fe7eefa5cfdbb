import type { Answer, Job, Question, Topic } from './question.ts';

/** An answer that takes longer is waited for in sight. */
const patience = 300;

/** One topic: what was asked last, and its answer once it is there. */
export class Asking<Of extends Topic> {
	/** The answer to the last question, and to no other. */
	answer: Answer<Of> | undefined = $state.raw();
	/** It has been waited for so long that a quiet sign is due. */
	isLate = $state(false);

	readonly #topic: Of;
	readonly #send: (job: Job) => void;
	#question: Question<Of> | undefined;
	#number = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(topic: Of, send: (job: Job) => void) {
		this.#topic = topic;
		this.#send = send;
	}

	/** The same question once more is none: its answer stays, or is on its way. */
	ask(question: Question<Of>): void {
		if (this.#question && isAlike(this.#question, question)) return;
		this.#begin(question);
		this.#timer = setTimeout(() => (this.isLate = true), patience);
	}

	/** Nobody wants to know any more. */
	cancel(): void {
		if (this.#question) this.#begin(undefined);
	}

	take(number: number, answer: Answer<Of>): void {
		if (number !== this.#number) return;
		this.#rest();
		this.answer = answer;
	}

	#begin(question: Question<Of> | undefined): void {
		this.#question = question;
		this.#number += 1;
		this.#rest();
		this.answer = undefined;
		this.#send({ topic: this.#topic, number: this.#number, question } as Job);
	}

	#rest(): void {
		clearTimeout(this.#timer);
		this.isLate = false;
	}
}

/** Scenarios are never changed, only replaced; of lists what counts is what they name. */
function isAlike<Asked extends object>(a: Asked, b: Asked): boolean {
	const fields = Object.entries(b) as [keyof Asked, unknown][];
	return fields.every(([name, value]) => {
		const other: unknown = a[name];
		if (!Array.isArray(value) || !Array.isArray(other)) return value === other;
		return value.length === other.length && value.every((each, place) => each === other[place]);
	});
}
