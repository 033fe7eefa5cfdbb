// A built site on a local host and a browser to visit it, for one test file. Every visit is guarded.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findBrowser, launchArgs } from '../../.tools/browser.mjs';
import { serve } from '../../.tools/serve.mjs';
import { builtSite, filesIn } from './build-files.ts';
import { guard } from './guard.ts';

interface SiteOptions {
	/** The path the site stands under: '' or '/planner'. */
	base?: string;
	/** The folder to serve; the build under test unless told. */
	build?: () => Promise<string> | string;
}

interface VisitOptions {
	width?: number;
	height?: number;
	dark?: boolean;
	/** A finger instead of a mouse. */
	touch?: boolean;
	/** Off unless a test is about them: they answer in place of the host. */
	serviceWorkers?: 'allow' | 'block';
	/** A browser profile on disk, as an installed app has; others are like private windows. */
	persistent?: boolean;
}

/** Call it at the top of a test file: it opens and closes itself around the tests. */
export function openSite({ base = '', build = () => builtSite }: SiteOptions = {}) {
	let host: Awaited<ReturnType<typeof serve>>;
	let browser: Browser;
	let visits: { guarded: Awaited<ReturnType<typeof guard>>; leave: () => Promise<void> }[] = [];
	let tolerated: RegExp[] = [];
	const ourAddresses = new Set<string>();

	const site = {
		/** The address of home, with a slash at the end. */
		url: '',
		/** Everything the host was asked for in this test, as `GET /path`. */
		requests: [] as string[],
		/** Lets a test answer in place of the host. */
		answer: undefined as
			((request: IncomingMessage, response: ServerResponse) => unknown) | undefined,

		/** Replaces what the host serves, on the same port. */
		async deploy(folder: string) {
			const port = host ? Number(new URL(host.url).port) : 0;
			await host?.close();
			host = await serve({ folder, base, port, onRequest });
			site.url = host.url;
			for (const path of filesIn(folder)) {
				ourAddresses.add(`${base}/${path.replace(/(^|\/)index\.html$/, '$1')}`);
			}
		},

		/** Findings of this kind are what the current test is about. */
		tolerate(finding: RegExp) {
			tolerated.push(finding);
		},

		/** What the guard found so far in this test, tolerated or not. */
		async findings() {
			return (await Promise.all(visits.map(({ guarded }) => guarded.findings()))).flat();
		},

		/** A page in a fresh browser context; `page.context()` opens more beside it. */
		async newPage({ persistent = false, ...wishes }: VisitOptions = {}) {
			const { context, leave } = await (persistent ? openProfile(wishes) : openContext(wishes));
			visits.push({ guarded: await guard(context, isOurs), leave });
			return context.newPage();
		}
	};

	function onRequest(request: IncomingMessage, response: ServerResponse) {
		site.requests.push(`${request.method} ${request.url}`);
		return site.answer?.(request, response);
	}

	function isOurs({ origin, pathname, search }: URL) {
		return origin === new URL(site.url).origin && search === '' && ourAddresses.has(pathname);
	}

	async function openContext(wishes: VisitOptions) {
		const context = await browser.newContext(contextOptions(wishes));
		return { context, leave: () => context.close() };
	}

	async function openProfile(wishes: VisitOptions) {
		const profile = await mkdtemp(join(tmpdir(), 'planner-profile-'));
		const context: BrowserContext = await chromium.launchPersistentContext(profile, {
			...launchOptions(),
			...contextOptions(wishes)
		});
		const leave = async () => {
			await context.close();
			await rm(profile, { recursive: true, force: true });
		};
		return { context, leave };
	}

	beforeAll(async () => {
		await site.deploy(await build());
		browser = await chromium.launch(launchOptions());
	});

	afterEach(async () => {
		const findings = await site.findings();
		await Promise.all(visits.map(({ leave }) => leave()));
		const unexpected = findings.filter((finding) => !tolerated.some((kind) => kind.test(finding)));
		visits = [];
		tolerated = [];
		site.requests = [];
		site.answer = undefined;
		expect(unexpected).toEqual([]);
	});

	afterAll(async () => {
		await browser?.close();
		await host?.close();
	});

	return site;
}

function launchOptions() {
	return { executablePath: findBrowser(), args: launchArgs };
}

function contextOptions({
	width = 1280,
	height = 800,
	dark = false,
	touch = false,
	serviceWorkers = 'block'
}: VisitOptions) {
	const colorScheme: 'dark' | 'light' = dark ? 'dark' : 'light';
	return { viewport: { width, height }, colorScheme, hasTouch: touch, serviceWorkers };
}
