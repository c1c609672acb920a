import { expect, test } from 'vitest';
import { sampleClosingPull, sampleIssue, sampleIssues } from '../../tests/sample-process.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { LinkedIssues } from '../facts/process-facts.ts';
import { competingPulls } from './competing-pulls.ts';
import { messageOf } from './define-signal.ts';

const other = sampleClosingPull(30);
const shared = sampleIssue({ pulls: [other] });

testSignal(competingPulls, {
  raised: { facts: { linkedIssues: sampleIssues([shared]) } },
  clear: { facts: { linkedIssues: sampleIssues([sampleIssue()]) } },
  inapplicable: { facts: { linkedIssues: sampleIssues([]) } },
  unavailable: { facts: { linkedIssues: sampleIssues([sampleIssue()], 12) } },
  limits: {},
});

function ask(linkedIssues: LinkedIssues) {
  const result = competingPulls.evaluate({ linkedIssues }, {}, new Date(0));
  return { sentence: `${result.outcome}: ${messageOf(competingPulls, result)}`, evidence: result.evidence };
}

test.each<[LinkedIssues, string]>([
  [sampleIssues([shared]), 'raised: 1 other open pull request would close #12 as well; raised from 1. The oldest is lantern-labs/gridwork#30 by @lars, of April 20, 2026.'],
  [sampleIssues([shared, sampleIssue({ number: 13, pulls: [other] }), sampleIssue({ number: 14 })]), 'raised: 1 other open pull request would close #12 and #13 as well; raised from 1. The oldest is lantern-labs/gridwork#30 by @lars, of April 20, 2026.'],
  [sampleIssues([shared], 40), 'raised: 1 other open pull request would close #12 as well; raised from 1. The oldest is lantern-labs/gridwork#30 by @lars, of April 20, 2026.'],
  [sampleIssues([sampleIssue({ pulls: [sampleClosingPull(31, { login: null, kind: 'deleted' })] })]), 'raised: 1 other open pull request would close #12 as well; raised from 1. The oldest is lantern-labs/gridwork#31, of April 20, 2026.'],
  [sampleIssues([sampleIssue({ pulls: [sampleClosingPull(30, { state: 'CLOSED' })] })]), 'clear: 0 other open pull requests would close #12; raised from 1. Closed or merged: 1.'],
  [sampleIssues([1, 2, 3, 4, 5].map((number) => sampleIssue({ number }))), 'clear: 0 other open pull requests would close #1, #2, #3 and 2 other issues; raised from 1.'],
  [sampleIssues([sampleIssue()], 12), 'unavailable: Not known in whole: 11 linked issues of 12 were not read; none of the others is shared with another open pull request.'],
])('%#', (linkedIssues, expected) => {
  expect(ask(linkedIssues).sentence).toBe(expected);
});

test('the open ones stand first, oldest first, each once and with its link', () => {
  const pulls = [sampleClosingPull(33, { state: 'MERGED', createdAt: '2026-01-01T00:00:00Z' }), sampleClosingPull(32), sampleClosingPull(31, { owner: 'ida', createdAt: '2026-04-19T10:00:00Z' })];
  expect(ask(sampleIssues([sampleIssue({ pulls }), sampleIssue({ number: 13, pulls })])).evidence).toEqual([
    { kind: 'pull', repository: 'ida/gridwork', number: 31, text: '', note: 'open, opened on April 19, 2026 by @lars' },
    { kind: 'pull', repository: 'lantern-labs/gridwork', number: 32, text: '', note: 'open, opened on April 20, 2026 by @lars' },
    { kind: 'pull', repository: 'lantern-labs/gridwork', number: 33, text: '', note: 'merged, opened on January 1, 2026 by @lars' },
  ]);
});
