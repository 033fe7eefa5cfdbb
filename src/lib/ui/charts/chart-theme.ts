import { planMark } from './plan-marks.ts';

/** The colours of the page as a canvas needs them: plain values, read anew when the page changes. */
export interface ChartTheme {
	readonly ink: string;
	readonly soft: string;
	readonly line: string;
	readonly edge: string;
	readonly card: string;
	readonly accent: string;
	readonly font: string;
	plan(slot: number): string;
}

export function readTheme(canvas: HTMLCanvasElement): ChartTheme {
	const computed = getComputedStyle(canvas);
	// A canvas has no text: its own colour is free for asking what a property comes to here and now.
	const colour = (property: string) => {
		canvas.style.color = `var(${property})`;
		return computed.color;
	};
	const plans = new Map(
		[1, 2, 3, 4, 5, 6].map((slot) => {
			const { property } = planMark(slot);
			return [property, colour(property)];
		})
	);
	const theme = {
		ink: colour('--ink'),
		soft: colour('--soft'),
		line: colour('--line'),
		edge: colour('--edge'),
		card: colour('--card'),
		accent: colour('--accent'),
		font: computed.fontFamily,
		plan: (slot: number) => plans.get(planMark(slot).property) ?? ''
	};
	canvas.style.color = '';
	return theme;
}

const changes = [
	'(prefers-color-scheme: dark)',
	'(forced-colors: active)',
	'(prefers-contrast: more)',
	'print'
];

export function onThemeChange(listener: () => void, signal: AbortSignal) {
	for (const query of changes) matchMedia(query).addEventListener('change', listener, { signal });
}
