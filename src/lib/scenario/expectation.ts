import type * as z from 'zod/mini';

const kinds: Readonly<Record<string, string>> = {
	array: 'a list',
	int: 'a whole number',
	number: 'a number',
	object: 'an object',
	string: 'text'
};
const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
	array: ['entry', 'entries'],
	string: ['character', 'characters']
};

/** What should stand in a place, where the schema has no words of its own: completes "… should be". */
export function expectation(misfit: z.core.$ZodRawIssue): string | undefined {
	switch (misfit.code) {
		case 'invalid_type':
			return kinds[misfit.expected] ?? misfit.expected;
		case 'invalid_value':
			return misfit.values.map(String).join(' or ');
		case 'invalid_union':
			return 'options' in misfit && Array.isArray(misfit.options)
				? misfit.options.map(String).join(' or ')
				: undefined;
		case 'too_small':
			return `at least ${counted(misfit.minimum, misfit.origin)}`;
		case 'too_big':
			return `at most ${counted(misfit.maximum, misfit.origin)}`;
		case 'unrecognized_keys':
			return 'left out';
		default:
			return undefined;
	}
}

function counted(count: number | bigint, origin: string): string {
	const [one, many] = units[origin] ?? ['', ''];
	return `${String(count)} ${Number(count) === 1 ? one : many}`.trim();
}
