// The guard around every visit does see what it is there for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../support/build-files.ts';
import { eventually } from '../support/eventually.ts';
import { openSite } from '../support/site.ts';

const site = openSite();
const elsewhere = 'http://127.0.0.1:9/';

const planted: [what: string, finding: RegExp, act: (elsewhere: string) => unknown][] = [
	['a request to another host', /^policy: connect-src/, (url) => fetch(url)],
	['a picture from another host', /^request: GET/, (url) => (new Image().src = url)],
	['a posted body', /^request: POST/, () => fetch('./', { method: 'POST', body: 'typed' })],
	['something typed in a query', /^request: GET .*\?typed/, () => fetch('./?typed')],
	['an address outside the build', /^request: GET .*unknown/, () => fetch('./unknown')],
	['a beacon', /^forbidden: sendBeacon/, () => navigator.sendBeacon('./', 'typed')],
	['a socket', /^forbidden: WebSocket/, () => new WebSocket('ws://127.0.0.1:9')],
	['a call to another browser', /^forbidden: RTCPeerConnection/, () => new RTCPeerConnection()],
	['a word in the console', /^console log: a word/, () => console.log('a word')],
	['an error', /^error: broken/, () => setTimeout(() => Promise.reject(new Error('broken')))]
];

test.for(planted)('%s is found', async ([, finding, act]) => {
	site.tolerate(/./);
	const page = await site.newPage();
	await page.goto(site.url);
	expect(await site.findings()).toEqual([]);
	await page.evaluate(`Promise.resolve().then(() => (${act})('${elsewhere}')).catch(() => {})`);
	await eventually(() => site.findings()).toContainEqual(expect.stringMatching(finding));
});

test('a request by the service worker, which no page policy governs, is found', async () => {
	site.tolerate(/./);
	const worker = readFileSync(join(builtSite, 'service-worker.js'), 'utf8');
	site.answer = ({ url }, response) => {
		if (url !== '/service-worker.js') return;
		response.setHeader('content-type', 'text/javascript').end(`fetch('${elsewhere}');${worker}`);
	};
	const page = await site.newPage({ serviceWorkers: 'allow' });
	await page.goto(site.url);
	await eventually(() => site.findings()).toContainEqual(
		expect.stringMatching(/^request: GET .*from the service worker$/)
	);
});
