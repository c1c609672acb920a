import type { RecordedPull } from '../recorded-pull.ts';
import { gitHubDate, openedAt, type StoredPull } from '../recordings.ts';
import { actor } from './account.ts';
import { commitAnswers } from './commit.ts';
import { connection, type Answers } from './connection.ts';
import { reviewAnswer } from './review.ts';

interface Item {
  /** GraphQL's name for the kind, as `itemTypes` has it. */
  readonly kind: string;
  readonly at: string;
  readonly answers: () => Answers;
}

const eventTypes = { ready: 'ReadyForReviewEvent', draft: 'ConvertToDraftEvent', 'review-request': 'ReviewRequestedEvent' } as const;
const itemTypes = { ready: 'READY_FOR_REVIEW_EVENT', draft: 'CONVERT_TO_DRAFT_EVENT', 'review-request': 'REVIEW_REQUESTED_EVENT' } as const;

function happened(kind: string, type: string, { author, createdAt }: { author: RecordedPull['author']; createdAt: string }): Item {
  return { kind, at: createdAt, answers: () => ({ __typename: type, createdAt: gitHubDate(createdAt), actor: actor(author) }) };
}

/** Everything recorded of what happened on a pull request, in GitHub's order. */
function itemsOf(pull: StoredPull): Item[] {
  const { comments = [], reviews = [], forcePushes = [], events = [], commits } = pull;
  const items: Item[] = [
    ...commits.toReversed().map((commit) => ({
      kind: 'PULL_REQUEST_COMMIT',
      at: commit.committedDate ?? commit.authoredDate ?? openedAt(pull),
      answers: () => ({ __typename: 'PullRequestCommit', commit: commitAnswers(pull, commit) }),
    })),
    ...reviews.map((review) => ({ kind: 'PULL_REQUEST_REVIEW', at: review.submittedAt, answers: () => reviewAnswer(pull, review) })),
    ...comments.map((comment) => ({
      kind: 'ISSUE_COMMENT',
      at: comment.createdAt,
      answers: () => ({ __typename: 'IssueComment', createdAt: gitHubDate(comment.createdAt), body: comment.body, author: actor(comment.author) }),
    })),
    ...forcePushes.map((push) => happened('HEAD_REF_FORCE_PUSHED_EVENT', 'HeadRefForcePushedEvent', push)),
    ...events.map((event) => happened(itemTypes[event.kind], eventTypes[event.kind], event)),
  ];
  return items.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** The `timelineItems` of a pull request: those of the kinds asked for, all that are recorded without such a wish. */
export function timelineItems(pull: StoredPull) {
  return ({ itemTypes: asked, ...page }: { itemTypes?: readonly string[] | null; first?: number; last?: number }): Answers => {
    const items = itemsOf(pull).filter(({ kind }) => !asked || asked.includes(kind));
    return connection(items, ({ answers }) => answers(), { filteredCount: items.length, pageCount: items.length })(page);
  };
}
