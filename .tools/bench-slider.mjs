// What a slider costs on the built site, in a browser: the script of every step of a drag, and on a slow
// machine the time until each press of a key is on the screen.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, launchArgs } from './browser.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';

const steps = 60;
const slowedDown = 4;
/** Longer than a press takes on a slow machine, so that each is measured alone. */
const pause = 150;

/** @param {string} file the text of a scenario file */
export async function benchSlider(file) {
	const build = join(root, 'build');
	if (!existsSync(build)) return 'not measured: npm run build comes first';
	const host = await serve({ folder: build });
	const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		await open(page, host.url, file);
		const metrics = await page.context().newCDPSession(page);
		return {
			...(await drag(page)),
			...(await press(page, metrics))
		};
	} finally {
		await browser.close();
		await host.close();
	}
}

async function open(page, url, file) {
	await page.goto(new URL('scenarios/', url).href);
	const chooser = page.locator('input[type=file]').first();
	await page.waitForFunction(() => !document.querySelector('input[type=file]')?.disabled);
	await chooser.setInputFiles({
		name: 'bench.clinicplan',
		mimeType: 'application/json',
		buffer: Buffer.from(file)
	});
	await page.waitForTimeout(2_000);
	await page.goto(url);
	await page.locator('canvas').waitFor();
	await page.waitForTimeout(2_000);
}

const sliderOf = (page) => page.getByRole('slider', { name: 'Visits per provider', exact: true });

/** The script of each step: what follows from the event, up to the next frame and in it. */
async function drag(page) {
	const costs = await sliderOf(page).evaluate(async (slider, steps) => {
		const [low, high] = [Number(slider.min), Number(slider.max)];
		const costs = [];
		for (let step = 0; step < steps + 10; step += 1) {
			slider.value = String(low + (high - low) * (0.3 + 0.4 * ((step % 20) / 20)));
			const before = performance.now();
			slider.dispatchEvent(new Event('input', { bubbles: true }));
			// What has changed is drawn in microtasks.
			await new Promise((done) => setTimeout(done));
			costs.push(performance.now() - before);
			await new Promise((done) => requestAnimationFrame(done));
		}
		slider.dispatchEvent(new Event('change', { bubbles: true }));
		return costs;
	}, steps);
	// The first ones warm up.
	return { scriptOfAStep: quantile(costs.slice(10), 0.5), mostScriptOfAStep: 8 };
}

/** From the key to the next paint, on a machine that is four times as slow. */
async function press(page, metrics) {
	await page.waitForTimeout(1_000);
	await metrics.send('Emulation.setCPUThrottlingRate', { rate: slowedDown });
	await page.evaluate(() => {
		globalThis.pressed = new Map();
		new PerformanceObserver((list) => {
			for (const { interactionId, duration } of list.getEntries()) {
				if (interactionId === 0) continue;
				const longest = globalThis.pressed.get(interactionId) ?? 0;
				globalThis.pressed.set(interactionId, Math.max(longest, duration));
			}
		}).observe({ type: 'event', durationThreshold: 16 });
	});
	await sliderOf(page).focus();
	for (let step = 0; step < steps; step += 1) {
		await page.keyboard.press(step % 20 < 10 ? 'ArrowRight' : 'ArrowLeft', { delay: 10 });
		await page.waitForTimeout(pause);
	}
	const durations = await page.evaluate(() => [...globalThis.pressed.values()]);
	// What is done before the next frame is not told: at most 16 ms.
	const all = [...durations, ...Array(Math.max(0, steps - durations.length)).fill(16)];
	return { toNextPaintAtP98: quantile(all, 0.98), mostToNextPaint: 50, slowedDown };
}

function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return Math.round((sorted[Math.ceil(share * sorted.length) - 1] ?? 0) * 100) / 100;
}
