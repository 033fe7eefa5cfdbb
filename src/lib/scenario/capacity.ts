/** How much one document holds. */

/** A plan keeps its place among the six colours, dashes and markers wherever it is drawn. */
export const mostPlans = 6;
export const mostOffers = 200;
export const mostMonths = 60;
