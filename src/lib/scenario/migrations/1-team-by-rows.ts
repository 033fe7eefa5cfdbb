import type { Migration } from './migration.ts';

/** The three headcounts of version 1, and the roles their rows have. */
const roles = [
	['providers', 'provider'],
	['associates', 'associate'],
	['admins', 'admin']
] as const;

type Fields = Readonly<Record<string, unknown>>;

/** Numbers of people become rows of a team; where there was nobody there is no row. */
export const teamByRows: Migration = {
	name: 'team-by-rows',
	up: (document) => {
		const { practice, ...scenario } = document as { practice?: Fields };
		// Where there is no practice there is nothing to turn.
		if (typeof practice !== 'object') return document;
		const { providers, associates, admins, ...rest } = practice;
		const heads: Fields = { providers, associates, admins };
		const team = roles
			.map(([driver, role]) => ({ id: role, role, headcount: heads[driver] }))
			.filter(({ headcount }) => headcount !== 0);
		return { ...scenario, practice: { team, ...rest } };
	}
};
