import { describe, expect, test } from 'vitest';
import { sampleAuthor, sampleHistory } from '../../tests/sample-facts.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { Author, History } from '../facts/facts.ts';
import { contributorHistory } from './contributor-history.ts';
import { messageOf } from './define-signal.ts';

const merged = (count: number) => ({ facts: { author: sampleAuthor(), history: sampleHistory(count, { closed: 1 }) }, thresholds: { minMergedHere: 3 } });

testSignal(contributorHistory, {
  raised: { facts: { author: sampleAuthor({ association: 'FIRST_TIME_CONTRIBUTOR' }), history: sampleHistory(0) } },
  clear: { facts: { author: sampleAuthor(), history: sampleHistory(3, { closed: 1 }) } },
  inapplicable: { facts: { author: sampleAuthor({ kind: 'bot', login: 'renovate' }) } },
  unavailable: { facts: { author: sampleAuthor() } },
  limits: { minMergedHere: { at: merged(3), beyond: merged(2), measured: 'merged' } },
});

function say(author: Partial<Author>, history: History, minMergedHere = 1): string {
  const result = contributorHistory.evaluate({ author: sampleAuthor(author), history }, { minMergedHere }, new Date(0));
  return `${result.outcome}: ${messageOf(contributorHistory, result)}`;
}

describe('sentences', () => {
  test.each<[Partial<Author>, History, string]>([
    [{}, sampleHistory(3, { closed: 1 }), 'clear: 3 merged of 4 here, last in May 2026; raised below 1 merged.'],
    [{}, sampleHistory(4, { closed: 1, open: 2 }), 'clear: 4 merged of 5 here (80 %), last in May 2026, 2 more open; raised below 1 merged.'],
    [{}, sampleHistory(1), 'clear: 1 merged of 1 here, last in May 2026; raised below 1 merged.'],
    [{}, sampleHistory(1_204, { closed: null, open: null, lastMergedAt: null }), 'clear: 1,204 merged here; raised below 1 merged.'],
    [{}, sampleHistory(2, { lastMergedAt: 'no date' }), 'clear: 2 merged of 2 here; raised below 1 merged.'],
    [{ association: 'FIRST_TIME_CONTRIBUTOR' }, sampleHistory(0), 'raised: First pull request here: how every contributor starts. 0 merged before; raised below 1 merged.'],
    [{ association: 'NONE' }, sampleHistory(0), 'raised: First pull request here: how every contributor starts. 0 merged before; raised below 1 merged.'],
    [{ association: 'FIRST_TIMER' }, sampleHistory(0, { open: null, closed: null }), 'raised: First pull request here: how every contributor starts. 0 merged before; raised below 1 merged.'],
    [{ association: 'NONE' }, sampleHistory(0, { open: null, closed: null }), 'raised: 0 merged here; raised below 1 merged.'],
    [{ association: 'NONE' }, sampleHistory(0, { open: 1 }), 'raised: 0 merged here, 1 more open; raised below 1 merged.'],
    [{ association: 'NONE' }, sampleHistory(0, { closed: 2 }), 'raised: 0 merged of 2 here; raised below 1 merged.'],
    [{ association: 'CONTRIBUTOR' }, sampleHistory(0), 'raised: 0 merged here; raised below 1 merged. GitHub lists the author as a contributor, which counts commits as well.'],
    [{ association: 'NONE' }, sampleHistory(2), 'clear: 2 merged of 2 here, last in May 2026; raised below 1 merged. GitHub does not list the author as a contributor yet.'],
    [{ association: 'MEMBER' }, sampleHistory(0), 'clear: GitHub lists the author as a member here; 0 merged here (raised below 1 merged, members apart).'],
    [{ association: 'OWNER' }, sampleHistory(7), 'clear: 7 merged of 7 here (100 %), last in May 2026; raised below 1 merged.'],
    [{ kind: 'mannequin' }, sampleHistory(0), 'inapplicable: Opened by an account that was imported from elsewhere.'],
    [{ kind: 'deleted', login: null }, sampleHistory(0), 'inapplicable: Opened by an account that was deleted.'],
  ])('%j %j', (author, history, expected) => {
    expect(say(author, history)).toBe(expected);
  });
});

test('both what is counted and what GitHub says are in the data', () => {
  const { data, evidence } = contributorHistory.evaluate({ author: sampleAuthor({ association: 'COLLABORATOR' }), history: sampleHistory(0) }, { minMergedHere: 1 }, new Date(0));
  expect(data).toMatchObject({ merged: 0, association: 'COLLABORATOR' });
  expect(evidence?.map((piece) => piece.kind === 'search' && piece.query)).toEqual(['is:pr author:ada-weaver is:merged', 'is:pr author:ada-weaver']);
});
