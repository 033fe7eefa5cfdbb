import {
	chargesOf,
	proposalsIn,
	readPriceList,
	type LineRead,
	type OfferFacts,
	type PriceListChoices,
	type Proposal
} from '#exchange';
import { proposalFigure, type ProposalFigure } from '#figures';
import type { Scenario } from '#scenario';

/** A proposal of a line, with what it would cost. */
export interface Option {
	readonly proposal: Proposal;
	readonly figure: ProposalFigure;
}

export interface PastedLine {
	readonly line: LineRead;
	readonly options: readonly Option[];
	/** The option that is taken; undefined: the line stays outside. */
	readonly taken: number | undefined;
}

const plainSource = {
	source: '-',
	seen: '',
	confidence: 'list'
} as const satisfies Partial<OfferFacts>;

/** A list on its way in: read, asked about, and read again with every answer. */
export class Pasting {
	readonly #scenario: () => Scenario;
	text = $state('');
	#given: string | undefined = $state.raw();
	#choices: Omit<PriceListChoices, 'currency'> = $state.raw({});
	/** By the text of a line, so that an answer stays with it when others are mended. */
	#picks: ReadonlyMap<string, number | null> = $state.raw(new Map());

	constructor(scenario: () => Scenario) {
		this.#scenario = scenario;
	}

	readonly read = $derived.by(() => {
		const { currency } = this.#scenario();
		return this.#given === undefined
			? undefined
			: readPriceList(this.#given, { currency, ...this.#choices });
	});

	readonly #options = $derived.by(() => {
		const scenario = this.#scenario();
		return (this.read?.lines ?? []).map(({ verdict }) =>
			proposalsIn(verdict).map((proposal): Option => {
				const { terms, limits } = proposal;
				const charges = chargesOf(proposal, plainSource);
				const parts = { charges, ...(terms && { terms }), ...(limits && { limits }) };
				return { proposal, figure: proposalFigure(scenario, parts) };
			})
		);
	});

	/** Those that say something; what is understood and has a price is taken unless somebody leaves it out. */
	readonly lines = $derived.by(() =>
		(this.read?.lines ?? []).flatMap((line, place): PastedLine[] => {
			const { verdict } = line;
			if (verdict.state === 'ignored' && verdict.why.as === 'empty') return [];
			const options = this.#options[place] ?? [];
			const isPlain = verdict.state === 'understood' && !options[0]?.figure.isUnknown;
			const picked = this.#picks.get(keyOf(line));
			const usual = isPlain ? 0 : undefined;
			const taken = picked === undefined ? usual : (picked ?? undefined);
			return [{ line, options, taken: taken !== undefined && options[taken] ? taken : undefined }];
		})
	);

	readonly taken = $derived.by(() =>
		this.lines.flatMap(({ options, taken }) =>
			taken === undefined ? [] : (options[taken]?.proposal ?? [])
		)
	);

	readonly decimalMark = $derived.by(() => this.#choices.decimalMark ?? this.read?.numbers?.mark);

	start(): void {
		this.#given = this.text;
	}

	pick(line: LineRead, option: number | undefined): void {
		this.#picks = new Map([...this.#picks, [keyOf(line), option ?? null]]);
	}

	readNumbersBy(decimalMark: '.' | ','): void {
		this.#choices = { ...this.#choices, decimalMark };
	}

	means(word: string, meter: string): void {
		const others = (this.#choices.meanings ?? []).filter((each) => each.word !== word);
		this.#choices = { ...this.#choices, meanings: [...others, { word, meter }] };
	}
}

/** What is proposed for a line that reads otherwise now has not been answered yet. */
function keyOf({ text, verdict }: LineRead): string {
	return `${text} ${proposalsIn(verdict)
		.map(({ reading }) => reading)
		.join(' ')}`;
}
