// `npm run mutants`: changes the rooms that price, one small thing at a time, and counts how many
// of the changes a test notices. A report of those that none did is left in .stryker/.

// Every change is tried by every test it may concern: fewer random charges have to do.
process.env.ORACLE_CHARGES ??= '2000';

export default {
	mutate: ['src/lib/{money,pricing}/**/*.ts', '!**/*.test.ts'],
	testRunner: 'vitest',
	vitest: { configFile: '.tools/mutants/vitest.config.mjs' },
	plugins: ['@stryker-mutator/vitest-runner'],
	concurrency: 2,
	// Generous: a busy machine notices nothing.
	timeoutMS: 60_000,
	// The compiler's settings stand on Kit's.
	ignorePatterns: ['!.svelte-kit', '.svelte-kit/output', 'build', 'static', 'tests/journeys'],
	tempDirName: '.stryker/sandbox',
	reporters: ['clear-text', 'progress-append-only', 'json'],
	jsonReporter: { fileName: '.stryker/mutants.json' },
	clearTextReporter: { allowColor: false, reportTests: false },
	allowConsoleColors: false,
	thresholds: { high: 95, low: 90, break: 90 }
};
