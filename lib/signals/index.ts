import type { Signal } from './define-signal.ts';
import { diffSize } from './diff-size.ts';

/** The signals in the order they are shown. The order is a product decision, so it is written by hand. */
export const signals = [diffSize] as const satisfies readonly Signal[];

export type SignalId = (typeof signals)[number]['id'];
