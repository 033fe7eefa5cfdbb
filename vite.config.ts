import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, launchArgs } from './.tools/browser.mjs';
import { messagesOptions } from './.tools/messages.mjs';

const inBrowser = ['src/**/*.svelte.test.ts', 'src/**/*.browser.test.ts'];

export default defineConfig({
	plugins: [paraglideVitePlugin(messagesOptions), sveltekit()],
	test: {
		expect: { requireAssertions: true },
		// Generous: a busy machine is not a fault.
		testTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					// Pure rooms keep nothing from one file to the next that would matter: each module is read once.
					isolate: false,
					// Left out, it is one core fewer than there are: of two, one.
					maxWorkers: '100%',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: [...inBrowser, 'tests/journeys/**']
				}
			},
			{
				extends: true,
				// Found while the tests run, these would reload the page under them.
				optimizeDeps: {
					include: [
						'@testing-library/svelte',
						'axe-core',
						'chart.js',
						'fast-check',
						'fflate',
						'idb',
						'saxes',
						'zod/mini'
					]
				},
				test: {
					name: 'components',
					include: inBrowser,
					// They share one origin, and with it one database.
					fileParallelism: false,
					setupFiles: ['@testing-library/svelte/vitest'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: findBrowser(), args: launchArgs }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				test: {
					name: 'journeys',
					include: ['tests/journeys/**/*.test.ts'],
					expect: { requireAssertions: true },
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
