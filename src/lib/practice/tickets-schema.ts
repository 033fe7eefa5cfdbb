import * as z from 'zod/mini';
import { mostTickets, ticketLimits } from './ticket-limits.ts';
import { within } from './within-schema.ts';

/** How visits are paid by card: so many of a hundred payments are of about so much. */
export const ticketsSchema = z
	.array(
		z.strictObject({
			amount: within(ticketLimits.amount),
			percent: within(ticketLimits.percent)
		})
	)
	.check(z.minLength(1), z.maxLength(mostTickets));
export type Tickets = Readonly<z.infer<typeof ticketsSchema>>;
