import { m } from '#messages';
import type { Amount } from '#money';
import { roundMoney } from './format.ts';
import type { MapAxis, MapFigure } from './map-figure.ts';
import { roundTicks } from './round-ticks.ts';

/** The map in words and numbers: some of its columns and rows, at values one would say. */
export interface MapTable {
	readonly caption: string;
	readonly corner: string;
	readonly columns: readonly Heading[];
	readonly rows: readonly (Heading & { readonly cells: readonly MapCell[] })[];
}

interface Heading {
	readonly value: number;
	readonly text: string;
	/** The practice stands at this value. */
	readonly isHere: boolean;
}

interface MapCell {
	/** Missing where no plan has a price. */
	readonly plan: { readonly slot: number; readonly name: string } | undefined;
	readonly amount: string;
	readonly isClose: boolean;
}

const most = { columns: 7, rows: 13 };

export function mapTable(figure: MapFigure): MapTable {
	const { across, up, here, plans, currency } = figure;
	const columns = placesOf(across, here[0], most.columns);
	const rows = placesOf(up, here[1], most.rows);
	const names = { across: across.name, up: up.name };
	return {
		caption: m.map_table(names),
		corner: m.map_table_corner(names),
		columns: columns.map((place) => heading(across, place, here[0])),
		rows: rows.map((row) => ({
			...heading(up, row, here[1]),
			cells: columns.map((column): MapCell => {
				const place = row * across.values.length + column;
				const plan = plans[figure.winners[place] ?? -1];
				const cost = (figure.costs[place] ?? NaN) as Amount;
				return {
					plan,
					amount: plan ? roundMoney(cost, currency) : m.chart_no_value(),
					isClose: figure.tooClose[place] === 1
				};
			})
		}))
	};
}

/** Of the values of an axis the round ones, both ends and the present, by their places. */
function placesOf({ values }: MapAxis, here: number, count: number): number[] {
	const [first = 0, last = 0] = [values[0], values.at(-1)];
	const wanted = new Set([first, ...roundTicks(first, last, count), here, last]);
	return values.flatMap((value, place) => (wanted.has(value) ? [place] : []));
}

function heading({ values, format }: MapAxis, place: number, here: number): Heading {
	const value = values[place] ?? 0;
	return { value, text: format(value), isHere: value === here };
}
