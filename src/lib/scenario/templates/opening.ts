import { toNumber } from '#decimal';
import {
	drivers,
	headcountDriverOf,
	volumePlaces,
	volumesOf,
	type DriverName,
	type Practice,
	type Row
} from '#practice';
import { places, practiceAt, type WordRow } from './template-practice.ts';
import type { Setting } from './template.ts';
import { templateKeys, templates, type TemplateKey } from './templates.ts';

/** All that is asked before an answer is shown. */
export interface Opening {
	readonly setting: Setting;
	/** People who work there, and visits that take place in a month. */
	readonly staff: number;
	readonly visits: number;
	/** Percent of the visits that are held by video. */
	readonly telehealthShare: number;
}

/**
 * The nearest template, made as large as what was asked. It stays as it is: growth and hires of a
 * template are those of another practice.
 */
export function openingTemplate(
	asked: Opening,
	wordRow: WordRow
): { key: TemplateKey; practice: Practice } {
	const { key, practice } = nearest(asked, wordRow);
	const staffed = { ...practice, team: staffedTeam(practice.team, asked.staff) };
	const visited = withVisits(staffed, asked.visits);
	const membered = withMembers(visited, asked.visits / Math.max(1, visitsOf(practice)));
	const telehealthShare = tenth(Math.max(0, Math.min(asked.telehealthShare, 100)));
	const told = membered.guesses.filter((guess) => guess !== 'telehealthShare');
	const guesses = [...new Set([...told, ...guessedRoles(staffed.team)])];
	return { key, practice: { ...membered, telehealthShare, guesses } };
}

interface Candidate {
	readonly key: TemplateKey;
	readonly practice: Practice;
}

/** Of all templates of the setting, in each of their known months, the first one that is nearest. */
function nearest(asked: Opening, wordRow: WordRow): Candidate {
	const candidates = templateKeys
		.filter((key) => templates[key].setting === asked.setting)
		.flatMap((key) =>
			places.map((place) => ({ key, practice: practiceAt(templates[key], place, wordRow) }))
		);
	return candidates.reduce((best, next) =>
		farness(next.practice, asked) < farness(best.practice, asked) ? next : best
	);
}

/** So many times as large or small, in staff and in visits; ten percent of video weigh as much as once. */
function farness(practice: Practice, { staff, visits, telehealthShare }: Opening): number {
	const video = Math.abs((practice.telehealthShare ?? 0) - telehealthShare) / 10;
	return apart(heads(practice.team), staff) + apart(visitsOf(practice), visits) + video;
}

function apart(one: number, other: number): number {
	return (Math.max(one, other) + 1) / (Math.min(one, other) + 1);
}

function heads(team: readonly Row[]): number {
	return team.reduce((sum, { headcount }) => sum + headcount, 0);
}

/** Nothing in it happens on a day, so any month will do. */
function visitsOf(practice: Practice): number {
	const [digits = 0] = volumesOf(practice, 0, 1).metered('encounters').quantities;
	return toNumber({ digits, places: volumePlaces });
}

/** One of the first row, who sees patients; the others as they are spread in the template. */
function staffedTeam(team: readonly Row[], asked: number): Row[] {
	const others = Math.max(1, Math.min(Math.round(asked), drivers.providers.most)) - 1;
	const weights = team.map(({ headcount }, place) => (place === 0 ? headcount - 1 : headcount));
	const weight = weights.reduce((sum, one) => sum + one, 0);
	const wishes = weights.map((one, place) =>
		weight > 0 ? (others * one) / weight : place === 0 ? others : 0
	);
	// Whoever has lost the largest part of a person gets the next one.
	const byPart = wishes
		.map((wish, place) => ({ place, part: wish - Math.floor(wish) }))
		.sort((one, other) => other.part - one.part);
	const missing = others - wishes.reduce((sum, wish) => sum + Math.floor(wish), 0);
	const luckier = new Set(byPart.slice(0, missing).map(({ place }) => place));
	return team.map((row, place) => ({
		...row,
		headcount: Math.floor(wishes[place] ?? 0) + (luckier.has(place) ? 1 : 0) + (place === 0 ? 1 : 0)
	}));
}

/** A calendar so full that this many visits take place; where even a full one is too short, more a day. */
function withVisits(practice: Practice, visits: number): Practice {
	const full = visitsOf({ ...practice, fill: 100 });
	const paced = visits > full && full > 0 ? atPace(practice, visits / full) : practice;
	const possible = visitsOf({ ...paced, fill: 100 });
	const fill = possible > 0 ? Math.min(100, tenth((100 * visits) / possible)) : 100;
	return { ...paced, fill, guesses: [...new Set([...paced.guesses, 'fill' as const])] };
}

function atPace(practice: Practice, factor: number): Practice {
	const faster = (visits: number) =>
		Math.min(drivers.visitsPerDay.most, Math.ceil(visits * factor * 10) / 10);
	return {
		...practice,
		visitsPerDay: faster(practice.visitsPerDay ?? 0),
		team: practice.team.map((row) =>
			row.visitsPerDay === undefined ? row : { ...row, visitsPerDay: faster(row.visitsPerDay) }
		),
		guesses: [...practice.guesses, 'visitsPerDay']
	};
}

/** Where patients are members, so many times the visits come from so many times the members. */
function withMembers(practice: Practice, factor: number): Practice {
	const { members } = practice;
	if (members === undefined) return practice;
	return {
		...practice,
		members: Math.min(Math.round(members * factor), drivers.members.most),
		guesses: [...practice.guesses, 'members']
	};
}

/** Staff was told as one number: who they are was not, unless there is only one. */
function guessedRoles(team: readonly Row[]): DriverName[] {
	const there = team.filter(({ headcount }) => headcount > 0);
	return there.length > 1 ? there.map(({ role }) => headcountDriverOf(role)) : [];
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
