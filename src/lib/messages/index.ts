/** Every text a person reads. The functions are compiled from `en.json`. */
export { m } from './compiled/messages.js';
