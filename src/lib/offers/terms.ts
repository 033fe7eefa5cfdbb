/** How a change of headcount or devices within a paid period is billed. */
export const prorations = ['day', 'thirty-day-month', 'none', 'paid-to-period-end'] as const;
export type Proration = (typeof prorations)[number];
/** Whether what is given back within a paid period is credited. */
export const removals = ['credit', 'no-credit'] as const;
