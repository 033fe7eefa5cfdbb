// One counterexample is enough: looking for the smallest would take far longer than finding it.
// The seed is fixed, so that a change noticed today is noticed tomorrow.
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true, seed: 20_270_101 });
