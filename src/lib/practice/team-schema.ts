import * as z from 'zod/mini';
import { drivers } from './drivers.ts';
import { roles } from './roles.ts';
import { rowSchema } from './row-schema.ts';
import { headcountOf, mostRows } from './team.ts';

export const teamSchema = z.array(rowSchema).check(
	z.maxLength(mostRows),
	z.check(({ value: team, issues }) => {
		for (const role of roles) {
			if (headcountOf(team, role) <= drivers.providers.most) continue;
			const params = { code: 'at-most', count: drivers.providers.most, of: 'numbers' };
			const place = team.findLastIndex((row) => row.role === role);
			issues.push({ code: 'custom', input: team, path: [place, 'headcount'], params });
		}
	})
);
