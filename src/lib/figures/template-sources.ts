import { m } from '#messages';
import type { DriverName } from '#practice';
import { templateKeys, templates, templateSources, type Figure, type TemplateKey } from '#scenario';
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

function valueInWords(driver: DriverName, { value }: Figure): string {
	return typeof value === 'number'
		? driverValue(driver, value)
		: list(value.map((each) => driverValue(driver, each)));
}

function sourceInWords({ basis, beside }: Figure): { source: string; address: string } {
	const key = basis === 'assumption' ? beside : basis;
	if (!key) return { source: m.template_guess(), address: '' };
	const { says, where, date } = templateSources[key];
	const seen = { says, date };
	return {
		source: basis === 'assumption' ? m.template_guess_beside(seen) : m.template_source(seen),
		address: where
	};
}
