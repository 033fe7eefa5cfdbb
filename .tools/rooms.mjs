/**
 * The house, from the ground up: which room may look into which, and which packages it may use.
 * The dependency fences, the lint rules and the pure compile all read this table; the README explains it.
 *
 * `pure` rooms are compiled without screen types and are told the time and the seed.
 */
export const rooms = [
	{ name: 'decimal', pure: true, mayUse: [], packages: [] },
	{ name: 'calendar', pure: true, mayUse: ['decimal'], packages: [] },
	{ name: 'money', pure: true, mayUse: ['decimal'], packages: [] },
	{ name: 'pricing', pure: true, mayUse: ['decimal', 'money'], packages: ['zod'] },
	{ name: 'practice', pure: true, mayUse: ['decimal', 'calendar'], packages: ['zod'] },
	{
		name: 'offers',
		pure: true,
		mayUse: ['decimal', 'calendar', 'money', 'pricing', 'practice'],
		packages: ['zod']
	},
	{
		name: 'scenario',
		pure: true,
		mayUse: ['decimal', 'calendar', 'money', 'pricing', 'practice', 'offers'],
		packages: ['zod']
	},
	{
		name: 'forecast',
		pure: true,
		mayUse: ['decimal', 'calendar', 'money', 'pricing', 'practice', 'offers', 'scenario'],
		packages: []
	},
	{
		name: 'insight',
		pure: true,
		mayUse: [
			'decimal',
			'calendar',
			'money',
			'pricing',
			'practice',
			'offers',
			'scenario',
			'forecast'
		],
		packages: []
	},
	{ name: 'workers', pure: false, mayUse: [], packages: [] },
	{ name: 'messages', pure: true, mayUse: [], packages: [] },
	{
		name: 'figures',
		pure: true,
		mayUse: [
			'decimal',
			'calendar',
			'money',
			'pricing',
			'practice',
			'offers',
			'scenario',
			'forecast',
			'insight',
			'messages'
		],
		packages: []
	},
	{
		name: 'exchange',
		pure: false,
		mayUse: [
			'decimal',
			'calendar',
			'pricing',
			'practice',
			'offers',
			'scenario',
			'forecast',
			'insight',
			'figures',
			'messages',
			'workers'
		],
		packages: ['zod', 'fflate', 'saxes']
	},
	{ name: 'storage', pure: false, mayUse: ['scenario'], packages: ['idb'] },
	{
		name: 'state',
		pure: false,
		mayUse: [
			'decimal',
			'calendar',
			'money',
			'pricing',
			'practice',
			'offers',
			'scenario',
			'forecast',
			'insight',
			'messages',
			'figures',
			'exchange',
			'storage',
			'workers'
		],
		packages: ['svelte']
	},
	{
		name: 'ui',
		pure: false,
		mayUse: [
			'decimal',
			'calendar',
			'money',
			'pricing',
			'practice',
			'offers',
			'scenario',
			'forecast',
			'insight',
			'messages',
			'figures',
			'state'
		],
		packages: ['svelte', 'chart.js']
	}
];
