/** From a scenario to bills: the one way, for screens, exports and every question asked. */
export { billsIn, forecast } from './forecast.ts';
export type { Bill, BillLine, Forecast } from './forecast.ts';
