// For the day a published service worker must go: put this file in place of /service-worker.js on
// the host, with `Cache-Control: no-cache`, and leave it there until the next good build.
// Browsers fetch it at the next visit; it removes the planner's caches and itself, and nothing else:
// plans stay in IndexedDB, open tabs go on, and the next page comes from the network.
const base = location.pathname.slice(0, location.pathname.lastIndexOf('/'));

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
	const names = await caches.keys();
	const ours = names.filter((name) => name.startsWith(`app${base}|`));
	await Promise.all(ours.map((name) => caches.delete(name)));
	await self.registration.unregister();
}
