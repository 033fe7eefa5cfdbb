// What the code does without, and what to do instead. The selectors are ESLint's.

const ban = (selector, message) => ({ selector, message });

const text = String.raw`/\p{L}/u`;
const read =
	'/^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder)$/';
const goesThroughMessages =
	'What a person reads goes through messages: add it to src/lib/messages/en.json and call m.its_name().';
const neverMarkup = 'Markup comes from components only: write one and hand it the text.';
const neverCode = 'Text is never run as code: hand over a function.';
const classesInstead =
	'The policy forbids style attributes in prerendered pages: use a class or an SVG geometry attribute, or set it from script after mount.';
const runesInstead = 'This is Svelte before runes: use $props(), $derived(), onclick and snippets.';

export const inSource = [
	ban('MemberExpression[property.name=/^(inner|outer)HTML$/]', neverMarkup),
	ban('MemberExpression[property.name=/^(insertAdjacentHTML|srcdoc)$/]', neverMarkup),
	ban('MemberExpression[property.value=/^(innerHTML|outerHTML|srcdoc)$/]', neverMarkup),
	ban('CallExpression[callee.object.name="document"][callee.property.name=/^write/]', neverMarkup),
	ban('CallExpression[callee.name=/^(eval|Function)$/]', neverCode),
	ban('NewExpression[callee.name="Function"]', neverCode),
	ban('CallExpression[callee.name=/^set(Timeout|Interval)$/] > Literal:first-child', neverCode),
	ban(':matches(Literal, SvelteLiteral)[value=/^\\s*javascript:/i]', neverCode),
	ban('TemplateElement[value.raw=/^\\s*javascript:/i]', neverCode),
	ban(
		'MemberExpression[object.name="Object"][property.name="assign"]',
		'A parsed "__proto__" would be assigned too: write { ...one, ...other }.'
	),
	ban('ForInStatement', 'for…in also walks what was inherited: use Object.entries().')
];

export const inMarkup = [
	ban(`:not(SvelteStyleElement) > SvelteText[value=${text}]`, goesThroughMessages),
	ban(`SvelteElement > SvelteMustacheTag > Literal[value=${text}]`, goesThroughMessages),
	ban(`SvelteAttribute[key.name=${read}] > SvelteLiteral[value=${text}]`, goesThroughMessages),
	ban(`SvelteAttribute[key.name=${read}] > * > Literal[value=${text}]`, goesThroughMessages),
	ban(
		`SvelteAttribute[key.name=${read}] > * > TemplateLiteral > [value.raw=${text}]`,
		goesThroughMessages
	),
	ban('SvelteAttribute[key.name="style"]', classesInstead),
	ban('SvelteStyleDirective', classesInstead),
	ban('SvelteAttribute[key.name="srcdoc"]', neverMarkup),
	ban('SvelteDirective[kind="Binding"][key.name.name=/^(innerHTML|srcdoc)$/]', neverMarkup),
	ban('SvelteDirective[kind="EventHandler"]', runesInstead),
	ban('SvelteElement[name.name="slot"]', runesInstead),
	ban('ExportNamedDeclaration > VariableDeclaration[kind="let"]', runesInstead),
	ban('LabeledStatement[label.name="$"]', runesInstead)
];

const tellTheTime = 'A pure room is told the time: take it as an argument.';
const tellTheSeed = 'A pure room is told its chances: take a seed as an argument.';
const exactOnly =
	'Browsers differ in the last digit here: calculate with src/lib/decimal, or with + - * / and whole numbers.';

export const clockAndChance = [
	ban('MemberExpression[object.name="Date"][property.name="now"]', tellTheTime),
	ban('NewExpression[callee.name="Date"][arguments.length=0]', tellTheTime),
	ban('CallExpression[callee.name="Date"]', tellTheTime),
	ban(
		'NewExpression[callee.name="Date"][arguments.length>1]',
		"This depends on the device's time zone: use Date.UTC()."
	),
	ban('MemberExpression[object.name="Math"][property.name="random"]', tellTheSeed)
];

export const clockAndChanceGlobals = [
	{ name: 'performance', message: tellTheTime },
	{ name: 'crypto', message: tellTheSeed }
];

export const inexactMaths = [
	ban(
		'MemberExpression[object.name="Math"]:not([property.name=/^(abs|ceil|floor|max|min|random|round|sign|trunc)$/])',
		exactOnly
	),
	// Powers of bigints are exact.
	ban('BinaryExpression[operator="**"]:not([left.bigint])', exactOnly),
	ban('AssignmentExpression[operator="**="]', exactOnly)
];

export const inTests = [
	ban(
		'MemberExpression[object.name=/^(it|test|describe|suite|bench)$/][property.name=/^(only|skip|skipIf|runIf|todo|fails)$/]',
		'Every test runs, every time: mend it or remove it.'
	)
];
