/**
 * How sure a price is. An indicative one comes from a survey nobody verified: it is never shown as a
 * list price.
 */
export const confidences = ['list', 'quoted', 'second-hand', 'indicative', 'our-guess'] as const;
export type Confidence = (typeof confidences)[number];
