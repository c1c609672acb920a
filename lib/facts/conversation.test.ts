import { expect, test } from 'vitest';
import type { TimelineFragment } from '../github/queries.generated.ts';
import { committedBy, conversationOf } from './conversation.ts';

type Item = NonNullable<NonNullable<TimelineFragment['nodes']>[number]>;

const ada = { __typename: 'User' as const, login: 'ada' };
const comment = (createdAt: string, author: typeof ada | null = ada): Item => ({ __typename: 'IssueComment', createdAt, author });
const timeline = (nodes: (Item | null)[], more: Partial<TimelineFragment> = {}): TimelineFragment => ({ totalCount: nodes.length, pageInfo: { hasPreviousPage: false }, nodes, ...more });

test.each([
  ['a linked account', { name: 'Ada', email: 'ada@example.org', user: { login: 'ada' } }, { login: 'ada', kind: 'user' }],
  ['nobody that GitHub knows', { name: 'Ada', email: 'ada@laptop', user: null }, { login: null, kind: 'user' }],
  ['an app, which GitHub links to nobody', { name: 'tide-bot[bot]', email: '1234+tide-bot[bot]@users.noreply.github.com', user: null }, { login: 'tide-bot', kind: 'bot' }],
  ['a person with an address like it', { name: 'Ada', email: '1234+ada@users.noreply.github.com', user: null }, { login: null, kind: 'user' }],
  ['no identity at all', null, { login: null, kind: 'user' }],
])('a commit of %s', (_name, author, account) => {
  expect(committedBy(author)).toEqual(account);
});

test('oldest first, a rebased commit at its new date, a pending review left out', () => {
  const push: Item = { __typename: 'PullRequestCommit', commit: { committedDate: '2026-10-03T10:00:00Z', author: null } };
  const pending: Item = { __typename: 'PullRequestReview', reviewState: 'PENDING', createdAt: '2026-10-01T10:00:00Z', submittedAt: null, author: ada };
  const conversation = conversationOf(timeline([push, pending, comment('2026-10-02T10:00:00Z'), null]));
  expect(conversation?.events.map(({ kind, at }) => [kind, at])).toEqual([['comment', '2026-10-02T10:00:00Z'], ['push', '2026-10-03T10:00:00Z']]);
  expect(conversation?.unread).toBe(0);
});

test('who is gone is deleted; a review without a date of submission has its date of writing', () => {
  const review: Item = { __typename: 'PullRequestReview', reviewState: 'COMMENTED', createdAt: '2026-10-01T10:00:00Z', submittedAt: null, author: null };
  expect(conversationOf(timeline([review]))?.events).toEqual([{ by: { login: null, kind: 'deleted' }, at: '2026-10-01T10:00:00Z', kind: 'review', opinion: 'commented' }]);
});

test('older items are counted, and what was not answered is not known', () => {
  expect(conversationOf(timeline([comment('2026-10-02T10:00:00Z')], { totalCount: 140, pageInfo: { hasPreviousPage: true } }))?.unread).toBe(139);
  expect(conversationOf(timeline([comment('2026-10-02T10:00:00Z')], { totalCount: 9 }))?.unread).toBe(0);
  expect(conversationOf(null)).toBeUndefined();
});
