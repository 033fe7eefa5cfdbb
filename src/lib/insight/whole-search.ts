/**
 * The whole number nearest to where something is false at which it is true, on the way to a far end: it
 * stays true from there on. Undefined where it is not true at the far end either.
 */
export function firstTrue(
	isTrue: (number: number) => boolean,
	near: number,
	far: number
): number | undefined {
	if (!isTrue(far)) return undefined;
	let [no, yes] = [near, far];
	while (Math.abs(yes - no) > 1) {
		const middle = Math.floor((no + yes) / 2);
		if (isTrue(middle)) yes = middle;
		else no = middle;
	}
	return yes;
}
