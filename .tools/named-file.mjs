// A file named on the command line, read whole; whatever is in the way is one line, and the end.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const reasons = {
	ENOENT: 'there is no such file',
	EISDIR: 'it is a folder',
	EACCES: 'reading it is not allowed'
};

/** npm runs scripts in the root of the project; files are named from where the command was called. */
export function bytesOf(name) {
	try {
		return readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), name));
	} catch (error) {
		return stop(`${name} cannot be read: ${reasons[error.code] ?? error.message}`);
	}
}

export function stop(message) {
	console.error(message);
	process.exit(2);
}
