import { hasAtMostPlaces } from '#decimal';
import * as z from 'zod/mini';
import type { Driver } from './drivers.ts';

/** A number between two ends, with at most so many decimals. */
export function within({ least, most, places }: Pick<Driver, 'least' | 'most' | 'places'>) {
	return z.number().check(
		z.minimum(least),
		z.maximum(most),
		z.refine((value) => hasAtMostPlaces(value, places), {
			params: { code: 'at-most-decimals', count: places }
		})
	);
}
