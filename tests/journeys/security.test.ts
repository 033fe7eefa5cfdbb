// What the built files may contain: one strict policy per page, no foreign address, no way out.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite, filesIn } from '../support/build-files.ts';

const policy = {
	'default-src': ["'none'"],
	'style-src': ["'self'"],
	// Kit's route announcer.
	'style-src-attr': ["'unsafe-hashes'", "'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='"],
	'img-src': ["'self'", 'blob:'],
	'font-src': ["'self'"],
	'connect-src': ["'self'"],
	'manifest-src': ["'self'"],
	'worker-src': ["'self'"],
	'frame-src': ["'none'"],
	'object-src': ["'none'"],
	'base-uri': ["'none'"],
	'form-action': ["'none'"],
	'require-trusted-types-for': ["'script'"]
};
const trustedTypes = ['svelte-trusted-html', 'sveltekit-trusted-url', 'planner-worker-url'];

// Texts, never fetched. Anything else that looks like an address has to be looked at first.
const harmlessAddresses = [
	/^https:\/\/svelte\.dev\/e\//, // where Svelte explains its errors
	/^http:\/\/www\.w3\.org\//, // names of markup languages
	/^http:\/\/(example|fallback)\.com$/, // stand-ins while the message runtime parses an address
	/^https:\/\/paraglidejs\.com\/errors/ // where the message runtime explains its errors
];
const waysOut =
	/sendBeacon|RTCPeerConnection|WebTransport|EventSource|WebSocket|document\.cookie|importScripts/;

const files = filesIn(builtSite);
const pages = files.filter((path) => path.endsWith('.html'));
const scripts = files.filter((path) => path.endsWith('.js'));
const texts = files.filter((path) => /\.(js|css|svg|webmanifest)$/.test(path));

function read(path: string) {
	return readFileSync(join(builtSite, path), 'utf8');
}

function policyOf(html: string) {
	const [content = ''] = policiesIn(html);
	const parts = content.split('; ').map((directive) => directive.split(' '));
	return Object.fromEntries(parts.map(([name, ...values]) => [name, values]));
}

function policiesIn(html: string) {
	const metas = html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)">/gi);
	return [...metas].map(([, content = '']) => content);
}

function inlineScriptDigests(html: string) {
	const inline = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
	return [...inline].map(([, code = '']) => {
		return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
	});
}

test.for(pages)('%s carries the whole policy, once, before anything it governs', (path) => {
	const html = read(path);
	expect(policiesIn(html)).toHaveLength(1);
	const { 'script-src': scriptSource, 'trusted-types': types, ...rest } = policyOf(html);
	expect(rest).toEqual(policy);
	expect(scriptSource).toEqual(["'self'", ...inlineScriptDigests(html)]);
	expect(types).toEqual(trustedTypes);
	expect(html.search(/<meta http-equiv/)).toBeLessThan(html.search(/<(script|link|style|img)\b/));
});

test.for(pages)('%s has no inline style, no inline handler and no foreign address', (path) => {
	const html = read(path);
	expect(html).not.toMatch(/<[^>]+\sstyle=|<style|<[^>]+\son[a-z]+=/i);
	expect(html).not.toMatch(/\b(href|src|action)="?(https?:)?\/\//i);
});

test('no built file names a foreign address, but for texts known to be harmless', () => {
	const priceBook = addressesIn(priceBookSources());
	const foreign = texts.flatMap((path) => addressesIn(read(path)).map((url) => `${path}: ${url}`));
	const unknown = foreign.filter((finding) => {
		const url = finding.slice(finding.indexOf(': ') + 2);
		return !priceBook.includes(url) && !harmlessAddresses.some((kind) => kind.test(url));
	});
	expect(unknown).toEqual([]);
});

test('no script knows a way out that the policy does not close', () => {
	expect(scripts.filter((path) => waysOut.test(read(path)))).toEqual([]);
});

/** Offers say where their prices were seen; those addresses are shown, not fetched. */
function priceBookSources() {
	const rooms = ['offers', 'scenario/templates'].map((room) =>
		fileURLToPath(new URL(`../../src/lib/${room}`, import.meta.url))
	);
	return rooms
		.flatMap((room) => filesIn(room).map((path) => join(room, path)))
		.filter((path) => path.endsWith('.ts'))
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');
}

function addressesIn(text: string): string[] {
	return text.match(/\b(?:https?|wss?):\/\/[^\s"'`\\)<>${}]+/g) ?? [];
}
