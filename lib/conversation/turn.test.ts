import { expect, test } from 'vitest';
import { judgingWordsIn } from '../../tests/judging-words.ts';
import { sampleAuthor } from '../../tests/sample-facts.ts';
import { happened, reviewed, sampleApp, sampleConversation, sampleStatus } from '../../tests/sample-process.ts';
import type { Author } from '../facts/facts.ts';
import type { ConversationEvent, Status } from '../facts/process-facts.ts';
import { turnOf } from './turn.ts';

const ada = 'ada-weaver';
const rabbit = sampleApp('coderabbitai');
const ghost = { login: null, kind: 'deleted' } as const;
const now = new Date('2026-05-20T12:00:00Z');

const ask = (events: readonly ConversationEvent[], status: Partial<Status> = {}, unread = 0, author: Partial<Author> = {}) =>
  turnOf(sampleConversation(events, unread), sampleAuthor(author), sampleStatus(status), now);

test.each<[string, Parameters<typeof ask>, string]>([
  ['merged', [[reviewed(3, 'noor')], { state: 'MERGED' }], 'Merged: nobody is waited for.'],
  ['closed', [[reviewed(3, 'noor')], { state: 'CLOSED' }], 'Closed without a merge: nobody is waited for.'],
  ['nothing yet', [[]], 'Nobody has reviewed yet; open for 19 days.'],
  ['only the author', [[happened(2, ada, 'push'), happened(4, ada, 'comment')]], 'Nobody has reviewed yet; open for 19 days.'],
  ['only a machine', [[reviewed(2, rabbit), happened(3, ada, 'comment')]], 'Nobody has reviewed yet; open for 19 days.'],
  ['only the author’s own bot', [[reviewed(2, 'ada-weaver-bot'), happened(3, 'Ada-Weaver', 'comment')]], 'Nobody has reviewed yet; open for 19 days.'],
  ['out of draft', [[happened(16, ada, 'ready')]], 'Nobody has reviewed yet; ready for review for 4 days.'],
  ['older ones unread', [[happened(16, ada, 'push')], {}, 40], 'No review by a person among the newest 1 event; open for 19 days.'],
  ['a draft', [[], { isDraft: true }], 'A draft since May 1, 2026: the author has not marked it ready for review.'],
  ['a draft again, with a word', [[reviewed(3, 'noor'), happened(4, ada, 'draft'), happened(5, 'noor', 'comment')], { isDraft: true }], 'A draft since May 4, 2026: the author has not marked it ready for review. @noor commented on May 5, 2026.'],
  ['changes asked', [[reviewed(3, 'noor')]], 'Waiting for the author since May 3, 2026: @noor asked for changes.'],
  ['a machine answers', [[reviewed(3, 'noor'), happened(4, rabbit, 'comment'), reviewed(5, rabbit, 'commented')]], 'Waiting for the author since May 3, 2026: @noor asked for changes.'],
  ['a review outranks an earlier comment', [[happened(2, 'ida', 'comment'), reviewed(9, 'noor', 'commented')]], 'Waiting for the author since May 9, 2026: @noor reviewed, and 1 other person spoke.'],
  ['comments alone count from the last', [[happened(2, 'ida', 'comment'), happened(9, 'noor', 'comment')]], 'Waiting for the author since May 9, 2026: @noor commented, and 1 other person spoke.'],
  ['a deleted account’s word is not a person’s', [[reviewed(3, ghost)]], 'Nobody has reviewed yet; open for 19 days.'],
  ['the author is gone', [[reviewed(3, 'noor')], {}, 0, { login: null, kind: 'deleted' }], '@noor asked for changes on May 3, 2026; the author’s account was deleted.'],
  ['pushed', [[reviewed(3, 'noor'), happened(5, ada, 'push'), happened(6, ada, 'push')]], 'Waiting for a reviewer since May 6, 2026: the author pushed 2 commits after the last review.'],
  ['pushed from an address without an account', [[reviewed(3, 'noor'), happened(5, { login: null, kind: 'user' }, 'push')]], 'Waiting for a reviewer since May 5, 2026: the author pushed 1 commit after the last review.'],
  ['an agent’s commits are the author’s side', [[reviewed(3, 'noor'), happened(5, sampleApp('claude'), 'push')]], 'Waiting for a reviewer since May 5, 2026: the author pushed 1 commit after the last review.'],
  ['automation’s and others’ commits are not', [[reviewed(3, 'noor'), happened(5, sampleApp('pre-commit-ci'), 'push'), happened(6, 'ida', 'push')]], 'Waiting for the author since May 3, 2026: @noor asked for changes.'],
  ['force-pushed', [[reviewed(3, 'noor'), happened(5, ada, 'force-push')]], 'Waiting for a reviewer since May 5, 2026: the author pushed the branch anew after the last review.'],
  ['answered; a later word does not begin the wait anew', [[happened(3, 'noor', 'comment'), happened(5, ada, 'comment'), happened(9, ada, 'comment')]], 'Waiting for a reviewer since May 5, 2026: the author answered after the last comment.'],
  ['asked again', [[reviewed(3, 'noor'), happened(5, ada, 'review-request')]], 'Waiting for a reviewer since May 5, 2026: the author asked for another look after the last review.'],
  ['a login in another case', [[reviewed(3, 'noor'), happened(5, 'Ada-Weaver', 'comment')]], 'Waiting for a reviewer since May 5, 2026: the author answered after the last review.'],
  ['approved', [[reviewed(3, 'noor', 'approved')]], 'Waiting for a merge since May 3, 2026: @noor approved.'],
  ['approved after an answer', [[reviewed(3, 'noor'), happened(4, ada, 'push'), reviewed(5, 'noor', 'approved'), happened(6, 'noor', 'comment'), happened(7, ada, 'comment')]], 'Waiting for a merge since May 5, 2026: @noor approved.'],
  ['pushed after the approval', [[reviewed(3, 'noor', 'approved'), happened(6, ada, 'push')]], 'Waiting for a reviewer since May 6, 2026: the author pushed 1 commit after the last approval.'],
  ['another’s approval does not take back a request', [[reviewed(3, 'noor'), reviewed(5, 'ida', 'approved')]], 'Waiting for the author since May 3, 2026: @noor asked for changes.'],
  ['another’s approval takes back a word', [[reviewed(3, 'noor', 'commented'), reviewed(5, 'ida', 'approved')]], 'Waiting for a merge since May 5, 2026: @ida approved.'],
  ['answered, approved by another, the first has not looked again', [[reviewed(3, 'noor'), happened(4, ada, 'push'), reviewed(5, 'ida', 'approved')]], 'Waiting for a reviewer since May 5, 2026: @noor asked for changes on May 3, 2026 and has not looked again.'],
  ['a dismissed review says nothing', [[reviewed(3, 'noor', 'dismissed')]], 'Nobody has reviewed yet; open for 19 days.'],
  ['changes asked after an approval', [[reviewed(3, 'noor', 'approved'), reviewed(5, 'noor')]], 'Waiting for the author since May 5, 2026: @noor asked for changes.'],
  ['out of order, and one without a date', [[reviewed(5, 'noor'), happened(3, ada, 'push'), { ...happened(6, ada, 'push'), at: 'never' }]], 'Waiting for the author since May 5, 2026: @noor asked for changes.'],
])('%s', (_, asked, expected) => {
  const { sentence } = ask(...asked);
  expect(sentence).toBe(expected);
  expect(judgingWordsIn(sentence)).toEqual([]);
});

test('since when is a moment, and nobody’s turn has none', () => {
  expect(ask([reviewed(3, 'noor')])).toMatchObject({ on: 'author', since: '2026-05-03T12:00:00.000Z' });
  expect(ask([reviewed(3, 'noor', 'approved')])).toMatchObject({ on: 'maintainers', since: '2026-05-03T12:00:00.000Z' });
  expect(ask([])).toMatchObject({ on: 'reviewers', since: '2026-05-01T10:00:00Z' });
  expect(ask([], { state: 'MERGED' })).toMatchObject({ on: 'nobody', since: null });
});

test('a clock before the opening counts as no time', () => {
  const { sentence } = turnOf(sampleConversation([]), sampleAuthor(), sampleStatus(), new Date('2026-04-01T00:00:00Z'));
  expect(sentence).toBe('Nobody has reviewed yet; open for less than a minute.');
});
