import { m } from '#messages';
import {
	drivers,
	headcountDriverOf,
	roles,
	seesPatients,
	type Driver,
	type Role,
	type Row
} from '#practice';
import type { Scenario } from '#scenario';
import { monthNames } from './dates.ts';
import { list, plainNumber } from './format.ts';
import { staffingBeside } from './template-sources.ts';

/** A row of the team as its controls show it. */
export interface TeamRowFigure {
	readonly id: string;
	readonly role: Role;
	readonly roleName: string;
	readonly ownName: string;
	/** The own name, or that of the role. */
	readonly name: string;
	readonly headcount: number;
	readonly headcountLimits: Driver;
	/** Between how many it may lie, where the headcount is only the likeliest. */
	readonly spread: { readonly low: number; readonly high: number } | undefined;
	readonly signsIn: boolean;
	readonly email: boolean;
	readonly device: boolean;
	/** Nobody has confirmed how many there are. */
	readonly guess: boolean;
	/** Its role moves by itself: what stands here is where it would be without. */
	readonly isRamped: boolean;
	/** Where the headcount is from, until somebody changes it. */
	readonly from: string;
	readonly months: readonly number[] | undefined;
	/** What is special about the row, in a line. */
	readonly summary: string;
	readonly numbers: readonly RowNumber[];
}

/** A number the row may have of its own; undefined where it is as for everybody. */
export interface RowNumber {
	readonly field: 'invited' | 'hoursPerWeek' | 'visitsPerDay' | 'workingDays';
	readonly name: string;
	readonly unit: string;
	readonly value: number | undefined;
	/** What stands there when it is switched on. */
	readonly usual: number;
	readonly limits: Driver;
}

const roleWords: Readonly<Record<Role, () => string>> = {
	provider: m.role_provider,
	associate: m.role_associate,
	technician: m.role_technician,
	admin: m.role_admin,
	'low-use-provider': m.role_low_use_provider,
	contractor: m.role_contractor
};

function roleWord(role: Role): string {
	return roleWords[role]();
}

/** Every kind of staff, to choose from. */
export function roleChoices(): { readonly role: Role; readonly name: string }[] {
	return roles.map((role) => ({ role, name: roleWord(role) }));
}

/** How people call a row: by its own name, or by its role. */
export function rowName({ name, role }: Pick<Row, 'name' | 'role'>): string {
	return name ?? roleWord(role);
}

export function teamRows(scenario: Scenario): TeamRowFigure[] {
	const { practice } = scenario;
	const { visitsPerDay = drivers.visitsPerDay.usual, workingDays = drivers.workingDays.usual } =
		practice;
	return practice.team.map((row) => ({
		id: row.id,
		role: row.role,
		roleName: roleWord(row.role),
		ownName: row.name ?? '',
		name: rowName(row),
		headcount: row.headcount,
		headcountLimits: drivers.providers,
		spread: practice.ranges?.find((range) => range.row === row.id),
		signsIn: row.signsIn ?? true,
		email: row.email ?? true,
		device: row.device ?? true,
		guess: practice.guesses.includes(headcountDriverOf(row.role)),
		isRamped: (practice.growth?.ramps ?? []).some(
			({ driver }) => driver === headcountDriverOf(row.role)
		),
		from: staffingBeside(scenario, row)?.source ?? '',
		months: row.months,
		summary: rowSummary(row),
		numbers: [
			{
				field: 'hoursPerWeek',
				name: m.team_hours(),
				unit: m.team_hours_unit(),
				value: row.hoursPerWeek,
				usual: fullTime,
				limits: hours
			},
			{
				field: 'visitsPerDay',
				name: m.team_visits(),
				unit: m.team_visits_unit(),
				value: row.visitsPerDay,
				usual: seesPatients(row.role) ? visitsPerDay : 0,
				limits: drivers.visitsPerDay
			},
			{
				field: 'workingDays',
				name: m.team_days(),
				unit: m.team_days_unit(),
				value: row.workingDays,
				usual: workingDays,
				limits: drivers.workingDays
			},
			{
				field: 'invited',
				name: m.team_invited(),
				unit: m.team_invited_unit(),
				value: row.invited,
				usual: 1,
				limits: drivers.invitations
			}
		]
	}));
}

/** What stands in the field of hours when it is opened. */
const fullTime = 40;
const hours: Driver = {
	usual: fullTime,
	from: 0,
	to: 60,
	step: 1,
	bigStep: 8,
	least: 0,
	most: 168,
	places: 1
};

/** "20 hours a week · does not sign in · May, June and July". */
function rowSummary(row: Row): string {
	const { invited = 0, hoursPerWeek, visitsPerDay, workingDays, months } = row;
	const { signsIn = true, email = true, device = true } = row;
	const sees = visitsPerDay ?? (seesPatients(row.role) ? undefined : 0);
	const said = [
		hoursPerWeek !== undefined && m.team_said_hours({ amount: plainNumber(hoursPerWeek) }),
		sees !== undefined &&
			(sees === 0 ? m.team_said_no_patients() : m.team_said_visits({ amount: plainNumber(sees) })),
		workingDays !== undefined && m.team_said_days({ amount: plainNumber(workingDays) }),
		signsIn ? m.team_said_signs_in() : m.team_said_no_login(),
		!email && m.team_said_no_email(),
		!device && m.team_said_no_device(),
		invited > 0 && m.team_said_invited({ amount: plainNumber(invited) }),
		months && list(months.map((month) => monthNames('short')[month - 1] ?? ''))
	];
	return said.filter((part) => typeof part === 'string').join(' · ');
}
