// The static host of `npm start` and of the journeys.
import { once } from 'node:events';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { serve } from '../.tools/serve.mjs';
import { plant } from './support/planted.ts';

const site = {
	'site/index.html': 'home',
	'site/404.html': 'nothing here',
	'site/prices/index.html': 'prices',
	'site/manifest.webmanifest': '{}',
	'site/service-worker.js': '',
	'site/_app/version.json': '{}',
	'site/_app/immutable/start.js': '',
	'secret.txt': 'secret'
};

async function open(options: Omit<Parameters<typeof serve>[0], 'folder'> = {}) {
	const folder = plant(site);
	const host = await serve({ folder: join(folder, 'site'), ...options });
	onTestFinished(() => host.close());
	return { ...host, folder };
}

/** Unlike fetch it sends the path as it is, and follows nothing. */
async function ask(url: string, path: string, method = 'GET') {
	const { port } = new URL(url);
	const asked = request({ host: '127.0.0.1', port, path, method }).end();
	const [answer] = (await once(asked, 'response')) as [IncomingMessage];
	const { 'content-type': type, 'cache-control': cache, location: to } = answer.headers;
	return { status: answer.statusCode, type, cache, to, body: await text(answer) };
}

it.each([
	['/', 'text/html;charset=utf-8', 'no-cache'],
	['/prices/', 'text/html;charset=utf-8', 'no-cache'],
	['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
	['/service-worker.js', 'text/javascript', 'no-cache'],
	['/_app/version.json', 'application/json', 'no-cache'],
	['/_app/immutable/start.js', 'text/javascript', 'public,max-age=31536000,immutable']
])('%s is %s, %s', async (path, type, cache) => {
	const { url } = await open();
	expect(await ask(url, path)).toMatchObject({ status: 200, type, cache });
});

it.each([
	'/nowhere',
	'/prices/nowhere/',
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/..%2fsecret.txt',
	'/prices/..%5c..%5c..%5csecret.txt'
])('%s is not there, and says so on the 404 page', async (path) => {
	const { url } = await open();
	expect(await ask(url, path)).toMatchObject({
		status: 404,
		cache: 'no-cache',
		body: 'nothing here'
	});
});

it('a folder gets its slash, and other methods are refused', async () => {
	const { url } = await open();
	expect(await ask(url, '/prices?a=1')).toMatchObject({ status: 301, to: '/prices/?a=1' });
	expect(await ask(url, '/', 'POST')).toMatchObject({ status: 405 });
	expect(await ask(url, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

it('under a base path nothing stands beside it', async () => {
	const { url } = await open({ base: '/planner' });
	expect(new URL(url).pathname).toBe('/planner/');
	expect(await ask(url, '/planner/prices/')).toMatchObject({ status: 200, body: 'prices' });
	expect(await ask(url, '/planner')).toMatchObject({ status: 301, to: '/planner/' });
	expect(await ask(url, '/prices/')).toMatchObject({ status: 404, body: '' });
	expect(await ask(url, '/plannerprices/')).toMatchObject({ status: 404, body: '' });
});

it('another build may take the place of the first', async () => {
	const { url, folder } = await open();
	expect(await ask(url, '/')).toMatchObject({ body: 'home' });
	renameSync(join(folder, 'site/prices'), join(folder, 'site/costs'));
	// As builds do: written over, it would be sent on to who is still being answered.
	rmSync(join(folder, 'site/index.html'));
	writeFileSync(join(folder, 'site/index.html'), 'newer home');
	expect(await ask(url, '/')).toMatchObject({ body: 'newer home' });
	expect(await ask(url, '/costs/')).toMatchObject({ status: 200 });
	expect(await ask(url, '/prices/')).toMatchObject({ status: 404 });
});

it('a test hears every request, and may answer, cut or delay it', async () => {
	const heard: string[] = [];
	const { url } = await open({
		onRequest: async ({ url: path = '' }, response) => {
			heard.push(path);
			if (path === '/broken') response.writeHead(503).end();
			if (path === '/cut') response.destroy();
			if (path === '/prices/') await new Promise((resolve) => setTimeout(resolve, 20));
		}
	});
	expect(await ask(url, '/broken')).toMatchObject({ status: 503 });
	await expect(ask(url, '/cut')).rejects.toThrow();
	expect(await ask(url, '/prices/')).toMatchObject({ status: 200 });
	expect(heard).toEqual(['/broken', '/cut', '/prices/']);
});

it('closed, it answers no more, and its port is free', async () => {
	const { url, close } = await open();
	await close();
	await expect(ask(url, '/')).rejects.toThrow();
	const again = await open({ port: Number(new URL(url).port) });
	expect(again.url).toBe(url);
});
