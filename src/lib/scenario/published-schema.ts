import { drivers, driverNames, type DriverName } from '#practice';
import * as z from 'zod/mini';
import { fieldNotes } from './field-notes.ts';
import { app, currentVersion } from './file.ts';
import { scenarioSchema } from './scenario-schema.ts';

/** A JSON Schema, or a part of one. */
type Part = Record<string, unknown>;

const fileSchema = z.strictObject({
	app: z.literal(app),
	version: z.literal(currentVersion),
	scenario: scenarioSchema
});

/** What it is published as: a new version of the format is a new file. */
export const schemaName = `scenario-v${String(currentVersion)}.json`;

/**
 * The format of a scenario file for programs, as JSON Schema: made from the schema the planner reads
 * by. What parts have to be to each other it says in words only.
 */
export function publishedSchema(): Part {
	const { $schema, ...schema } = z.toJSONSchema(fileSchema, { io: 'input' });
	// A copy without shared parts: each place gets its own words.
	const file = JSON.parse(JSON.stringify(schema)) as Part;
	for (const [field, note] of Object.entries(fieldNotes)) {
		for (const part of partsAt(file, field.split('.'))) part['description'] = note;
	}
	for (const name of driverNames) noteDecimals(file, `scenario.practice.${name}`, name);
	for (const [field, name] of rowDrivers)
		noteDecimals(file, `scenario.practice.team.${field}`, name);
	return {
		$schema,
		$id: schemaName,
		title: 'A scenario of the Clinic Pricing Planner',
		description:
			'Prices, percentages and quantities are decimal numbers in text, so that they stay exact. The planner refuses a few files that fit this schema: the rules between fields are in their descriptions.',
		...file
	};
}

/** Fields of a row of the team, and the drivers they are like. */
const rowDrivers = [
	['headcount', 'providers'],
	['visitsPerDay', 'visitsPerDay'],
	['workingDays', 'workingDays']
] as const;

function noteDecimals(file: Part, field: string, name: DriverName): void {
	const { places } = drivers[name];
	for (const part of partsAt(file, field.split('.'))) {
		if (places === 0) part['multipleOf'] = 1;
		else part['description'] = `${fieldNotes[field] ?? ''} Decimals: at most ${String(places)}.`;
	}
}

/** Where a field stands: of a list in its entries, of a union in every branch. */
function partsAt(part: Part, [name, ...rest]: readonly string[]): Part[] {
	if (name === undefined) return [part];
	const { items, oneOf, properties } = part;
	const branches: unknown[] = Array.isArray(oneOf) ? oneOf : [];
	const inside = [items, ...branches].filter(isPart);
	if (inside.length > 0) return inside.flatMap((each) => partsAt(each, [name, ...rest]));
	const field = isPart(properties) ? properties[name] : undefined;
	return isPart(field) ? partsAt(field, rest) : [];
}

function isPart(value: unknown): value is Part {
	return typeof value === 'object' && value !== null;
}
