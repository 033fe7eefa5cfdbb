// Who may look into whom. The table is .tools/rooms.mjs; these are its walls, each saying how to mend.
import { rooms } from './.tools/rooms.mjs';

const tests = '\\.test\\.ts$';
const frontDoor = '^src/lib/(?:[^/]+|ui/[^/]+|offers/book)/index\\.ts$';
const kit = '^\\$(?:app|env|service-worker)(?:/|$)';
const anyPackage = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];

const oneOf = (names) => `(?:${names.join('|')})/`;
const inPackage = (name) => `(?:^|node_modules/)${name.replaceAll('.', '\\.')}(?:/|$)`;
/** Modules that hold schemas; `schema` in their names says so. */
const schemas = '(?:^|[/-])schema\\.ts$';
const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const walls = rooms.flatMap(({ name, mayUse, packages }) => {
	const from = { path: `^src/lib/${name}/`, pathNot: tests };
	return [
		wall(
			`${name}-floor`,
			`${name} looks into ${mayUse.join(', ') || 'no other room'}: move the code to a room that may look here, or hand the value in as an argument.`,
			from,
			{ path: '^src/lib/', pathNot: `^src/lib/${oneOf([name, ...mayUse])}` }
		),
		wall(
			`${name}-packages`,
			`${name} uses ${packages.join(', ') || 'no packages'}: write it here, or do it in a room that may.`,
			from,
			{ dependencyTypes: anyPackage, pathNot: packages.map(inPackage) }
		)
	];
});

const useTheDoor =
	"A room shows itself only in its index.ts: export the thing there and import it from '#room', in ui from '#ui/folder'.";
const inRoom = { path: '^src/lib/([^/]+)/', pathNot: tests };
const inSource = { path: '^src/', pathNot: tests };
const outsideRooms = { path: '^src/', pathNot: ['^src/lib/', tests] };

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		...walls,
		wall('front-door', useTheDoor, inRoom, {
			path: '^src/lib/',
			pathNot: ['^src/lib/$1/', frontDoor]
		}),
		wall('front-door-of-pages', useTheDoor, outsideRooms, {
			path: '^src/lib/',
			pathNot: frontDoor
		}),
		wall(
			'front-door-within-ui',
			useTheDoor,
			{ path: '^src/lib/ui/([^/]+)/', pathNot: tests },
			{ path: '^src/lib/ui/', pathNot: ['^src/lib/ui/$1/', frontDoor] }
		),
		wall(
			'book-on-demand',
			"The price book is fetched when somebody opens it, never with a page: say `await import('#offers/book')`, or import its types only.",
			{ path: '^src/', pathNot: ['^src/lib/offers/book/', tests] },
			{ path: '^src/lib/offers/book/', dynamic: false, dependencyTypesNot: ['type-only'] }
		),
		wall(
			'by-name',
			"Another room is imported by its name: '#money' instead of '../money/index.ts'.",
			inRoom,
			{
				path: '^src/lib/',
				pathNot: '^src/lib/$1/',
				dependencyTypesNot: ['aliased-subpath-import']
			}
		),
		wall(
			'on-the-table',
			'Every folder in src/lib is a room: give it a line in .tools/rooms.mjs.',
			{},
			{ path: '^src/lib/', pathNot: `^src/lib/${oneOf(rooms.map(({ name }) => name))}` }
		),
		wall(
			'page-packages',
			'Pages use svelte, kit and the rooms: do the rest in a room.',
			outsideRooms,
			{ dependencyTypes: anyPackage, pathNot: ['svelte', '@sveltejs/kit'].map(inPackage) }
		),
		wall(
			'kit-on-pages-only',
			'Rooms do not know kit: hand the address, the navigation or the state in as a prop.',
			inRoom,
			{ path: kit }
		),
		wall(
			'schemas-on-demand',
			'Schemas and zod are fetched when something is read, not with the first page: import their types only, or move what both need into a module without `schema` in its name.',
			{
				path: '^src/',
				pathNot: [tests, schemas, frontDoor, '^src/lib/scenario/file\\.ts$', '^src/routes/schema/']
			},
			{ path: [schemas, inPackage('zod')], dependencyTypesNot: ['type-only'] }
		),
		wall('no-node', 'What is shipped runs in a browser: do without the Node module.', inSource, {
			dependencyTypes: ['core']
		}),
		wall(
			'no-tests-shipped',
			'What is shipped must not need tests or tools: move the code into a room.',
			inSource,
			{ path: ['^tests/', '^\\.tools/', tests] }
		),
		wall(
			'pages-on-top',
			'Nobody looks into a page: move what others need into a room.',
			{ path: '^src/', pathNot: '^src/routes/' },
			{ path: '^src/routes/' }
		),
		wall(
			'no-circles',
			'These modules need each other: move what both need into a third one.',
			{},
			{ circular: true }
		),
		wall('found', 'Nothing is there: mend the path, or declare the package.', inSource, {
			couldNotResolve: true,
			pathNot: [kit, '\\./\\$types$']
		}),
		wall(
			'no-orphans',
			'Nobody uses this module and it uses nobody: use it or remove it.',
			{
				orphan: true,
				pathNot: [tests, '\\.d\\.ts$', '^src/(?:routes/|hooks|service-worker)']
			},
			{}
		)
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: ['node_modules', '^src/lib/messages/compiled/'] },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'types', 'default']
		}
	}
};
