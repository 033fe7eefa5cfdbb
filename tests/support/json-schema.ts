// As much of JSON Schema as our published one needs. A keyword it does not know is an error, not a pass.
type Schema = Readonly<Record<string, unknown>>;
type Check = (value: unknown, asked: never, schema: Schema) => string[];

/** Where a value does not fit: "scenario.months: maximum". Nothing when it fits. */
export function misfits(schema: Schema, value: unknown): string[] {
	return Object.entries(schema).flatMap(([keyword, asked]) => {
		const check = checks[keyword];
		if (!check) throw new Error(`No such keyword here: ${keyword}`);
		return check(value, asked as never, schema).map((path) =>
			path.includes(':') ? path : `${path}: ${keyword}`
		);
	});
}

const fits = (isFit: boolean) => (isFit ? [] : ['']);
const within = (key: string | number, found: readonly string[]) =>
	found.map((path) => (path.startsWith(':') ? `${key}${path}` : `${key}.${path}`));
const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const says = () => [];

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
	array: Array.isArray,
	boolean: (value) => typeof value === 'boolean',
	integer: Number.isInteger,
	null: (value) => value === null,
	number: (value) => typeof value === 'number',
	object: isObject,
	string: (value) => typeof value === 'string'
};

const checks: Readonly<Record<string, Check>> = {
	$schema: says,
	$id: says,
	title: says,
	description: says,
	type: (value, asked: string) => fits(types[asked]?.(value) ?? false),
	const: (value, asked) => fits(value === asked),
	enum: (value, asked: unknown[]) => fits(asked.includes(value)),
	pattern: (value, asked: string) =>
		fits(typeof value !== 'string' || new RegExp(asked, 'u').test(value)),
	minimum: (value, asked: number) => fits(typeof value !== 'number' || value >= asked),
	maximum: (value, asked: number) => fits(typeof value !== 'number' || value <= asked),
	multipleOf: (value, asked: number) => fits(typeof value !== 'number' || value % asked === 0),
	minLength: (value, asked: number) => fits(typeof value !== 'string' || value.length >= asked),
	maxLength: (value, asked: number) => fits(typeof value !== 'string' || value.length <= asked),
	minItems: (value, asked: number) => fits(!Array.isArray(value) || value.length >= asked),
	maxItems: (value, asked: number) => fits(!Array.isArray(value) || value.length <= asked),
	required: (value, asked: string[]) =>
		isObject(value)
			? within(
					'',
					asked.filter((key) => !(key in value)).map(() => '')
				)
			: [],
	properties: (value, asked: Record<string, Schema>) =>
		isObject(value)
			? Object.entries(asked).flatMap(([key, part]) =>
					key in value ? within(key, misfits(part, value[key])) : []
				)
			: [],
	additionalProperties: (value, asked: boolean, { properties }) =>
		isObject(value) && !asked
			? Object.keys(value)
					.filter((key) => !(key in (properties as object)))
					.map((key) => `${key}: additionalProperties`)
			: [],
	items: (value, asked: Schema) =>
		Array.isArray(value)
			? value.flatMap((entry: unknown, index) => within(index, misfits(asked, entry)))
			: [],
	allOf: (value, asked: Schema[]) => asked.flatMap((part) => misfits(part, value)),
	anyOf: (value, asked: Schema[]) => fits(asked.some((part) => misfits(part, value).length === 0)),
	oneOf: (value, asked: Schema[]) =>
		fits(asked.filter((part) => misfits(part, value).length === 0).length === 1)
};
