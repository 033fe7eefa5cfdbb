import { compile } from '@inlang/paraglide-js';
import { messagesOptions } from './messages.mjs';

await compile(messagesOptions);
