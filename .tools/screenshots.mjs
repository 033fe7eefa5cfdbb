// Takes the pictures for the install dialog and the README from the built site: build first.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, launchArgs } from './browser.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';
import { smallPng } from './small-png.mjs';

const mostBytes = 150_000;
const pictures = [
	{ file: 'wide.png', width: 1280, height: 800, scale: 1 },
	{ file: 'narrow.png', width: 375, height: 667, scale: 2 },
	{ file: 'planner.png', width: 1440, height: 1000, scale: 1 }
];

const host = await serve({ folder: join(root, 'build'), base: process.env.BASE_PATH });
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
try {
	for (const picture of pictures) await take(picture);
} finally {
	await browser.close();
	await host.close();
}

async function take({ file, width, height, scale }) {
	const viewport = { width, height };
	const context = await browser.newContext({
		viewport,
		deviceScaleFactor: scale,
		colorScheme: 'light',
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	await page.goto(host.url, { waitUntil: 'networkidle' });
	const png = await smallPng(await context.newPage(), await page.screenshot());
	await context.close();

	if (png.length > mostBytes) throw new Error(`${file} has ${png.length} bytes`);
	writeFileSync(join(root, 'static/screenshots', file), png);
	console.log(`${file}: ${width * scale}x${height * scale}, ${png.length} bytes`);
}
