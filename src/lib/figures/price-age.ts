import { readDay } from '#calendar';
import type { Provenance } from '#offers';

/** A price seen longer ago is worth asking for again. */
const freshDays = 180;

/**
 * Whether a price was seen longer ago than that. Of a month or a year its first day counts: it may be as
 * old as that. What carries no date says so itself.
 */
export function isOld({ seen }: Pick<Provenance, 'seen'>, today: string | undefined): boolean {
	if (seen === undefined || today === undefined) return false;
	const day = readDay(`${seen}-01-01`.slice(0, '2026-01-01'.length));
	const now = readDay(today);
	return day !== undefined && now !== undefined && now - day > freshDays;
}
