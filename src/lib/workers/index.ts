/** What works beside the page, so that the page stays free to answer. */
export { startWorker } from './start-worker.ts';
