import { m } from '#messages';
import type { Charge, Field } from '#pricing';
import type { Path } from '#scenario';
import { meterWord } from '../practice-words.ts';
import { formField, type FormOf } from './form.ts';
import type { FormField } from './form-shapes.ts';
import { sentenceOf, type SentencePart } from './sentence-parts.ts';

type Terms = Pick<Extract<Charge, { kind: 'graduated' }>, 'tiers' | 'boundary' | 'zeroUsage'>;
export type Tiered =
	| ({ readonly kind: 'graduated' } & Terms)
	| Extract<Charge, { kind: 'volume' | 'graduated-percentage' | 'stairstep' }>;

/** "up to 10: $20 each; then $15 each". */
export function tierSentences(form: FormOf, charge: Tiered, path: Path): SentencePart[] {
	const pieces =
		charge.kind === 'stairstep'
			? charge.stairs.map((stair, index) =>
					sentenceOf(m.sentence_stair, {
						end: endsWord(form, charge.meters, stair.upTo, [...path, 'stairs', index, 'upTo']),
						flat: at(form, money, [...path, 'stairs', index, 'flat'], index)
					})
				)
			: charge.tiers.map((tier, index) =>
					tierSentence(form, tier, [...path, 'tiers', index], index)
				);
	return pieces.flatMap((piece, index) => (index === 0 ? piece : [m.sentence_next(), ...piece]));
}

const money: Field = { is: 'price', mayBeUnknown: true, optional: true };
const rate: Field = { is: 'percent', mayBeUnknown: true };

interface AnyTier {
	readonly upTo: string | null;
	readonly unit?: string | undefined;
	readonly rate?: string | undefined;
	readonly flat?: string | undefined;
	readonly packageOf?: string | undefined;
}

function tierSentence(form: FormOf, tier: AnyTier, path: Path, index: number): SentencePart[] {
	const { upTo, unit, rate: share, flat, packageOf } = tier;
	const said = (field: Field, key: string) => at(form, field, [...path, key], index);
	const start =
		upTo === null
			? [index === 0 ? m.sentence_all() : m.sentence_then()]
			: sentenceOf(m.sentence_up_to, { end: said({ is: 'end' }, 'upTo') });
	const prices = [
		...(flat === undefined
			? []
			: [sentenceOf(m.sentence_tier_flat, { flat: said(money, 'flat') })]),
		...(unit === undefined
			? []
			: [
					packageOf === undefined
						? sentenceOf(m.sentence_tier_each, { unit: said(money, 'unit') })
						: sentenceOf(m.sentence_tier_package, {
								unit: said(money, 'unit'),
								size: said({ is: 'quantity', optional: true }, 'packageOf')
							})
				]),
		...(share === undefined ? [] : [[said(rate, 'rate')]])
	];
	const joined = prices.flatMap((part, place) =>
		place === 0 ? part : [m.sentence_and(), ...part]
	);
	return [...start, ...(joined.length > 0 ? joined : [m.sentence_tier_nothing()])];
}

/** Where a stair ends, in each of what is counted; open where it does not. */
function endsWord(
	form: FormOf,
	meters: readonly string[],
	ends: readonly (string | null)[],
	path: Path
): SentencePart {
	const [first] = meters;
	if (meters.length === 1 && first !== undefined && ends[0] !== null) {
		return formField(form, { is: 'end' }, [...path, 0]);
	}
	const sizes = meters.flatMap((meter, index) => {
		const end = ends[index];
		return end == null
			? []
			: [m.sentence_stair_size({ meter: meterWord(form.scenario.practice, meter), end })];
	});
	return sizes.length === 0 ? m.sentence_any() : sizes.join(', ');
}

/** Named with the tier it belongs to. */
function at(form: FormOf, field: Field, path: Path, index: number): FormField {
	const found = formField(form, field, path);
	return { ...found, name: m.sentence_tier_field({ number: index + 1, field: found.name }) };
}
