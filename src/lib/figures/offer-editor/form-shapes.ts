import type { Path } from '#scenario';

/** A field, a group or a list as a form draws it: named, filled in, and with what is wrong with it. */
export interface FormField {
	readonly key: string;
	readonly path: Path;
	readonly name: string;
	readonly hint: string | undefined;
	readonly problem: string | undefined;
	readonly isOptional: boolean;
	/** It waits behind the others. */
	readonly isRare: boolean;
	readonly shape: Shape;
}

export type Shape =
	| NumberShape
	| TextShape
	| ChoiceShape
	| {
			readonly is: 'choices';
			readonly chosen: readonly string[];
			readonly choices: readonly Choice[];
	  }
	| { readonly is: 'mark'; readonly isSet: boolean; readonly value: string | true }
	/** Fields that belong together; none while they are left out. */
	| {
			readonly is: 'group';
			readonly fields: readonly FormField[] | undefined;
			readonly blank: unknown;
	  }
	| ListShape;

export interface NumberShape {
	readonly is: 'number';
	readonly of: 'amount' | 'end' | 'whole';
	/** As it is written in the reader's language; empty when nothing is said. */
	readonly text: string;
	/** Stands before or after the number: "$", "%". */
	readonly before: string;
	readonly after: string;
	readonly mayBeUnknown: boolean;
	readonly isUnknown: boolean;
}

export interface TextShape {
	readonly is: 'text';
	readonly text: string;
	readonly most: number;
	readonly kind: 'line' | 'lines' | 'day';
}

export interface Choice {
	/** What the document says; nothing leaves the field out. */
	readonly value: string;
	readonly name: string;
}

export interface ChoiceShape {
	readonly is: 'choice';
	readonly chosen: string;
	/** Choices under a heading, or under none. */
	readonly groups: readonly { readonly title: string; readonly choices: readonly Choice[] }[];
	/** What is written for a choice, where that is not its value: one of two groups of fields. */
	readonly writes?: ReadonlyMap<string, unknown>;
}

export interface ListShape {
	readonly is: 'list';
	readonly items: readonly { readonly name: string; readonly field: FormField }[];
	readonly itemName: string;
	readonly values: readonly unknown[];
	readonly blank: unknown;
	readonly canGrow: boolean;
	/** One must stay. */
	readonly canShrink: boolean;
}
