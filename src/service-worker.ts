// Keeps every file of one build on the device, so that the planner opens with the network off.
// It holds files only: what a person typed is in IndexedDB, which this worker never opens.

/// <reference types="@sveltejs/kit" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

// Several planners may share one origin under different paths; each touches only its own caches.
// The mark after the path cannot stand in one: /planner never touches what /planner-beta keeps.
const prefix = `app${base}|`;
const generation = prefix + version;
const activeMark = `${base}/active-generation`;
const versionFile = `${base}/_app/version.json`;
const immutableFolder = `${base}/_app/immutable/`;

const fallbackPage = `${base}/404.html`;
const pages = new Set([...prerendered.filter((path) => path.endsWith('/')), fallbackPage]);

// Hosts read these and do not serve them, or nobody asks for them offline.
const leftOut = /\/(\.[^/]*|_headers|_redirects|CNAME|robots\.txt|screenshots)(\/|$)/;
const kept = new Set([
	...build,
	...files.filter((path) => !leftOut.test(path.slice(base.length))),
	...prerendered,
	...pages
]);

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('message', (event) => {
	if (event.data === 'activate-update') event.waitUntil(worker.skipWaiting());
	if (event.data === 'is-complete') {
		event.waitUntil(mend().then((complete) => event.ports[0]?.postMessage(complete)));
	}
});

worker.addEventListener('fetch', (event) => {
	const { method, mode, headers, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== location.origin || headers.has('range')) return;
	if (mode === 'navigate') event.respondWith(openPage(event.request, pathname));
	else if (kept.has(pathname) || pathname.startsWith(immutableFolder)) {
		event.respondWith(openFile(event.request, pathname));
	}
});

/** All or nothing: half a build is worse than the previous one. */
async function keepAll() {
	// A host that goes back to an earlier build meets a cache that is still in use.
	if (await isComplete()) return;
	try {
		await fill();
	} catch (error) {
		await caches.delete(generation);
		throw error;
	}
}

/** Fetches what is missing; what is there stays. */
async function fill() {
	const cache = await caches.open(generation);
	await Promise.all(
		[...kept].map(async (path) => {
			if (!(await cache.match(path))) await cache.put(path, await download(path));
		})
	);
}

async function download(path: string) {
	const response = await fetch(path, {
		cache: 'reload',
		credentials: 'omit',
		// Some hosts move /404.html to /404. No other address may move.
		redirect: path === fallbackPage ? 'follow' : 'error'
	});
	const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	// Some hosts answer a missing file with a page and status 200.
	if (!response.ok || isHtml !== pages.has(path)) throw new TypeError(`Not usable: ${path}`);
	// A response that was redirected may not answer a navigation; its copy may.
	return response.redirected
		? new Response(response.body, { headers: response.headers })
		: response;
}

async function isComplete() {
	if (!(await caches.has(generation))) return false;
	const cache = await caches.open(generation);
	const found = await Promise.all([...kept].map((path) => cache.match(path)));
	return found.every((response) => response !== undefined);
}

/** A browser short of space may have emptied the cache: fill it again, but only from this build. */
async function mend() {
	if (await isComplete()) return true;
	try {
		const response = await fetch(versionFile, { cache: 'reload' });
		const served = (await response.json()) as { version: string };
		if (served.version !== version) return false;
		await fill();
		await markActive();
		return true;
	} catch {
		return false;
	}
}

/**
 * Keeps the generation that was active until now, for the tabs that still run it, and forgets
 * the older ones. An update being fetched right now stands later in the list and stays.
 */
async function takeOver() {
	await markActive();
	const names = await generations();
	for (const name of names.slice(0, names.indexOf(generation))) {
		const wasActive = await (await caches.open(name)).delete(activeMark);
		if (!wasActive) await caches.delete(name);
	}
	// The very first visit is then offline-ready without a reload.
	await worker.clients.claim();
}

async function markActive() {
	await (await caches.open(generation)).put(activeMark, new Response());
}

/** In the order in which they were fetched. */
async function generations() {
	return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

/** The page itself, else what the host has, else the not-found page: never another page. */
async function openPage(request: Request, pathname: string) {
	const page = await fromGeneration(generation, pathname);
	if (page) return page;
	const served = await fetch(request).catch(() => undefined);
	// A redirect reaches a navigation as an opaque answer that the browser follows itself.
	if (served?.ok || served?.type === 'opaqueredirect') return served;
	return (await fromGeneration(generation, fallbackPage)) ?? served ?? Response.error();
}

async function openFile(request: Request, pathname: string) {
	// Names with a digest mean the same bytes in every generation.
	const places = pathname.startsWith(immutableFolder) ? await generations() : [generation];
	for (const name of places) {
		const file = await fromGeneration(name, pathname);
		if (file) return file;
	}
	return fetch(request);
}

async function fromGeneration(name: string, path: string) {
	return (await caches.has(name)) ? (await caches.open(name)).match(path) : undefined;
}
