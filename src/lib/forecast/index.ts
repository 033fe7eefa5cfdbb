/** From a scenario to bills: the one way, for screens, exports and every question asked. */
export { billsOf, isUnavailable } from './bill.ts';
export type { Bill, BillLine, Obstacle } from './bill.ts';
export { costsIn, forecast, forecastFrom } from './forecast.ts';
export type { Forecast } from './forecast.ts';
export { taxByLine } from './line-tax.ts';
export { rangesOf } from './range.ts';
export type { PlanRange, Range } from './range.ts';
