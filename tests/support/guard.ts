// Watches everything a browser context sends or says. Whatever is not a plain request for a file
// of the build is a finding, and a test with findings fails.
import type { BrowserContext, Request } from 'playwright';

// Playwright says so itself where a test asked for no service worker.
const blockedWorker = /Service Worker registration blocked by Playwright/;

export async function guard(context: BrowserContext, isOurs: (url: URL) => boolean) {
	const findings: string[] = [];

	context.on('request', (request) => {
		const wrong = isWrong(request, isOurs);
		const from = request.serviceWorker() ? ' from the service worker' : '';
		if (wrong) findings.push(`request: ${request.method()} ${request.url()}${from}`);
	});
	context.on('console', (message) => {
		if (blockedWorker.test(message.text())) return;
		findings.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	// Rejections that nobody handled arrive here too.
	context.on('weberror', (webError) => {
		findings.push(`error: ${webError.error().message}`);
	});
	await context.exposeFunction('reportToGuard', (finding: string) => findings.push(finding));
	await context.addInitScript(closeHiddenChannels);

	return {
		/** What was found so far, including what the pages are only just telling. */
		async findings() {
			await Promise.all(
				context.pages().map((page) => page.evaluate(() => undefined).catch(() => undefined))
			);
			return findings;
		}
	};
}

function isWrong(request: Request, isOurs: (url: URL) => boolean) {
	const url = new URL(request.url());
	if (['blob:', 'data:', 'about:'].includes(url.protocol)) return false;
	return request.method() !== 'GET' || request.postData() !== null || !isOurs(url);
}

/** Runs in the page before its own scripts: some channels Playwright does not see, so nobody may open them. */
function closeHiddenChannels() {
	const scope = window as unknown as Record<string, unknown> & {
		reportToGuard: (finding: string) => void;
	};
	const forbid = (name: string) => {
		scope.reportToGuard(`forbidden: ${name}`);
		throw new Error(`forbidden: ${name}`);
	};
	const channels = [
		'EventSource',
		'PresentationRequest',
		'RTCPeerConnection',
		'WebSocket',
		'WebTransport',
		'webkitRTCPeerConnection'
	];
	for (const name of channels) {
		if (!(name in scope)) continue;
		scope[name] = class {
			constructor() {
				forbid(name);
			}
		};
	}
	navigator.sendBeacon = () => forbid('sendBeacon');
	addEventListener('securitypolicyviolation', (event) => {
		scope.reportToGuard(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
	});
}
