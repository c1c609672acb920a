import { expect, test } from 'vitest';
import { sampleAuthor } from '../../tests/sample-facts.ts';
import { sampleIssue, sampleIssues, sampleStatus } from '../../tests/sample-process.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { Author } from '../facts/facts.ts';
import type { LinkedIssue, LinkedIssues, Status } from '../facts/process-facts.ts';
import { messageOf } from './define-signal.ts';
import { need } from './need.ts';

const author = sampleAuthor();
const status = sampleStatus();
/** By the author, so long before the sample pull request. */
const own = (minutes: number, seconds = 0) => sampleIssue({ login: 'ada-weaver', createdAt: new Date(Date.parse(status.createdAt) - minutes * 60_000 - seconds * 1_000).toISOString() });
const factsOf = (...issues: LinkedIssue[]) => ({ author, status, linkedIssues: sampleIssues(issues) });

testSignal(need, {
  raised: { facts: factsOf() },
  clear: { facts: factsOf(sampleIssue()) },
  inapplicable: { facts: { ...factsOf(), author: sampleAuthor({ login: 'renovate', kind: 'bot' }) } },
  unavailable: { facts: { author, linkedIssues: sampleIssues([own(5)]) } },
  limits: { minIssueAgeMinutes: { at: { facts: factsOf(own(60)) }, beyond: { facts: factsOf(own(59, 59)) }, measured: 'minutes' } },
});

interface More {
  readonly by?: Partial<Author>;
  readonly markdown?: string;
  readonly state?: Status['state'] | 'not known';
}
function ask(linkedIssues: LinkedIssues, { by = {}, markdown = '', state = 'OPEN' }: More = {}) {
  const result = need.evaluate({ author: sampleAuthor(by), linkedIssues, description: { title: 'x', markdown }, ...(state !== 'not known' && { status: sampleStatus({ state }) }) }, { minIssueAgeMinutes: 60 }, new Date(0));
  return { sentence: `${result.outcome}: ${messageOf(need, result)}`, evidence: result.evidence };
}

const closed = sampleIssue({ state: 'CLOSED' });

test.each<[string, Parameters<typeof ask>, string]>([
  ['none', [sampleIssues([])], 'raised: No issue is linked: 0 of at least 1.'],
  ['one that GitHub did not link', [sampleIssues([]), { markdown: 'Hello.\n\nFixes: lantern-labs/gridwork#12' }], 'raised: No issue is linked: 0 of at least 1. The description names one, and GitHub keeps no link for it.'],
  ['one in a comment of the template', [sampleIssues([]), { markdown: '<!--\nSay: Fixes #12\n-->\nHello' }], 'raised: No issue is linked: 0 of at least 1.'],
  ['a number that closes nothing', [sampleIssues([]), { markdown: 'See #12; a prefix #3' }], 'raised: No issue is linked: 0 of at least 1.'],
  ['somebody else’s', [sampleIssues([sampleIssue()])], 'clear: 1 linked issue: #12 by @noor, April 1, 2026, 30 days before the pull request.'],
  ['somebody else’s, later', [sampleIssues([sampleIssue({ createdAt: '2026-05-01T10:05:00Z' })])], 'clear: 1 linked issue: #12 by @noor, May 1, 2026, 5 minutes after the pull request.'],
  ['the author’s own, just before', [sampleIssues([own(5)])], 'raised: The linked issue is the author’s own: #12 by @ada-weaver, May 1, 2026, 5 minutes before the pull request; raised below 60 minutes where the author opened it.'],
  ['the author’s own, after', [sampleIssues([own(-10)])], 'raised: The linked issue is the author’s own: #12 by @ada-weaver, May 1, 2026, 10 minutes after the pull request; raised below 60 minutes where the author opened it.'],
  ['the author’s own, long before', [sampleIssues([own(20_000)])], 'clear: 1 linked issue: #12 by @ada-weaver, April 17, 2026, 13 days before the pull request, the author’s own; raised below 60 minutes where the author opened it.'],
  ['the author’s own and somebody else’s', [sampleIssues([own(5), sampleIssue({ number: 13 })])], 'clear: 2 linked issues: #13 by @noor, April 1, 2026, 30 days before the pull request.'],
  ['closed', [sampleIssues([closed])], 'raised: The linked issue is closed: #12 by @noor, April 1, 2026, 30 days before the pull request.'],
  ['closed by its merge', [sampleIssues([closed]), { state: 'MERGED' }], 'clear: 1 linked issue: #12 by @noor, April 1, 2026, 30 days before the pull request.'],
  ['closed, or the author’s own', [sampleIssues([closed, own(5)])], 'raised: None of the 2 linked issues counts: the first is closed: #12 by @noor, April 1, 2026, 30 days before the pull request.'],
  ['a deleted account’s', [sampleIssues([sampleIssue({ login: null, kind: 'deleted' })])], 'clear: 1 linked issue: #12 by a deleted account, April 1, 2026, 30 days before the pull request.'],
  ['a deleted author’s', [sampleIssues([sampleIssue({ login: null, kind: 'deleted' })]), { by: { login: null, kind: 'deleted' } }], 'clear: 1 linked issue: #12 by a deleted account, April 1, 2026, 30 days before the pull request.'],
  ['not all were read', [sampleIssues([closed], 12)], 'unavailable: Not known in whole: not all of 12 linked issues were read.'],
  ['none was read', [sampleIssues([], 3)], 'unavailable: Not known in whole: not all of 3 linked issues were read.'],
  ['state not known, somebody else’s', [sampleIssues([sampleIssue()]), { state: 'not known' }], 'clear: 1 linked issue: #12 by @noor, April 1, 2026.'],
  ['state not known, closed', [sampleIssues([closed]), { state: 'not known' }], 'unavailable: 1 linked issue; not known when the pull request was opened, or whether it is still open.'],
  ['an agent’s', [sampleIssues([]), { by: { login: 'copilot-swe-agent', kind: 'bot' } }], 'inapplicable: Opened by GitHub Copilot, a coding agent.'],
])('%s', (_, asked, expected) => {
  expect(ask(...asked).sentence).toBe(expected);
});

test('evidence says who opened it, when, who is assigned, and its reactions', () => {
  const issues = [sampleIssue({ reactions: 1_204, assignees: [{ login: 'ida', kind: 'user' }, { login: null, kind: 'deleted' }] }), sampleIssue({ number: 13, state: 'CLOSED', reactions: 1 })];
  expect(ask(sampleIssues(issues)).evidence).toEqual([
    { kind: 'issue', repository: 'lantern-labs/gridwork', number: 12, text: '', note: 'open, opened on April 1, 2026 by @noor; assigned to @ida; 1,204 reactions' },
    { kind: 'issue', repository: 'lantern-labs/gridwork', number: 13, text: '', note: 'closed, opened on April 1, 2026 by @noor; assigned to nobody; 1 reaction' },
  ]);
  expect(ask(sampleIssues([]), { markdown: 'Hello.\n\nResolves #12.' }).evidence).toEqual([{ kind: 'description', line: 3, text: 'Resolves #12', note: 'GitHub keeps no link for it' }]);
});
