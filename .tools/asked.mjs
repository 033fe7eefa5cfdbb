// What was asked on the command line; whatever is wrong with it is one line, and the end.
import { parseArgs } from 'node:util';
import { stop } from './named-file.mjs';

/**
 * The files and the options of a command. Asked for help, it says how it is used, in the words that
 * explain it, and does nothing else.
 */
export function asked(usage, words, options = {}) {
	const { values, positionals } = parsed(usage, options);
	if (!values.help) return { values, files: positionals };
	console.log([usage, ...words].join('\n'));
	process.exit(0);
}

function parsed(usage, options) {
	try {
		return parseArgs({
			allowPositionals: true,
			options: { ...options, help: { type: 'boolean', short: 'h' } }
		});
	} catch (error) {
		// Node goes on with advice, on lines of its own.
		return stop(`${error.message.split(/\.\s/)[0]}. ${usage}`);
	}
}
