import { describe, expect, it } from 'vitest';
import { minorPlaces } from '#money';

const wholes = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const thousandths = 'BHD IQD JOD KWD LYD OMR TND';

describe('the smallest coin of a currency', () => {
	it.each(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'INR', 'MXN', 'HUF', 'TWD'])(
		'of %s is a hundredth',
		(currency) => {
			expect(minorPlaces(currency)).toBe(2);
		}
	);

	it.each(wholes.split(' '))('of %s is the whole', (currency) => {
		expect(minorPlaces(currency)).toBe(0);
	});

	it.each(thousandths.split(' '))('of %s is a thousandth', (currency) => {
		expect(minorPlaces(currency)).toBe(3);
	});

	it.each(['CLF', 'UYW'])('of %s is a ten-thousandth', (currency) => {
		expect(minorPlaces(currency)).toBe(4);
	});

	it('of an unknown currency is a hundredth', () => {
		expect(minorPlaces('ZZZ')).toBe(2);
		expect(minorPlaces('')).toBe(2);
	});
});
