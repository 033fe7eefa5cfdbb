// Only the tests that prove pricing: those of the rooms that are changed, the oracle, and those of the
// form that is made of the fields of every way of charging.
export default {
	test: {
		include: [
			'src/lib/{money,pricing}/**/*.test.ts',
			'tests/oracle/**/*.test.ts',
			'src/lib/figures/offer-editor/**/*.test.ts',
			'.tools/mutants/loads.test.mjs'
		],
		setupFiles: ['.tools/mutants/no-shrinking.mjs'],
		expect: { requireAssertions: true },
		testTimeout: 60_000
	}
};
