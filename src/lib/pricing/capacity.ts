/** How much the terms of a charge may list. */
export const mostTiers = 20;
export const mostHeads = 20;
/** What else counts as one head. */
export const mostAlso = 10;
/** What fits on a stair together. */
export const mostStairMeters = 5;
export const mostStairs = 30;
/** Of payments: a year of single ones fits. */
export const mostGroups = 2000;
