// Runs a command from the root and tells how it ended. Node's own modules only: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, signal?: AbortSignal, env?: Record<string, string>, shell?: boolean }} [options]
 *   `quiet` keeps what the command says for the answer instead of showing it
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args, { quiet = false, signal, env, shell = false } = {}) {
	const said = quiet ? 'pipe' : 'inherit';
	const child = spawn(command, args, {
		cwd: root,
		env: { ...process.env, ...env },
		stdio: ['ignore', said, said],
		shell,
		signal
	});
	return new Promise((resolve) => {
		let output = '';
		const listen = (chunk) => (output += chunk);
		child.stdout?.setEncoding('utf8').on('data', listen);
		child.stderr?.setEncoding('utf8').on('data', listen);
		child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
		child.on('close', (code) => resolve({ ok: code === 0, output }));
	});
}

/** npm, without a shell where we were started by npm; Windows finds the bare `npm` only through one. */
export function npm(args, options) {
	const started = process.env.npm_execpath;
	if (started?.endsWith('npm-cli.js')) return run(process.execPath, [started, ...args], options);
	return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
