/** On whose side a quantity stands that is exactly where a tier ends. */
export const boundaries = ['inclusive', 'exclusive'] as const;

/** Whether the flat price of a tier is owed when nothing of what is priced was used. */
export const zeroUsages = ['billed', 'free'] as const;
