import { m } from '#messages';
import { driverIn, type DriverName, type Row } from '#practice';
import {
	templateKeys,
	templates,
	templateSources,
	type Figure,
	type Scenario,
	type TemplateKey
} from '#scenario';
import { list } from './format.ts';
import { driverName, driverValue } from './practice-words.ts';
import { templateName } from './template-words.ts';

/** Where the numbers of a practice to begin with are from. */
export interface TemplateSources {
	readonly key: TemplateKey;
	readonly name: string;
	readonly numbers: readonly {
		readonly driver: DriverName;
		readonly name: string;
		/** "50 minutes per video visit", or one for each known month. */
		readonly value: string;
		readonly isGuess: boolean;
		/** What the source says, or what the guess was held against. */
		readonly source: string;
		readonly address: string;
	}[];
}

export function sourcesOfTemplates(): TemplateSources[] {
	return templateKeys.map((key) => ({
		key,
		name: templateName(key),
		numbers: (Object.entries(templates[key].figures) as [DriverName, Figure][]).map(
			([driver, figure]) => ({
				driver,
				name: driverName(driver),
				value: valueInWords(driver, figure),
				isGuess: figure.basis === 'assumption',
				...sourceInWords(figure)
			})
		)
	}));
}

/** What the sources of our templates count money in. */
const currency = 'USD';

function valueInWords(driver: DriverName, { value }: Figure): string {
	return typeof value === 'number'
		? driverValue(driver, value, currency)
		: list(value.map((each) => driverValue(driver, each, currency)));
}

/** Where a number of this practice is from: as long as it is the template's, and no guess was confirmed. */
export function sourceBeside(
	{ template, practice }: Scenario,
	driver: DriverName
): Source | undefined {
	const key = templateKeys.find((each) => each === template);
	const figure = key && templates[key].figures[driver];
	if (!figure) return undefined;
	const isTheSame = [figure.value].flat().includes(driverIn(practice, driver));
	const isGuess = figure.basis === 'assumption';
	if (!isTheSame || (isGuess && !practice.guesses.includes(driver))) return undefined;
	return sourceInWords(figure);
}

/** Where the headcount of a row is from: as long as it is one the template has. */
export function staffingBeside(
	{ template }: Pick<Scenario, 'template'>,
	{ id, headcount }: Row
): Source | undefined {
	const key = templateKeys.find((each) => each === template);
	if (!key) return undefined;
	const { team, staffing } = templates[key];
	const row = team.find((each) => each.key === id);
	if (!row?.headcount.includes(headcount)) return undefined;
	// Somebody counted them all; who of them does what is a guess.
	return sourceInWords({
		value: headcount,
		basis: 'assumption',
		...(staffing && { beside: staffing })
	});
}

interface Source {
	readonly source: string;
	readonly address: string;
}

function sourceInWords({ basis, beside }: Figure): Source {
	const key = basis === 'assumption' ? beside : basis;
	if (!key) return { source: m.template_guess(), address: '' };
	const { says, where, date } = templateSources[key];
	const seen = { says, date };
	return {
		source: basis === 'assumption' ? m.template_guess_beside(seen) : m.template_source(seen),
		address: where
	};
}
