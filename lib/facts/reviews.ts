import type { OpinionsFragment, PullRequestReviewState } from '../github/queries.generated.ts';
import { accountOf, present } from './answered.ts';
import type { Opinion, Review, Reviews } from './facts.ts';

/** GitHub's states: https://docs.github.com/en/graphql/reference/enums#pullrequestreviewstate. A pending one is nobody's word yet. */
export const opinions: Readonly<Record<PullRequestReviewState, Opinion | null>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: null,
};

function reviewsIn(list: OpinionsFragment): Review[] {
  return present(list.nodes).flatMap(({ state, submittedAt, commit, author }) => {
    const opinion = opinions[state];
    return opinion ? [{ ...accountOf(author), opinion, submittedAt, oid: commit?.oid ?? null }] : [];
  });
}

const unreadIn = (list: OpinionsFragment) => Math.max(0, list.totalCount - (list.nodes?.length ?? 0));

/** GitHub's two lists; either is null where GitHub failed to answer it. */
export interface OpinionLists {
  readonly latestOpinionatedReviews: OpinionsFragment | null;
  readonly latestReviews: OpinionsFragment | null;
}

/**
 * One opinion an account. `latestOpinionatedReviews` holds the last approval, refusal or dismissal of each;
 * `latestReviews` the last word of any kind, without those who are asked to look again. So an approval outlives a later
 * comment, and who only commented comes from the second list.
 *
 * @returns undefined where GitHub did not answer both lists
 */
export function reviewsOf({ latestOpinionatedReviews, latestReviews }: OpinionLists): Reviews | undefined {
  if (!latestOpinionatedReviews || !latestReviews) return undefined;
  const decided = reviewsIn(latestOpinionatedReviews);
  const known = new Set(decided.map(({ login }) => login));
  const others = reviewsIn(latestReviews).filter(({ login, opinion }) => (login === null ? opinion === 'commented' : !known.has(login)));
  return { reviews: [...decided, ...others], unread: Math.max(unreadIn(latestOpinionatedReviews), unreadIn(latestReviews)) };
}
