import type { TimeLine } from '../conversation/time-line.ts';
import type { Evidence, PullReference, Reason } from '../facts/facts.ts';
import type { Group, Outcome } from '../signals/define-signal.ts';
import type { IgnoredValue, Origin } from '../thresholds/resolve.ts';

/** Evidence with the address where it can be seen; null where GitHub has none. Always an https://github.com/ address. */
export type LinkedEvidence = Evidence & { readonly url: string | null };

/** A threshold as shown beside a finding. */
export interface ShownThreshold {
  readonly key: string;
  readonly title: string;
  readonly value: unknown;
  readonly origin: Origin;
}

/** One signal's outcome, ready to show. Plain JSON. */
export interface Finding {
  readonly signal: string;
  readonly group: Group;
  readonly title: string;
  readonly outcome: Outcome;
  /** True while a fact it needs is still on its way; the outcome is then `unavailable`. */
  readonly pending: boolean;
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly evidence: readonly LinkedEvidence[];
  readonly why: string;
  readonly limits: string;
  readonly thresholds: readonly ShownThreshold[];
  /** Why it is not known and what helps; null unless `unavailable`. */
  readonly reason: Reason | null;
}

/** What is left of GitHub's hourly requests, for all tabs together. */
export interface ShownBudget {
  readonly remaining: number;
  readonly limit: number;
  /** ISO 8601. */
  readonly resetAt: string;
  /** True for the requests that GitHub answers without a token. */
  readonly anonymous: boolean;
}

/** All findings of one pull request at one moment. Whole: each report replaces the last. */
export interface Report {
  readonly reference: PullReference;
  /** Login of the pull request's author; null where it is not known, or the account was deleted. */
  readonly author: string | null;
  readonly findings: readonly Finding[];
  /** What happened and whose turn it is; null while or where GitHub has not said. */
  readonly conversation: TimeLine | null;
  /** Titles of the signals that settings switched off. */
  readonly off: readonly string[];
  readonly ignored: readonly IgnoredValue[];
  /** Why something is not known, once each, with what helps. */
  readonly notices: readonly Reason[];
  /** When GitHub last confirmed these facts, ISO 8601; null while only the page was read. */
  readonly checkedAt: string | null;
  /** Null where GitHub has not said. */
  readonly budget: ShownBudget | null;
  /** False while facts are on their way. */
  readonly complete: boolean;
}
