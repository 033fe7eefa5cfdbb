/** What a pasted line proposes, in one short text: "seat licensed-providers 79, a year". */
import { readPriceList, type PriceListChoices, type Proposal, type Verdict } from '#exchange';
import type { Charge } from '#pricing';

/** The verdict on the only line of a text. */
export function verdictOn(line: string, choices: Partial<PriceListChoices> = {}): Verdict {
	const [only, ...more] = readPriceList(line, { currency: currencyIn(line), ...choices }).lines;
	if (!only || more.length > 0) throw new Error(`Not one line: ${line}`);
	return only.verdict;
}

function currencyIn(line: string): string {
	if (/€|EUR/.test(line)) return 'EUR';
	return line.includes('£') ? 'GBP' : 'USD';
}

/** One text for each proposal; with its reading where there are several. */
export function told(verdict: Verdict): string[] {
	switch (verdict.state) {
		case 'understood':
			return [inShort(verdict.proposal)];
		case 'ambiguous':
			return verdict.proposals.length === 0
				? [`asks ${verdict.about.what}`]
				: verdict.proposals.map((proposal) => `${proposal.reading}: ${inShort(proposal)}`);
		case 'ignored':
			return [`- ${verdict.why.as}`];
		case 'wrong':
			return verdict.faults.map(({ code }) => `! ${code}`);
	}
}

function inShort({ charges, terms, limits }: Proposal): string {
	return [
		...charges.map(({ charge, per, off, name, from, until, range, isLowerEnd }) =>
			[
				ofCharge(charge),
				...(per === 'year' ? ['a year'] : []),
				...(off ? ['off'] : []),
				...(name === undefined ? [] : [`“${name}”`]),
				...(from === undefined ? [] : [`from ${String(from)}`]),
				...(until === undefined ? [] : [`until ${String(until)}`]),
				...(range ? [`${range.low}..${range.high}`] : []),
				...(isLowerEnd ? ['at least'] : [])
			].join(', ')
		),
		...(terms ? [JSON.stringify(terms).replaceAll('"', '')] : []),
		...(limits ?? []).map(({ meter, most }) => `up to ${most ?? ''} ${meter}`)
	].join(' + ');
}

type Tiered = Extract<Charge, { kind: 'graduated' | 'volume' }>;

function ofCharge(charge: Charge): string {
	switch (charge.kind) {
		case 'flat':
			return `flat ${charge.price}`;
		case 'one-time':
			return ['once', charge.meter, charge.price].filter(Boolean).join(' ');
		case 'seat':
		case 'device': {
			const heads = charge.kind === 'seat' ? charge.seats : charge.devices;
			return heads
				.map(({ meter, price, graduated, ...around }) =>
					[charge.kind, meter, price ?? tiersOf(graduated), ...aroundIn(around)].join(' ')
				)
				.join(' & ');
		}
		case 'unit':
			return ['unit', charge.meter, charge.price, ...aroundIn(charge)].join(' ');
		case 'package':
			return ['pack', charge.meter, charge.size, charge.price, ...aroundIn(charge)].join(' ');
		case 'graduated':
		case 'volume': {
			const isOpen = charge.kind === 'graduated' && charge.orVolume === 'unknown';
			return [isOpen ? 'either' : charge.kind, charge.meter, tiersOf(charge)].join(' ');
		}
		case 'stairstep': {
			const stairs = charge.stairs.map(({ upTo, flat }) => `${upTo[0] ?? '∞'}:${flat}`);
			return ['stairs', ...charge.meters, ...stairs, ...ruleOf(charge)].join(' ');
		}
		case 'percentage': {
			const [of] = charge.of;
			const { fixed, least, most } = charge;
			return [
				`${charge.rate}% of ${of?.amount ?? ''}`,
				...(fixed === undefined ? [] : [`+ ${fixed} each`]),
				...(least === undefined ? [] : [`at least ${least} each`]),
				...(most === undefined ? [] : [`at most ${most} each`]),
				...aroundIn(charge)
			].join(' ');
		}
		default:
			return charge.kind;
	}
}

function tiersOf(tiered: Pick<Tiered, 'tiers' | 'boundary' | 'beyond'> | undefined): string {
	const tiers = tiered?.tiers.map(({ upTo, unit = '' }) => `${upTo ?? '∞'}:${unit}`) ?? [];
	return [...tiers, ...(tiered ? ruleOf(tiered) : [])].join(' ');
}

function ruleOf({ boundary, beyond }: Pick<Tiered, 'boundary' | 'beyond'>): string[] {
	return [...(boundary === 'inclusive' ? [] : [boundary]), ...(beyond ? [beyond] : [])];
}

function aroundIn(around: {
	readonly included?: string | undefined;
	readonly minimum?: string | undefined;
	readonly floor?: string | undefined;
	readonly cap?: string | undefined;
}): string[] {
	const names = ['included', 'minimum', 'floor', 'cap'] as const;
	return names.flatMap((name) => (around[name] === undefined ? [] : [`${name} ${around[name]}`]));
}
