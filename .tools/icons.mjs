// Draws the mark, two plans that cross in a break-even ring, and writes every icon made from it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, launchArgs } from './browser.mjs';
import { root } from './root.mjs';

const light = { solid: '#0a6b6b', dashed: '#b84a00', ring: '#16252b' };
const dark = { solid: '#5cc8c2', dashed: '#ff9a57', ring: '#e9eff0' };
const stencil = { solid: '#000', dashed: '#000', ring: '#000' };
const paper = '#faf9f6';
const line = '#dfe3e1';

// On a grid of 2, so that the dashes stay sharp at 16 pixels.
const drawing = `<g fill="none" stroke-width="3.6">
		<path class="solid" d="M4 28 11.6 20.4M20.4 11.6 28 4" stroke-linecap="round"/>
		<path class="dashed" d="M0 16H4M6 16H10M22 16H26M28 16H32" stroke-width="4"/>
		<circle class="ring" cx="16" cy="16" r="3.6" stroke-width="2.4"/>
	</g>`;

function svg({ colours, before = '', transform = '', extra = '' }) {
	const placed = transform ? `<g transform="${transform}">${drawing}</g>` : drawing;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
	<style>${rules(colours)}${extra}</style>
	${before}${placed}
</svg>
`;
}

function rules(colours) {
	return Object.entries(colours)
		.map(([part, colour]) => `.${part}{stroke:${colour}}`)
		.join('');
}

const shrunk = (scale) => `translate(16 16) scale(${scale}) translate(-16 -16)`;
const tile = `<rect x=".25" y=".25" width="31.5" height="31.5" rx="7" fill="${paper}" stroke="${line}" stroke-width=".5"/>`;
const sheet = `<rect width="32" height="32" fill="${paper}"/>`;

const favicon = svg({
	colours: light,
	extra: `@media (prefers-color-scheme:dark){${rules(dark)}}`
});
const icon = svg({ colours: light, before: tile, transform: shrunk(0.78) });
// A phone may cut a maskable icon down to a circle of 80 % of its width.
const maskable = svg({ colours: light, before: sheet, transform: shrunk(0.6) });
// Only its opacity counts: the system chooses the colour.
const monochrome = svg({ colours: stencil, transform: shrunk(0.72) });
const touch = svg({ colours: light, before: sheet, transform: shrunk(0.74) });

write('favicon.svg', favicon);
write('icons/icon.svg', icon);

const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
try {
	await render('icons/favicon-32.png', favicon, 32);
	await render('icons/icon-192.png', icon, 192);
	await render('icons/icon-512.png', icon, 512);
	await render('icons/maskable-512.png', maskable, 512);
	await render('icons/monochrome-512.png', monochrome, 512);
	await render('icons/apple-touch-icon.png', touch, 180);
} finally {
	await browser.close();
}

async function render(file, source, size) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>body{margin:0}svg{display:block}</style>${source}`);
	write(file, await page.screenshot({ omitBackground: true }));
	await page.close();
}

function write(file, content) {
	writeFileSync(join(root, 'static', file), content);
}
