// A static host like the ones the site is made for: files, folders with a slash, 404.html, nothing clever.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a folder to this machine only. The folder may change underneath: nothing is remembered.
 *
 * @param {{
 *   folder: string,
 *   base?: string,
 *   port?: number,
 *   onRequest?: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown
 * }} options `onRequest` sees every request first; it may answer or cut it itself, and may keep it waiting
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ folder, base = '', port = 0, onRequest }) {
	const files = sirv(folder, { dev: true, etag: true, setHeaders });

	const server = createServer(async (request, response) => {
		await onRequest?.(request, response);
		if (response.writableEnded || response.destroyed) return;
		answer(request, response);
	});

	function answer(request, response) {
		if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
		if (!URL.canParse(request.url, 'http://host')) return end(response, 400);

		const { pathname, search } = new URL(request.url, 'http://host');
		if (pathname === base) return moveTo(response, `${base}/${search}`);
		if (!pathname.startsWith(`${base}/`)) return end(response, 404);

		const path = pathname.slice(base.length);
		if (!path.endsWith('/') && isFolder(join(folder, path))) {
			return moveTo(response, `${pathname}/${search}`);
		}
		files({ url: path, headers: request.headers }, response, () => notFound(response));
	}

	function notFound(response) {
		const page = join(folder, '404.html');
		if (!existsSync(page)) return end(response, 404);
		response.setHeader('Content-Type', 'text/html;charset=utf-8');
		response.setHeader('Cache-Control', 'no-cache');
		end(response, 404, readFileSync(page));
	}

	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});

	return {
		url: `http://127.0.0.1:${server.address().port}${base}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** Everything else is asked for again each time (sirv says `no-cache` itself), so an update is seen at once. */
function setHeaders(response, pathname) {
	if (pathname.startsWith('/_app/immutable/')) {
		response.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
	}
}

function moveTo(response, location) {
	response.setHeader('Location', location);
	end(response, 301);
}

function end(response, status, body) {
	response.statusCode = status;
	response.end(body);
}

function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
