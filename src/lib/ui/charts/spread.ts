/**
 * Moves heights apart so that each has its gap, as little as needed and in their order, inside the
 * bounds while they fit there. Answers in the order of the question.
 */
export function spread(
	heights: readonly number[],
	gap: number,
	bounds: { readonly top: number; readonly bottom: number }
): number[] {
	const order = heights.map((_, index) => index).sort((a, b) => at(heights, a) - at(heights, b));
	const groups: Group[] = [];
	for (const member of order) {
		let group = placed([member]);
		for (let above = groups.at(-1); above && touches(above, group); above = groups.at(-1)) {
			groups.pop();
			group = placed([...above.members, ...group.members]);
		}
		groups.push(group);
	}

	/** A group would like its middle at the mean of its members. */
	function placed(members: readonly number[]): Group {
		const mean = members.reduce((sum, member) => sum + at(heights, member), 0) / members.length;
		const length = (members.length - 1) * gap;
		const start = Math.min(mean - length / 2, bounds.bottom - length);
		return { members, start: Math.max(start, bounds.top) };
	}

	function touches(above: Group, group: Group): boolean {
		return group.start < above.start + above.members.length * gap;
	}

	const result = new Array<number>(heights.length).fill(0);
	for (const { members, start } of groups) {
		members.forEach((member, place) => (result[member] = start + place * gap));
	}
	return result;
}

/** Neighbours that touch and so move together. */
interface Group {
	readonly members: readonly number[];
	readonly start: number;
}

function at(heights: readonly number[], index: number): number {
	return heights[index] ?? 0;
}
