import * as z from 'zod/mini';

/** A price as vendors print it: up to twelve decimals, never below zero, kept as text so that it stays exact. */
export const priceText = z.string().check(z.regex(/^\d{1,12}(\.\d{1,12})?$/, 'price'));
/** A price in a vendor's list: known or not. */
export const priceTerm = z
	.string()
	.check(z.regex(/^(unknown|\d{1,12}(\.\d{1,12})?)$/, 'price-or-unknown'));
export const percentText = z
	.string()
	.check(z.regex(/^(100(\.0{1,12})?|\d{1,2}(\.\d{1,12})?)$/, 'percent'));
export const percentTerm = z
	.string()
	.check(z.regex(/^(unknown|100(\.0{1,12})?|\d{1,2}(\.\d{1,12})?)$/, 'percent-or-unknown'));
/** How much of a meter: up to 1e12. */
export const quantityText = z
	.string()
	.check(z.regex(/^(1000000000000|\d{1,12}(\.\d{1,12})?)$/, 'quantity'));
export const quantityAboveZero = quantityText.check(z.regex(/[1-9]/, 'above-zero'));
export const meterName = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/, 'meter'));
