// What a visit does, and what the browser refuses to hostile code that got in.
import { expect, beforeAll, afterAll, test } from 'vitest';
import { serve } from '../../.tools/serve.mjs';
import { m } from '#messages';
import { builtSite, pagesIn } from '../support/build-files.ts';
import { eventually } from '../support/eventually.ts';
import { setHostHeaders } from '../support/headers.ts';
import { openSite } from '../support/site.ts';
import { untilReadyOffline } from '../support/worker.ts';

const site = openSite();

// Another origin: whatever reaches it has left the planner.
let elsewhere: Awaited<ReturnType<typeof serve>>;
let reached: string[] = [];
beforeAll(async () => {
	elsewhere = await serve({
		folder: builtSite,
		onRequest({ url }, response) {
			reached.push(url ?? '');
			response.setHeader('content-type', 'text/html');
			response.end(`<iframe src="${site.url}" width="600" height="400"></iframe>`);
		}
	});
});
afterAll(() => elsewhere.close());

async function visitAll() {
	const page = await site.newPage({ serviceWorkers: 'allow' });
	for (const path of [...pagesIn(builtSite), '404.html']) await page.goto(site.url + path);
	return page;
}

test('visiting every page sends nothing, violates nothing and leaves no cookie', async () => {
	const page = await visitAll();
	expect(await page.context().cookies()).toEqual([]);
});

test('the headers for hosts that send them change nothing for the visitor', async () => {
	site.answer = setHostHeaders;
	const page = await visitAll();
	await untilReadyOffline(page);
	expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

const probes: [what: string, directive: string, probe: (elsewhere: string) => unknown][] = [
	['HTML from a string', 'require-trusted-types-for', () => (document.body.innerHTML = '<b></b>')],
	['code from a string', 'require-trusted-types-for', () => new Function('return 1')()],
	['a request to another host', 'connect-src', (elsewhere) => fetch(`${elsewhere}fetched`)],
	['a picture from another host', 'img-src', (elsewhere) => (new Image().src = elsewhere)],
	[
		'a worker from a string',
		'require-trusted-types-for',
		() => new Worker(URL.createObjectURL(new Blob([''])))
	],
	[
		'a form for another host',
		'form-action',
		(elsewhere) => {
			const form = document.body.appendChild(document.createElement('form'));
			form.action = elsewhere;
			form.submit();
		}
	]
];

test.for(probes)('the policy refuses %s', async ([, directive, probe]) => {
	site.tolerate(/./);
	reached = [];
	const page = await site.newPage();
	await page.goto(site.url);
	const violated = await page.evaluate(`(${tryInPage})(${probe}, '${elsewhere.url}')`);
	expect(violated).toBe(directive);
	expect(reached).toEqual([]);
});

/** What runs in `evaluate` itself may do anything; what a timer runs is held to the policy. */
function tryInPage(probe: (elsewhere: string) => unknown, elsewhere: string) {
	return new Promise((resolve) => {
		addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
		setTimeout(() => probe(elsewhere));
		setTimeout(() => resolve('nothing'), 3000);
	});
}

test('inside the page of somebody else it says so and does not start', async () => {
	site.tolerate(/^request: /);
	const page = await site.newPage();
	await page.goto(elsewhere.url);
	const framed = page.frameLocator('iframe');
	await eventually(() => framed.locator('body').innerText()).toBe(m.app_framed());
	expect(await framed.locator('h1').count()).toBe(0);
});
