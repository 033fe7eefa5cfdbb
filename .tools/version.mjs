// The build's name: the commit and a digest of the sources, so that one source gives one build
// and a changed source never shares a cache with an older one.
import { execFileSync } from 'node:child_process';
import { root } from './root.mjs';
import { sourcesDigest } from './sources.mjs';

export function version() {
	return `${commit()}-${sourcesDigest().slice(0, 8)}`;
}

function commit() {
	try {
		return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return 'local';
	}
}
