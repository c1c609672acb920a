import { expect, test } from 'vitest';
import { sampleAuthor } from '../../tests/sample-facts.ts';
import { happened, reviewed, sampleApp, sampleConversation, sampleStatus } from '../../tests/sample-process.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { Author } from '../facts/facts.ts';
import type { ConversationEvent, Status } from '../facts/process-facts.ts';
import { authorReply } from './author-reply.ts';
import { messageOf } from './define-signal.ts';

const ada = 'ada-weaver';
const rabbit = sampleApp('coderabbitai');
const factsOf = (events: readonly ConversationEvent[], author: Partial<Author> = {}, status: Partial<Status> = {}, unread = 0) => ({
  conversation: sampleConversation(events, unread), author: sampleAuthor(author), status: sampleStatus(status),
});
const asked = { facts: factsOf([reviewed(3, 'noor')]) };

testSignal(authorReply, {
  raised: { ...asked, now: '2026-05-12T12:00:00Z' },
  clear: { facts: factsOf([reviewed(3, 'noor'), happened(4, ada, 'push')]) },
  inapplicable: { facts: factsOf([]) },
  unavailable: { facts: factsOf([happened(4, rabbit, 'comment')], {}, {}, 20) },
  limits: { maxSilentDays: { at: { ...asked, now: '2026-05-10T11:59:59Z' }, beyond: { ...asked, now: '2026-05-10T12:00:00Z' }, measured: 'silentDays' } },
});

function say(day: number, ...given: Parameters<typeof factsOf>): string {
  const result = authorReply.evaluate(factsOf(...given), { maxSilentDays: 7 }, new Date(Date.UTC(2026, 4, day, 12)));
  return `${result.outcome}: ${messageOf(authorReply, result)}`;
}

test.each<[string, number, Parameters<typeof factsOf>, string]>([
  ['waits', 12, [[reviewed(3, 'noor')]], 'raised: Waiting 9 days for the author: @noor asked for changes on May 3, 2026; raised from 7 days.'],
  ['not yet', 4, [[reviewed(3, 'noor', 'commented')]], 'clear: @noor reviewed on May 3, 2026, 1 day ago; raised from 7 days without an answer.'],
  ['a clock behind GitHub’s', 2, [[reviewed(3, 'noor')]], 'clear: @noor asked for changes on May 3, 2026, 0 days ago; raised from 7 days without an answer.'],
  ['answered by a comment', 30, [[reviewed(3, 'noor'), happened(4, ada, 'comment')]], 'clear: The author answered on May 4, 2026, after @noor asked for changes on May 3, 2026; raised from 7 days without an answer.'],
  ['answered in a thread', 30, [[reviewed(3, 'noor'), reviewed(5, ada, 'commented')]], 'clear: The author answered on May 5, 2026, after @noor asked for changes on May 3, 2026; raised from 7 days without an answer.'],
  ['asked again since', 30, [[reviewed(3, 'noor'), happened(4, ada, 'comment'), happened(20, 'noor', 'comment')]], 'raised: Waiting 10 days for the author: @noor commented on May 20, 2026; raised from 7 days.'],
  ['a machine answers', 12, [[reviewed(3, 'noor'), happened(4, rabbit, 'comment'), happened(5, sampleApp('pre-commit-ci'), 'push')]], 'raised: Waiting 9 days for the author: @noor asked for changes on May 3, 2026; raised from 7 days.'],
  ['a machine asks', 30, [[reviewed(3, rabbit), happened(4, sampleApp('some-new-reviewer'), 'comment')]], 'inapplicable: No review or comment by another person yet.'],
  ['an approval asks for nothing', 30, [[reviewed(3, 'noor', 'approved')]], 'clear: Nothing waits for the author: @noor approved on May 3, 2026; raised from 7 days without an answer.'],
  ['a draft', 12, [[reviewed(3, 'noor')], {}, { isDraft: true }], 'raised: Waiting 9 days for the author: @noor asked for changes on May 3, 2026; raised from 7 days.'],
  ['merged', 30, [[reviewed(3, 'noor')], {}, { state: 'MERGED' }], 'inapplicable: The pull request is merged.'],
  ['closed', 30, [[reviewed(3, 'noor')], {}, { state: 'CLOSED' }], 'inapplicable: The pull request is closed.'],
  ['a bot’s', 30, [[reviewed(3, 'noor')], { login: 'dependabot', kind: 'bot' }], 'inapplicable: Opened by Dependabot, an automation account.'],
  ['an agent’s, with whom it works for', 30, [[reviewed(3, 'noor')], { login: 'copilot-swe-agent', kind: 'bot' }, { assignees: [{ login: 'ida', kind: 'user' }] }], 'inapplicable: Opened by GitHub Copilot, a coding agent, for ida (assigned).'],
  ['a deleted account’s', 30, [[reviewed(3, 'noor')], { login: null, kind: 'deleted' }], 'inapplicable: Opened by an account that was deleted.'],
  ['older ones unread and none that counts', 30, [[happened(4, rabbit, 'comment')], {}, {}, 20], 'unavailable: Not known: 20 older events were not read.'],
  ['older ones unread, the author spoke last', 30, [[happened(4, ada, 'push')], {}, {}, 20], 'clear: Nothing waits for the author, who was the last to do something, on May 4, 2026; raised from 7 days without an answer.'],
])('%s', (_, day, given, expected) => {
  expect(say(day, ...given)).toBe(expected);
});

test('everything that stands open is evidence, the newest first', () => {
  const { evidence } = authorReply.evaluate(factsOf([reviewed(3, 'noor'), happened(4, 'ida', 'comment')]), { maxSilentDays: 7 }, new Date('2026-05-12T12:00:00Z'));
  expect(evidence).toEqual([
    { kind: 'account', login: 'ida', app: false, note: 'commented on May 4, 2026' },
    { kind: 'account', login: 'noor', app: false, note: 'asked for changes on May 3, 2026' },
  ]);
});
