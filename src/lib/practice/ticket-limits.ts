/** More kinds of payments would be a list, not a small histogram. */
export const mostTickets = 6;
export const ticketLimits = {
	amount: { step: 5, bigStep: 50, least: 0.01, most: 1_000_000, places: 2 },
	percent: { step: 5, bigStep: 20, least: 0.1, most: 100, places: 1 }
} as const;
