import type { Account, Opinion, PullReference } from './facts.ts';

/** How far the pull request has come. */
export interface Status {
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly isDraft: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Whom GitHub lists as assigned. */
  readonly assignees: readonly Account[];
}

/**
 * What happened on the pull request. `push` is one commit, at its committer date (git's word: a rebase makes it anew);
 * a reply in a review's thread is a `review` that only commented, as GitHub counts it.
 */
export type ConversationEvent = {
  /** Who did it. A push whose commit GitHub links to no account is by a `user` without a login. */
  readonly by: Account;
  /** ISO 8601. */
  readonly at: string;
} & ({ readonly kind: 'comment' | 'push' | 'force-push' | 'ready' | 'draft' | 'review-request' } | { readonly kind: 'review'; readonly opinion: Opinion });

export interface Conversation {
  /** Oldest first; the newest hundred. */
  readonly events: readonly ConversationEvent[];
  /** How many older ones GitHub has and were not read. */
  readonly unread: number;
}

/** Another pull request that would close the same issue. */
export interface ClosingPull extends PullReference, Account {
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly createdAt: string;
}

/** An issue that the pull request would close, by GitHub's own link. */
export interface LinkedIssue extends PullReference, Account {
  readonly state: 'OPEN' | 'CLOSED';
  /** ISO 8601. */
  readonly createdAt: string;
  readonly assignees: readonly Account[];
  /** Reactions of every kind to the issue itself. */
  readonly reactions: number;
  /** The pull requests that would close it, this one left out; oldest first. */
  readonly pulls: readonly ClosingPull[];
}

export interface LinkedIssues {
  readonly issues: readonly LinkedIssue[];
  /** How many GitHub says there are; more than `issues` holds where some were not read. */
  readonly total: number;
}

/** One check run or commit status of the head commit. */
export interface Check {
  readonly name: string;
  /** `neutral` holds what was skipped, cancelled or neutral. */
  readonly result: 'success' | 'failure' | 'pending' | 'neutral';
  /** Whether the base branch's rules ask for it; null where GitHub does not say. */
  readonly isRequired: boolean | null;
}

export interface Checks {
  /** GitHub's sum of all checks of the head commit; null where it has none. */
  readonly rollup: 'success' | 'failure' | 'pending' | null;
  /** Whether the branch merges without conflicts; null where GitHub has not worked it out yet. */
  readonly conflicts: boolean | null;
  /** One by one; null where only the sum was asked for. `total` is GitHub's count. */
  readonly runs: { readonly checks: readonly Check[]; readonly total: number } | null;
}
