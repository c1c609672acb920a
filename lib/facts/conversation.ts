import type { GitIdentityFragment, TimelineFragment } from '../github/queries.generated.ts';
import { accountOf, present } from './answered.ts';
import type { Account } from './facts.ts';
import type { Conversation, ConversationEvent } from './process-facts.ts';
import { opinions } from './reviews.ts';

type Item = NonNullable<NonNullable<TimelineFragment['nodes']>[number]>;

/** The address that GitHub gives an app's commits: https://docs.github.com/account-and-profile/reference/email-addresses-reference */
const appAddress = /^\d+\+([\w-]+)\[bot\]@users\.noreply\.github\.com$/;

/**
 * Whose commit it is. Git names no account; GitHub links people's by their address. One that it links to nobody is a
 * user without a login: not a deleted account, only not a known one.
 */
export function committedBy(author: GitIdentityFragment | null): Account {
  const login = author?.user?.login;
  if (login !== undefined) return accountOf({ __typename: login.endsWith('[bot]') ? 'Bot' : 'User', login });
  const [, app] = appAddress.exec(author?.email ?? '') ?? [];
  return app === undefined ? { login: null, kind: 'user' } : { login: app, kind: 'bot' };
}

const kinds = {
  HeadRefForcePushedEvent: 'force-push',
  ReadyForReviewEvent: 'ready',
  ConvertToDraftEvent: 'draft',
  ReviewRequestedEvent: 'review-request',
} as const;

function eventOf(item: Item): ConversationEvent[] {
  switch (item.__typename) {
    case 'PullRequestReview': {
      const opinion = opinions[item.reviewState];
      return opinion ? [{ by: accountOf(item.author), at: item.submittedAt ?? item.createdAt, kind: 'review', opinion }] : [];
    }
    case 'IssueComment':
      return [{ by: accountOf(item.author), at: item.createdAt, kind: 'comment' }];
    case 'PullRequestCommit':
      return [{ by: committedBy(item.commit.author), at: item.commit.committedDate, kind: 'push' }];
    case 'HeadRefForcePushedEvent':
    case 'ReadyForReviewEvent':
    case 'ConvertToDraftEvent':
    case 'ReviewRequestedEvent':
      return [{ by: accountOf(item.actor), at: item.createdAt, kind: kinds[item.__typename] }];
    default:
      return [];
  }
}

/**
 * What happened on the pull request, oldest first.
 *
 * @param timeline the newest hundred items of the kinds that the query names; null where GitHub did not answer them
 * @returns undefined where it is not known
 */
export function conversationOf(timeline: TimelineFragment | null): Conversation | undefined {
  if (!timeline) return undefined;
  const items = present(timeline.nodes);
  const events = items.flatMap(eventOf).toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return { events, unread: timeline.pageInfo.hasPreviousPage ? Math.max(1, timeline.totalCount - items.length) : 0 };
}
