/** From a scenario to bills: the one way, for screens, exports and every question asked. */
export { billsOf } from './bill.ts';
export type { Bill } from './bill.ts';
export type { BillLine } from './bill-lines.ts';
export { boughtBy } from './bought.ts';
export type { Bought } from './bought.ts';
export { costsIn, forecast, forecastFrom } from './forecast.ts';
export type { Forecast } from './forecast.ts';
export { taxByLine } from './line-tax.ts';
export { marketOf } from './market.ts';
export { withBestMixes } from './mix/best-mixes.ts';
export { Mixing } from './mix/mixing.ts';
export type { Missing, Mix } from './mix/mixing.ts';
export { isUnavailable } from './obstacles.ts';
export type { Obstacle } from './obstacles.ts';
export { rangesOf } from './range.ts';
export type { PlanRange, Range } from './range.ts';
export { wantedJobs } from './wanted-jobs.ts';
