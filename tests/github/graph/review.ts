import type { RecordedPull } from '../recorded-pull.ts';
import { gitHubDate, type StoredPull } from '../recordings.ts';
import { actor, globalId } from './account.ts';
import { connection, type Answers } from './connection.ts';

type RecordedReview = NonNullable<RecordedPull['reviews']>[number];

/** The last review of each account, in the order of accounts' first ones; deleted accounts cannot be told apart. */
function lastOfEach(reviews: readonly RecordedReview[]): RecordedReview[] {
  const last = new Map<unknown, RecordedReview>();
  for (const review of reviews) last.set(review.author.login ?? review, review);
  return [...last.values()];
}

/** A review's fields, by GitHub's names. */
export function reviewAnswer(pull: StoredPull, review: RecordedReview): Answers {
  return {
    __typename: 'PullRequestReview',
    id: globalId('PRR', `${pull.repository}#${pull.number} ${review.submittedAt} ${review.author.login}`),
    state: review.state,
    body: review.body,
    createdAt: gitHubDate(review.submittedAt),
    submittedAt: gitHubDate(review.submittedAt),
    author: actor(review.author),
    commit: review.commitOid === null ? null : { __typename: 'Commit', oid: review.commitOid },
  };
}

/**
 * A pull request's three lists of reviews: all of them, the last of each account, and the last of each account that is
 * for or against, which a later comment does not replace.
 */
export function reviewAnswers(pull: StoredPull): Answers {
  const recorded = pull.reviews ?? [];
  const answers = (review: RecordedReview) => reviewAnswer(pull, review);
  return {
    reviews: ({ states, author, ...page }: { states?: string[] | null; author?: string | null }) =>
      connection(
        recorded.filter(({ state, author: { login } }) => (!states || states.includes(state)) && (!author || author === login)),
        answers,
      )(page),
    latestReviews: connection(lastOfEach(recorded), answers),
    latestOpinionatedReviews: connection(lastOfEach(recorded.filter(({ state }) => state !== 'COMMENTED')), answers),
  };
}
