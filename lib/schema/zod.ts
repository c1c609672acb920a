import { z } from 'zod';

/**
 * zod tries out whether it may compile code, which an extension's pages and background may not. The error that it then
 * catches has the browser read the whole background a second time for the places in it: 30 ms of processor time at each
 * of its starts. To be set before any schema is made, so that everybody has zod from here.
 * https://zod.dev/v4/changelog#zconfig
 */
z.config({ jitless: true });

export { z };
