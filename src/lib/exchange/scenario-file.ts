import { decode, encode, type Scenario, type Unreadable } from '#scenario';
import { fileNameFor } from './file-name.ts';
import { foreignFormat, type ForeignFormat } from './foreign-format.ts';
import { jsonFault, type Place } from './json-fault.ts';
import { structureProblem, type StructureProblem } from './structure.ts';

const extension = '.clinicplan';
/** An own type: a phone that is told "JSON" adds .json to the name. */
const mediaType = 'application/vnd.clinic-pricing-planner+json';
const mostBytes = 5_000_000;

export interface WrittenFile {
	readonly name: string;
	readonly text: string;
	readonly type: string;
}

/** Why a file was not opened; what shows it says so in words. */
export type FileProblem =
	| { readonly reason: 'too-large'; readonly mostBytes: number }
	/** The browser did not give it out: moved, deleted or a folder. */
	| { readonly reason: 'out-of-reach' }
	| { readonly reason: 'empty' }
	| { readonly reason: 'other-program'; readonly what: ForeignFormat }
	| { readonly reason: 'not-text' }
	| ({ readonly reason: 'not-json' } & Place)
	| StructureProblem
	| Unreadable;

export type FileRead =
	| { readonly ok: true; readonly scenario: Scenario }
	| { readonly ok: false; readonly problem: FileProblem };

export function toFile(scenario: Scenario): WrittenFile {
	return {
		name: fileNameFor(scenario.name, 'scenario') + extension,
		text: `${JSON.stringify(encode(scenario), null, '\t')}\n`,
		type: mediaType
	};
}

/** All of a file or nothing of it. What it claims to be, by name or type, is not asked. */
export async function readFile(file: Blob): Promise<FileRead> {
	if (file.size > mostBytes) return refused({ reason: 'too-large', mostBytes });
	const bytes = await bytesOf(file);
	if (!bytes) return refused({ reason: 'out-of-reach' });
	if (bytes.length === 0) return refused({ reason: 'empty' });
	const what = foreignFormat(bytes);
	if (what) return refused({ reason: 'other-program', what });
	const text = textOf(bytes);
	return text === undefined ? refused({ reason: 'not-text' }) : readText(text);
}

async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch {
		return undefined;
	}
}

/** Takes off one byte order mark. A NUL is text to a decoder, but no text has one. */
function textOf(bytes: Uint8Array): string | undefined {
	if (bytes.includes(0)) return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function readText(text: string): FileRead {
	let document: unknown;
	try {
		document = JSON.parse(text);
	} catch {
		const fault = jsonFault(text);
		// Sound JSON that was not parsed after all was nested beyond what this browser can follow.
		return refused(fault ? { reason: 'not-json', ...fault } : { reason: 'too-deep' });
	}
	const problem = structureProblem(document);
	if (problem) return refused(problem);
	return decode(JSON.parse(text, withoutMinusZero));
}

/** JSON can say -0, and a screen would show it. Safe only now: a reviver follows the document all the way down. */
function withoutMinusZero(_key: string, value: unknown): unknown {
	return value === 0 ? 0 : value;
}

function refused(problem: FileProblem): FileRead {
	return { ok: false, problem };
}
