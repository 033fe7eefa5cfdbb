// Reads static/_headers the way the hosts do that know this file.
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { builtSite } from './build-files.ts';

interface Block {
	matches: RegExp;
	headers: [name: string, value: string][];
}

/** Gives a response the headers of every block that matches its address. */
export function setHostHeaders({ url = '' }: IncomingMessage, response: ServerResponse) {
	for (const { matches, headers } of readBlocks()) {
		if (!matches.test(url)) continue;
		for (const [name, value] of headers) {
			const before = response.getHeader(name);
			response.setHeader(name, before ? `${String(before)}, ${value}` : value);
		}
	}
}

function readBlocks() {
	const blocks: Block[] = [];
	for (const line of readFileSync(join(builtSite, '_headers'), 'utf8').split('\n')) {
		if (line === '' || line.startsWith('#')) continue;
		if (line.startsWith('/')) blocks.push({ matches: pattern(line), headers: [] });
		else blocks.at(-1)?.headers.push(header(line));
	}
	return blocks;
}

function pattern(path: string) {
	return new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '.*').replace(/:\w+/, '[^/]+')}$`);
}

function header(line: string): [string, string] {
	const colon = line.indexOf(':');
	return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
