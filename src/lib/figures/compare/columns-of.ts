import type { CompareTable } from './compare-table.ts';

/** The table with these plans only; told so, without the rows in which they are alike. */
export function tableOf(
	table: CompareTable,
	planIds: readonly string[],
	onlyDifferences: boolean
): CompareTable {
	const places = planIds
		.map((id) => table.columns.findIndex((column) => column.id === id))
		.filter((place) => place >= 0);
	const picked = <Of>(all: readonly Of[]) =>
		places.flatMap((place) => {
			const one = all[place];
			return one === undefined ? [] : [one];
		});
	const rows = table.rows.map((row) => ({ ...row, cells: picked(row.cells) }));
	const differs = ({ cells }: CompareTable['rows'][number]) =>
		cells.some(({ text }) => text !== cells[0]?.text);
	return {
		...table,
		columns: picked(table.columns),
		rows: onlyDifferences ? rows.filter(differs) : rows
	};
}
