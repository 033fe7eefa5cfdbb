/** How a text message is sent, and how many parts of it are billed. */
export interface Segments {
	readonly encoding: 'gsm-7' | 'ucs-2';
	/** Characters as a phone network counts them: some take two. */
	readonly units: number;
	readonly segments: number;
}

/** The basic table of GSM 03.38: one unit each. */
const basic = new Set(
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
		'¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
);
/** Its extension: an escape and a character, two units that stay together. */
const extended = new Set('\f^{}\\[~]|€');

/** What one message holds alone, and what each of several does, which carry their number. */
const lengths = {
	'gsm-7': { alone: 160, each: 153 },
	'ucs-2': { alone: 70, each: 67 }
} as const;

/** How many parts a text is sent in: one character outside the tables of GSM makes all of them longer. */
export function segmentsIn(text: string): Segments {
	// By code points, so that both halves of an emoji go into one part.
	const characters = Array.from(text);
	const isPlain = characters.every((each) => basic.has(each) || extended.has(each));
	const encoding = isPlain ? 'gsm-7' : 'ucs-2';
	const widths = characters.map((each) => (isPlain ? (extended.has(each) ? 2 : 1) : each.length));
	const units = widths.reduce((sum, width) => sum + width, 0);
	const { alone, each } = lengths[encoding];
	if (units <= alone) return { encoding, units, segments: units === 0 ? 0 : 1 };
	let [segments, filled] = [1, 0];
	for (const width of widths) {
		if (filled + width > each) [segments, filled] = [segments + 1, 0];
		filled += width;
	}
	return { encoding, units, segments };
}
