import { publishedSchema } from '#scenario';
import type { RequestHandler } from './$types';

export const prerender = true;

/** How a scenario file is written, for programs that make or check one. */
export const GET: RequestHandler = () =>
	new Response(`${JSON.stringify(publishedSchema(), null, '\t')}\n`, {
		headers: { 'content-type': 'application/schema+json' }
	});
