import { trimmed } from '#decimal';

/** Which numbers a control may take, and how far a key moves it. */
export interface Steps {
	/** What an arrow key or a stepper moves, and what Page Up moves. */
	readonly step: number;
	readonly bigStep: number;
	readonly least: number;
	readonly most: number;
	/** Decimals a typed value may have. */
	readonly places: number;
}

/** The part of them that a slider shows, from its left end to its right. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** 0.15 / 0.05 is a hair below 3. */
const dust = 1e-6;

/** The next value of the grid in this direction, also from a typed value that lies between two. */
export function stepped(value: number, by: number, { step, least, most, places }: Steps): number {
	const count = Math.max(1, Math.round(Math.abs(by) / step));
	const place =
		by > 0 ? Math.floor(value / step + dust) + count : Math.ceil(value / step - dust) - count;
	return within(trimmed(place * step, places), least, most);
}

/** The value of the grid nearest to where a thumb is. */
export function nearest(value: number, { step, places }: Steps, { from, to }: Span): number {
	return within(trimmed(Math.round(value / step) * step, places), from, to);
}

export function isOnGrid(value: number, step: number): boolean {
	return Math.abs(value / step - Math.round(value / step)) < dust;
}

/** How far along the slider a value is, from 0 to 1. */
export function shareOf(value: number, { from, to }: Span): number {
	return to > from ? within((value - from) / (to - from), 0, 1) : 0;
}

function within(value: number, least: number, most: number): number {
	return Math.min(Math.max(value, least), most);
}
