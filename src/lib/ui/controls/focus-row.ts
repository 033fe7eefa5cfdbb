import { tick } from 'svelte';

/**
 * Once the page is drawn again, the focus goes to a part of the row in this place: of one that was
 * added, or of the neighbour of one that is gone. Where there is none, elsewhere.
 */
export async function focusRow(
	list: Element | undefined,
	place: number,
	part: string,
	elsewhere?: HTMLElement
): Promise<void> {
	await tick();
	const rows = list?.children ?? [];
	const row = rows[Math.min(place, rows.length - 1)];
	const target = row?.querySelector<HTMLElement>(part) ?? elsewhere;
	target?.focus();
}
