import { aiDisclosure } from './ai-disclosure.ts';
import { aiPolicy } from './ai-policy.ts';
import { authorReply } from './author-reply.ts';
import { checks } from './checks.ts';
import { commitIdentity } from './commit-identity.ts';
import { competingPulls } from './competing-pulls.ts';
import { contributorHistory } from './contributor-history.ts';
import type { Signal } from './define-signal.ts';
import { diffSize } from './diff-size.ts';
import { humanReview } from './human-review.ts';
import { lookalikeAccount } from './lookalike-account.ts';
import { missingTests } from './missing-tests.ts';
import { need } from './need.ts';
import { recentSpread } from './recent-spread.ts';
import { signOff } from './sign-off.ts';
import { template } from './template.ts';
import { vouched } from './vouched.ts';

/** The signals in the order they are shown. The order is a product decision, so it is written by hand. */
export const signals = [
  diffSize,
  missingTests,
  contributorHistory,
  recentSpread,
  vouched,
  commitIdentity,
  lookalikeAccount,
  authorReply,
  aiDisclosure,
  aiPolicy,
  checks,
  need,
  competingPulls,
  template,
  signOff,
  humanReview,
] as const satisfies readonly Signal[];

export type SignalId = (typeof signals)[number]['id'];
