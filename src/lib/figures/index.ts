/** Answers shaped for eyes and cells: the last stop before numbers become pixels. */
export { answer, spokenAnswer } from './answer.ts';
export type { Answer } from './answer.ts';
export { driverChart, timeChart } from './charts.ts';
export type { ChartFigure, Series } from './charts.ts';
export { compareTable } from './compare-table.ts';
export type { CompareTable } from './compare-table.ts';
export { savedWhen } from './dates.ts';
export { driverRange, driverRow } from './driver-rows.ts';
export type { DriverRow, Takeover } from './driver-rows.ts';
export type { MiniLine, MiniPicture, MiniPoint } from './mini-picture.ts';
export { plainNumber } from './format.ts';
export { numberMarks } from './language.ts';
export { priceList } from './price-list.ts';
export { flipFigure, practiceLine, standingLine, unreadableInWords } from './scenario-line.ts';
export type { FlipFigure } from './scenario-line.ts';
export { driverName, driverValue, starterName } from './words.ts';
export { working } from './working.ts';
export type { WorkingFigure } from './working.ts';
