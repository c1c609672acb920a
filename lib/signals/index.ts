import { aiDisclosure } from './ai-disclosure.ts';
import { aiPolicy } from './ai-policy.ts';
import { contributorHistory } from './contributor-history.ts';
import type { Signal } from './define-signal.ts';
import { diffSize } from './diff-size.ts';
import { humanReview } from './human-review.ts';
import { missingTests } from './missing-tests.ts';

/** The signals in the order they are shown. The order is a product decision, so it is written by hand. */
export const signals = [diffSize, missingTests, contributorHistory, aiDisclosure, aiPolicy, humanReview] as const satisfies readonly Signal[];

export type SignalId = (typeof signals)[number]['id'];
