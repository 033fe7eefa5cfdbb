/** Kinds of staff. */
export const roles = [
	'provider',
	'associate',
	'technician',
	'admin',
	'low-use-provider',
	'contractor'
] as const;
export type Role = (typeof roles)[number];

/** The headcount of each role is a number people move. */
export const headcountDrivers = [
	'providers',
	'associates',
	'technicians',
	'admins',
	'lowUseProviders',
	'contractors'
] as const;
export type HeadcountDriver = (typeof headcountDrivers)[number];

const roleOfDriver: Readonly<Record<HeadcountDriver, Role>> = {
	providers: 'provider',
	associates: 'associate',
	technicians: 'technician',
	admins: 'admin',
	lowUseProviders: 'low-use-provider',
	contractors: 'contractor'
};

const driverOfRole = Object.fromEntries(
	headcountDrivers.map((driver) => [roleOfDriver[driver], driver])
) as Record<Role, HeadcountDriver>;

export function isHeadcount(driver: string): driver is HeadcountDriver {
	return driver in roleOfDriver;
}

export function roleCounted(driver: HeadcountDriver): Role {
	return roleOfDriver[driver];
}

/** The driver that counts all people of a role. */
export function headcountDriverOf(role: Role): HeadcountDriver {
	return driverOfRole[role];
}

/** Who sees patients unless a row of the team says otherwise. */
export function seesPatients(role: Role): boolean {
	return role === 'provider' || role === 'associate';
}
