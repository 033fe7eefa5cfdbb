/** How a plan is drawn, wherever it is drawn: colour is never the only sign. */
interface PlanMark {
	/** The custom property that holds the colour. */
	readonly property: string;
	/** Dashes and gaps in widths of the line; nothing for a solid one. */
	readonly dash: readonly number[];
	/** Two thin lines instead of one. */
	readonly double: boolean;
	/** The marker as an SVG path around the origin, about one unit in each direction; inside is even-odd. */
	readonly marker: string;
}

const circle = 'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0z';
const square = 'M-.88-.88H.88V.88H-.88z';
const triangle = 'M0-1.1 1.12.86H-1.12z';
const diamond = 'M0-1.2 1.2 0 0 1.2-1.2 0z';
const cross = 'M-.5-1 0-.5.5-1 1-.5.5 0 1 .5.5 1 0 .5-.5 1-1 .5-.5 0-1-.5z';
const target = `M-1.15 0a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0-2.3 0z
	M-.75 0a.75 .75 0 1 0 1.5 0a.75 .75 0 1 0-1.5 0z M-.38 0a.38 .38 0 1 0 .76 0a.38 .38 0 1 0-.76 0z`;

const marks: readonly PlanMark[] = [
	{ property: '--plan-1', dash: [], double: false, marker: circle },
	{ property: '--plan-2', dash: [3, 2], double: false, marker: square },
	{ property: '--plan-3', dash: [6.5, 2.5], double: false, marker: triangle },
	{ property: '--plan-4', dash: [1, 1.6], double: false, marker: diamond },
	{ property: '--plan-5', dash: [4.5, 1.6, 1, 1.6], double: false, marker: cross },
	{ property: '--plan-6', dash: [], double: true, marker: target }
];

/** The mark of the first plan, the second, and so on; after the sixth they come round again. */
export function planMark(slot: number): PlanMark {
	const mark = marks[(slot - 1) % marks.length];
	if (!mark) throw new RangeError(`No plan has the place ${String(slot)}`);
	return mark;
}

/** For drawings that live in the page and follow its colours by themselves. */
export function planColour(slot: number): string {
	return `var(${planMark(slot).property})`;
}

/** The dash for a line of this width, in the same unit. */
export function dashOf(slot: number, width: number): number[] {
	return planMark(slot).dash.map((part) => part * width);
}
