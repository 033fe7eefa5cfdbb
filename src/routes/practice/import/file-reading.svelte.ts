import {
	importCounts,
	type CountsChoices,
	type CountsPreview,
	type CountsQuestion,
	type CountsRead
} from '#exchange';

type Problem = Extract<CountsRead, { ok: false }>['problem'];

/** One file on its way in: read, asked about, and read again with every answer. */
export class FileReading {
	readonly file: File;
	/** From 0 to 1 while it is read. */
	share: number | undefined = $state.raw();
	preview: CountsPreview | undefined = $state.raw();
	problem: Problem | undefined = $state.raw();
	choices: CountsChoices = $state.raw() as CountsChoices;
	/** All that was ever asked: an answer stays in sight, and can be changed. */
	asked: readonly CountsQuestion[] = $state.raw([]);
	#stop = new AbortController();

	constructor(file: File, choices: CountsChoices) {
		this.file = file;
		this.choices = choices;
		void this.#read();
	}

	/** Whether all is known and read that is needed to take the counts over. */
	readonly isReady = $derived.by(
		() => this.share === undefined && this.preview?.questions.length === 0
	);

	choose(choice: Partial<CountsChoices>): void {
		this.choices = { ...this.choices, ...choice };
		void this.#read();
	}

	/** What was answered about one sheet means nothing on another. */
	chooseSheet(sheet: number): void {
		const { kind, known } = this.choices;
		this.asked = [];
		this.choices = { kind, known, sheet };
		void this.#read();
	}

	cancel(): void {
		this.#stop.abort();
	}

	async #read(): Promise<void> {
		this.#stop.abort();
		const stop = new AbortController();
		this.#stop = stop;
		this.share = 0;
		this.problem = undefined;
		const read = await importCounts(this.file, this.choices, {
			onProgress: ({ share }) => {
				if (this.#stop === stop) this.share = share;
			},
			signal: stop.signal
		});
		// A later reading has taken its place.
		if (this.#stop !== stop) return;
		this.share = undefined;
		this.preview = read.ok ? read.preview : undefined;
		this.problem = read.ok ? undefined : read.problem;
		if (read.ok) this.asked = withNew(this.asked, read.preview.questions);
	}
}

function withNew(
	asked: readonly CountsQuestion[],
	questions: readonly CountsQuestion[]
): CountsQuestion[] {
	const keys = new Map(questions.map((question) => [questionKey(question), question]));
	// One that is asked again may know more now.
	const before = asked.map((question) => keys.get(questionKey(question)) ?? question);
	const known = new Set(before.map(questionKey));
	const all = [...before, ...questions.filter((question) => !known.has(questionKey(question)))];
	// Nothing can be answered to it: it is said only as long as it holds.
	return all.filter((question) => question.about !== 'more-names' || questions.includes(question));
}

/** What a question is about, apart from how it is worded. */
export function questionKey(question: CountsQuestion): string {
	if (question.about === 'column') return `column ${question.field}`;
	return question.about === 'name' ? `name ${question.name}` : question.about;
}
