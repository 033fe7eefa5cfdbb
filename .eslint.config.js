import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import * as bans from './.tools/bans.mjs';
import house from './.tools/lint-rules.mjs';
import { rooms } from './.tools/rooms.mjs';
import svelteConfig from './svelte.config.js';

const pureRooms = rooms.filter(({ pure }) => pure).map(({ name }) => `src/lib/${name}/**`);
const tests = ['**/*.test.ts', 'tests/**'];
const without = (...bans) => ({ 'no-restricted-syntax': ['error', ...bans.flat()] });
const off = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'off']));

const aboutAny = ['argument', 'assignment', 'call', 'member-access', 'return'].map(
	(use) => `@typescript-eslint/no-unsafe-${use}`
);

export default defineConfig(
	{ ignores: ['build/', '.stryker/', '.svelte-kit/', 'src/lib/messages/compiled/'] },
	{ linterOptions: { noInlineConfig: true } },
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		plugins: { house },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: {
					allowDefaultProject: ['src/service-worker.ts'],
					defaultProject: '.tsconfig.worker.json'
				},
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		},
		rules: {
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			// What is open is replaced whole and held in $state.raw; a Map beside it is only a memory.
			'svelte/prefer-svelte-reactivity': 'off',
			// There are no stores: runes hold what changes.
			'svelte/require-store-reactive-access': 'off'
		}
	},
	{
		files: ['**/*.svelte'],
		// svelte-check knows these types; here the arguments of a component's callbacks are all `any`.
		rules: off(...aboutAny, '@typescript-eslint/no-unnecessary-condition', 'no-undef')
	},
	// Addresses are handed to ui, which does not know kit; routes resolve them.
	{ files: ['src/lib/**'], rules: off('svelte/no-navigation-without-resolve') },
	{
		files: tests,
		rules: off(
			...aboutAny,
			'@typescript-eslint/no-implied-eval',
			'@typescript-eslint/no-misused-promises',
			'@typescript-eslint/no-misused-spread',
			'@typescript-eslint/no-confusing-void-expression',
			'@typescript-eslint/no-extraneous-class',
			'@typescript-eslint/restrict-template-expressions',
			'@typescript-eslint/no-unnecessary-condition',
			'@typescript-eslint/unbound-method',
			'no-loss-of-precision'
		)
	},
	{ files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },

	{
		files: ['src/**'],
		rules: {
			...without(bans.inSource),
			'house/no-text-as-number': 'error',
			'house/no-text-as-date': 'error'
		}
	},
	{ files: ['src/**/*.svelte'], rules: without(bans.inSource, bans.inMarkup) },
	{ files: ['src/lib/decimal/**'], rules: off('house/no-text-as-number') },
	{
		files: pureRooms,
		rules: {
			...without(bans.inSource, bans.clockAndChance, bans.inexactMaths),
			'no-restricted-globals': ['error', ...bans.clockAndChanceGlobals],
			// Would bring the screen's types back in.
			'@typescript-eslint/triple-slash-reference': [
				'error',
				{ lib: 'never', path: 'never', types: 'never' }
			]
		}
	},
	{
		files: tests,
		rules: {
			...without(bans.inTests),
			...off('house/no-text-as-number', 'house/no-text-as-date')
		}
	},
	{
		files: pureRooms.map((room) => `${room}/*.test.ts`),
		rules: without(bans.inTests, bans.clockAndChance)
	}
);
