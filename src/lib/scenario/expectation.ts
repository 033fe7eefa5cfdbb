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
export function expectation(issue: z.core.$ZodRawIssue): string | undefined {
	switch (issue.code) {
		case 'invalid_type':
			return kinds[issue.expected] ?? issue.expected;
		case 'invalid_value':
			return issue.values.map(String).join(' or ');
		case 'invalid_union':
			return 'options' in issue && Array.isArray(issue.options)
				? issue.options.map(String).join(' or ')
				: undefined;
		case 'too_small':
			return `at least ${counted(issue.minimum, issue.origin)}`;
		case 'too_big':
			return `at most ${counted(issue.maximum, issue.origin)}`;
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
