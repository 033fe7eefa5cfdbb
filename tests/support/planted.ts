// Small trees with faults planted in them, to see whether the fences bite.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder with these files and our packages, gone when the test ends. */
export function plant(files: Record<string, string | Buffer>) {
	const folder = mkdtempSync(join(tmpdir(), 'planner-planted-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

/** Runs a script of ours or of a package in a folder; says how it ended and what it wrote. */
export function runIn(folder: string, script: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], {
		cwd: folder,
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}
