/**
 * What a person fills in, as data: one form draws every charge and every term by it. Fields bear the
 * names they have in the document and stand in the order a price list tells them.
 */
export type Fields = Readonly<Record<string, Field>>;

export type Field = Sort & {
	/** It may be left out. A group or a list begins with `blank` when somebody wants it. */
	readonly optional?: true;
	/** Few price lists say it: it waits behind the others. */
	readonly rare?: true;
};

export type Sort =
	/** An amount of money; where it is listed, nobody may know it. */
	| { readonly is: 'price' | 'percent'; readonly mayBeUnknown?: true }
	| { readonly is: 'quantity' }
	/** Where a tier ends, if it does. */
	| { readonly is: 'end' }
	/** One end for each entry of the list beside it. */
	| { readonly is: 'ends'; readonly per: string }
	| { readonly is: 'meter' }
	| { readonly is: 'whole'; readonly least: number; readonly most: number }
	/** One of these; "unknown" among them is that nobody says. */
	| { readonly is: 'choice'; readonly of: readonly string[] }
	/** Some of these. */
	| { readonly is: 'choices'; readonly of: readonly string[] }
	/** It is so, or nothing is said. */
	| { readonly is: 'mark'; readonly value: string | true }
	| { readonly is: 'text'; readonly most: number; readonly lines?: true }
	/** Small letters, digits and hyphens. */
	| { readonly is: 'identifier' }
	| { readonly is: 'address' }
	| { readonly is: 'day' }
	/** A day, a month or a year. */
	| { readonly is: 'date' }
	/** Another offer. */
	| { readonly is: 'offer' }
	/** One for each price of the charge beside it, in their order. */
	| { readonly is: 'prices' }
	| GroupSort
	| { readonly is: 'list'; readonly of: Field; readonly most: number; readonly blank: unknown };

export interface GroupSort {
	readonly is: 'group';
	readonly fields: Fields;
	/** One of the two, never both. */
	readonly either?: readonly [Alternative, Alternative];
	readonly blank?: unknown;
}

export interface Alternative {
	readonly field: string;
	readonly blank: unknown;
}

/** The fields of these terms; the compiler asks for the ones that are missing. */
export type FieldsOf<Terms> = { readonly [Name in keyof Omit<Terms, 'kind'>]-?: Field };
