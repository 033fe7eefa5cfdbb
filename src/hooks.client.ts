import type { HandleClientError } from '@sveltejs/kit';
import { m } from '#messages';

// A page's own policy cannot forbid framing, only a header can, and not every host sends headers.
// Inside another page the planner says so and never starts.
export function init() {
	if (window.top === window.self) return;
	document.body.replaceChildren(m.app_framed());
	return new Promise<never>(() => {});
}

/** An address that is not here is no fault of the planner: the page says it, the console need not. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
