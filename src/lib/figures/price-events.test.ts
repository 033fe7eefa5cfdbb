import { describe, expect, it } from 'vitest';
import { addPriceChange, starterScenario, type PriceChange, type Scenario } from '#scenario';
import { priceEvents, priceSubjects } from './price-events.ts';
import { timeline } from './timeline.ts';

const starter: Scenario = { ...starterScenario('medspa', 'one', 'First'), start: '2027-01' };
const [suite] = starter.offers;
const [seat] = suite?.charges ?? [];
if (!suite || !seat) throw new Error('the starter sells nothing');
const dearer = { offer: suite.id, charge: seat.id, price: 0, on: '2027-03-15', to: '110' };

function clinicWith(...changes: PriceChange[]): Scenario {
	return changes.reduce<Scenario>((scenario, change) => addPriceChange(change)(scenario), starter);
}

describe('a price that becomes another', () => {
	it('says of what offer and thing, what it was and will be, and when', () => {
		const [event] = priceEvents(clinicWith(dearer));
		expect(event).toMatchObject({ change: dearer, month: 2, to: 110, date: 'March 15, 2027' });
		expect(event?.what).toMatch(/^.+: \$\d+\.\d\d → \$110\.00$/);
		expect(event?.spoken).toBe(`${event?.what ?? ''} on March 15, 2027`);
	});

	it('begins where the change before it left off', () => {
		const later = { ...dearer, on: '2028-01-01', to: '120' };
		const [first, second] = priceEvents(clinicWith(later, dearer));
		expect(first?.what).toMatch(/→ \$110\.00$/);
		expect(second?.what).toMatch(/: \$110\.00 → \$120\.00$/);
	});

	it('keeps its key while its day moves, apart from that of another', () => {
		const later = { ...dearer, on: '2028-01-01', to: '120' };
		const keys = priceEvents(clinicWith(dearer, later)).map(({ key }) => key);
		const moved = priceEvents(clinicWith({ ...dearer, on: '2027-05-01' }, later));
		expect(moved.map(({ key }) => key)).toEqual(keys);
		expect(new Set(keys).size).toBe(2);
	});

	it('stands at the start where it happened before', () => {
		const [event] = priceEvents(clinicWith({ ...dearer, on: '2026-05-01' }));
		expect(event?.month).toBe(0);
	});

	it('has no number where nobody knows it', () => {
		const [event] = priceEvents(clinicWith({ ...dearer, to: 'unknown' }));
		expect(event).toMatchObject({ to: undefined, date: 'March 15, 2027' });
	});
});

describe('the prices one may say become others', () => {
	it('are every known one, by offer, with a little more to begin with', () => {
		const subjects = priceSubjects(starter);
		expect(subjects.map(({ offer }) => offer)).toEqual(starter.offers.map(({ id }) => id));
		for (const { prices } of subjects) {
			for (const { change } of prices) {
				const [event] = priceEvents(clinicWith({ ...change, on: '2027-02-01' }));
				const [from, to] = (event?.what.split(': ').at(-1) ?? '').split(' → ');
				const [low, high] = [from, to].map((text = '') => Number(text.replace(/[^\d.]/g, '')));
				expect(high).toBeGreaterThan(low ?? NaN);
				expect(high).toBeLessThanOrEqual((low ?? NaN) * 2);
			}
		}
	});

	it('leave out what nobody knows yet', () => {
		const unknown = { ...suite, charges: [priced('unknown'), priced('1')] };
		const [subject] = priceSubjects({ ...starter, offers: [unknown] });
		expect(subject?.prices.map(({ change }) => [change.charge, change.to])).toEqual([['1', '2']]);
		const nothing = { ...suite, charges: [priced('unknown')] };
		expect(priceSubjects({ ...starter, offers: [nothing] })).toEqual([]);
	});

	function priced(price: string) {
		const { provenance } = seat ?? {};
		const charge = { kind: 'flat' as const, price };
		return { id: price, charge, per: 'month' as const, provenance: provenance ?? [] };
	}
});

describe('the mark of a price on the timeline', () => {
	const months = 24;
	const hired = { row: 'provider', on: '2027-03-01', to: '4' };
	const marked = (...changes: PriceChange[]) =>
		timeline({
			...clinicWith(...changes),
			months,
			practice: { ...starter.practice, changes: [hired] }
		});

	it('lies above what else happens in its month', () => {
		const { prices, events, lanes } = marked(dearer);
		expect(events.map(({ month, lane }) => [month, lane])).toEqual([[2, 0]]);
		expect(prices.map(({ month, lane }) => [month, lane])).toEqual([[2, 1]]);
		expect(lanes).toBe(2);
	});

	it('takes no room when it lies after the last month', () => {
		const later = { ...dearer, on: '2029-01-01' };
		const { prices, lanes } = marked(later, { ...later, on: '2029-01-09', to: '120' });
		expect(prices.map(({ month }) => month)).toEqual([months, months]);
		expect(lanes).toBe(1);
	});
});
