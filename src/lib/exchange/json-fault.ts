/** Counted from 1, as editors do. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

const spaces = /[ \t\n\r]*/y;
const token =
	/[{}[\]:,]|"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/** What a value may begin with; "0" stands for numbers, true, false and null. */
const value = '{["0';

/**
 * Where a text stops being JSON; undefined when it is JSON. Browsers word this differently and some
 * name no place at all. Reads on without recursion, however deep the text is nested.
 */
export function jsonFault(text: string): Place | undefined {
	const closers: string[] = [];
	let allowed = value;
	let position = endOf(spaces, text, 0);
	while (position < text.length) {
		const end = endOf(token, text, position);
		const kind = kindOf(text.charAt(position));
		if (end === position || !allowed.includes(kind)) return placeOf(text, position);
		allowed = allowedAfter(kind, allowed, closers);
		position = endOf(spaces, text, end);
	}
	return allowed === '' ? undefined : placeOf(text, position);
}

function allowedAfter(kind: string, before: string, closers: string[]): string {
	switch (kind) {
		case '{':
			closers.push('}');
			return '"}';
		case '[':
			closers.push(']');
			return `${value}]`;
		case ':':
			return value;
		case ',':
			return closers.at(-1) === '}' ? '"' : value;
		case '}':
		case ']':
			closers.pop();
	}
	// Where a name stood a colon follows; a value begins with more than a quote.
	if (before.startsWith('"') && kind === '"') return ':';
	const closer = closers.at(-1);
	return closer ? `,${closer}` : '';
}

function kindOf(first: string): string {
	return '{}[]:,"'.includes(first) ? first : '0';
}

function endOf(pattern: RegExp, text: string, start: number): number {
	pattern.lastIndex = start;
	return start + (pattern.exec(text)?.[0].length ?? 0);
}

function placeOf(text: string, position: number): Place {
	const lines = text.slice(0, position).split(/\r\n|\r|\n/);
	return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
