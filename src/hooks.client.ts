import { m } from '#messages';

// A page's own policy cannot forbid framing, only a header can, and not every host sends headers.
// Inside another page the planner says so and never starts.
export function init() {
	if (window.top === window.self) return;
	document.body.replaceChildren(m.app_framed());
	return new Promise<never>(() => {});
}
