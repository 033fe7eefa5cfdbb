import { decode, encode, starterScenario, type Expectation, type Unreadable } from '#scenario';

export type Path = readonly (string | number)[];

/** The MedSpa starter as plain data, with one place changed; undefined takes the place away. */
export function starterWith(path: Path, value: unknown): unknown {
	const document: unknown = JSON.parse(
		JSON.stringify(encode(starterScenario('medspa', 'one', 'First')))
	);
	const place = path.slice(0, -1).reduce(inside, inside(document, 'scenario'));
	Reflect.set(place, path.at(-1) ?? '', value);
	return JSON.parse(JSON.stringify(document));
}

export function inside(part: unknown, key: string | number): object {
	const found: unknown = Reflect.get(Object(part) as object, key);
	if (typeof found !== 'object' || found === null) throw new TypeError(`Nothing at ${String(key)}`);
	return found;
}

export function problem(path: Path, value: unknown): Unreadable | undefined {
	const decoded = decode(starterWith(path, value));
	return decoded.ok ? undefined : decoded.problem;
}

export function invalid(path: string, expected: Expectation): Unreadable {
	return { reason: 'invalid', path, expected };
}
