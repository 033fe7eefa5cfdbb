/**
 * How the messages are compiled, for Vite and for `npm run prepare:sources` alike.
 *
 * @satisfies {import('@inlang/paraglide-js').CompilerOptions}
 */
export const messagesOptions = {
	project: './src/lib/messages/project.inlang',
	outdir: './src/lib/messages/compiled',
	/** @type {['baseLocale']} */
	strategy: ['baseLocale'],
	emitTsDeclarations: true
};
