// Only the tests that prove pricing: those of the rooms that are changed, and the oracle.
export default {
	test: {
		include: [
			'src/lib/{money,pricing}/**/*.test.ts',
			'tests/oracle/**/*.test.ts',
			'.tools/mutants/loads.test.mjs'
		],
		setupFiles: ['.tools/mutants/no-shrinking.mjs'],
		expect: { requireAssertions: true },
		testTimeout: 60_000
	}
};
