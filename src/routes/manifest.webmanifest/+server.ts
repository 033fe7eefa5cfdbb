import { m } from '#messages';
import type { RequestHandler } from './$types';

export const prerender = true;

// Addresses are relative to the manifest, so that it is right under any base path.
export const GET: RequestHandler = ({ url }) => {
	const manifest = {
		// Tells a browser which installed app this is: changing it would orphan every installation.
		// Unlike the other addresses it is read from the root of the host.
		id: new URL('.', url).pathname,
		name: m.app_name(),
		short_name: m.app_short_name(),
		description: m.app_description(),
		lang: 'en',
		dir: 'ltr',
		start_url: './',
		scope: './',
		display: 'standalone',
		display_override: ['standalone', 'minimal-ui'],
		orientation: 'any',
		theme_color: '#faf9f6',
		background_color: '#faf9f6',
		categories: ['business', 'finance', 'productivity'],
		icons: [
			icon('icon-192.png', '192x192', 'any'),
			icon('icon-512.png', '512x512', 'any'),
			icon('maskable-512.png', '512x512', 'maskable'),
			icon('monochrome-512.png', '512x512', 'monochrome'),
			icon('icon.svg', 'any', 'any')
		],
		screenshots: [
			screenshot('wide', '1280x800', m.install_screenshot_wide()),
			screenshot('narrow', '750x1334', m.install_screenshot_narrow())
		],
		shortcuts: [
			shortcut(m.install_shortcut_planner(), './'),
			shortcut(m.install_shortcut_scenarios(), './scenarios/')
		]
	};
	return new Response(JSON.stringify(manifest, null, '\t'), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};

function icon(file: string, sizes: string, purpose: 'any' | 'maskable' | 'monochrome') {
	const type = file.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
	return { src: `icons/${file}`, sizes, type, purpose };
}

function screenshot(form_factor: 'wide' | 'narrow', sizes: string, label: string) {
	return { src: `screenshots/${form_factor}.png`, sizes, type: 'image/png', form_factor, label };
}

function shortcut(name: string, url: string) {
	return { name, url, icons: [icon('icon-192.png', '192x192', 'any')] };
}
