import adapter from '@sveltejs/adapter-static';
import { version } from './.tools/version.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// Ours is all runes; libraries choose for themselves.
		runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
	},
	kit: {
		// Hosts serve 404.html for unknown addresses; offline the service worker does.
		adapter: adapter({ fallback: '404.html' }),
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		// The same commit gives the same bytes, and no polling: the service worker looks for updates.
		version: { name: version(), pollInterval: 0 },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The hash is that of Kit's own route announcer; nothing else may set a style attribute in HTML.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'frame-src': ['none'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'planner-worker-url']
			}
		}
	}
};
