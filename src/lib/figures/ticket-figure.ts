import { m } from '#messages';
import { driverIn, mostTickets, type Tickets } from '#practice';
import type { Scenario } from '#scenario';
import { plainMoney, plainNumber } from './format.ts';

/** How payments spread about the average one, as its controls show it. */
export interface TicketFigure {
	readonly rows: Tickets;
	readonly canAdd: boolean;
	/** What a next row suggests. */
	readonly next: Tickets[number];
	/** "They average $84.50." And beside it what the average payment is said to be. */
	readonly average: string;
	/** Where both differ: the average these payments have, to take it. */
	readonly implied: number | undefined;
	readonly take: string;
	/** Where shares do not add up to a hundred. */
	readonly sum: string;
}

export function ticketFigure({ practice, currency }: Scenario): TicketFigure {
	const { tickets = [] } = practice;
	const ticket = driverIn(practice, 'ticket');
	// In cents and tenths of a percent, so that nothing is lost on the way.
	const shares = tickets.map(({ percent }) => Math.round(percent * 10));
	const all = shares.reduce((sum, share) => sum + share, 0);
	const carried = tickets.reduce(
		(sum, { amount }, place) => sum + Math.round(amount * 100) * (shares[place] ?? 0),
		0
	);
	const average = all === 0 ? ticket : Math.round(carried / all) / 100;
	const words = { average: plainMoney(average, currency), ticket: plainMoney(ticket, currency) };
	const differs = tickets.length > 0 && average !== ticket;
	return {
		rows: tickets,
		canAdd: tickets.length < mostTickets,
		next: {
			amount: ticket > 0 ? ticket : 100,
			percent: all < 1_000 ? (1_000 - all) / 10 : 10
		},
		average: differs ? m.tickets_average_differs(words) : m.tickets_average(words),
		implied: differs ? average : undefined,
		take: m.tickets_take(words),
		sum: all === 1_000 ? '' : m.tickets_sum({ percent: plainNumber(all / 10) })
	};
}
