import { describe, expect, test } from 'vitest';
import { sampleAuthor } from '../../tests/sample-facts.ts';
import { sampleActivity, sampleRecent } from '../../tests/sample-people.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { Activity } from '../facts/person-facts.ts';
import { messageOf } from './define-signal.ts';
import { recentSpread } from './recent-spread.ts';

const author = sampleAuthor();
const spread = (pulls: number, repositories: number) => ({ facts: { author, activity: sampleActivity({ recent: sampleRecent(pulls, repositories) }) } });
const whole = { pulls: sampleRecent(100, 3).pulls, total: 300 };

testSignal(recentSpread, {
  raised: spread(103, 95),
  clear: spread(3, 2),
  inapplicable: { facts: { author: sampleAuthor({ login: 'renovate', kind: 'bot' }) } },
  unavailable: { facts: { author, activity: sampleActivity({ recent: whole }) } },
  limits: {
    maxPulls: { at: spread(9, 5), beyond: spread(10, 5), measured: 'pulls' },
    maxRepositories: { at: spread(10, 4), beyond: spread(10, 5), measured: 'repositories' },
  },
});

function say(recent: Activity['recent'], login = 'ada-weaver'): string {
  const result = recentSpread.evaluate({ author: sampleAuthor({ login }), activity: sampleActivity({ recent }) }, { maxPulls: 10, maxRepositories: 5 }, new Date(0));
  return `${result.outcome}: ${messageOf(recentSpread, result)}`;
}

describe('sentences', () => {
  const fits = 'This also fits Hacktoberfest, release work and bots you know.';
  const [one] = sampleRecent(1, 1).pulls;
  test.each<[string, Activity['recent'], string]>([
    ['many', sampleRecent(103, 95), `raised: 103 pull requests opened in 21 days over 95 repositories, the first on May 9, 2026, the last on May 14, 2026; raised from 10 over 5 on. ${fits}`],
    ['more than GitHub lists', { pulls: sampleRecent(100, 90).pulls, total: 412 }, `raised: At least 100 pull requests opened in 21 days over 90 repositories, the first on May 9, 2026, the last on May 14, 2026; raised from 10 over 5 on. ${fits}`],
    ['one', { pulls: one ? [one] : [], total: 1 }, 'clear: 1 pull request opened in 21 days over 1 repository, all on May 14, 2026; raised from 10 over 5 on.'],
    ['none', { pulls: [], total: 0 }, 'clear: 0 pull requests opened in 21 days over 0 repositories; raised from 10 over 5 on.'],
    ['in few repositories, and not all read', whole, 'unavailable: At least 100 pull requests opened in 21 days over 3 repositories, the first on May 9, 2026, the last on May 14, 2026; raised from 10 over 5 on. GitHub has 300; the others were not read.'],
  ])('%s', (_, recent, expected) => {
    expect(say(recent)).toBe(expected);
  });
});

test('what was not asked for is not known', () => {
  const result = recentSpread.evaluate({ author }, { maxPulls: 10, maxRepositories: 5 }, new Date(0));
  expect(`${result.outcome}: ${messageOf(recentSpread, result)}`).toBe('unavailable: Not known what the author opened lately.');
});

test('the author’s own repositories do not count, in any case of letters', () => {
  expect(say(sampleRecent(40, 12, 'Ada-Weaver'))).toBe('clear: 0 pull requests opened in 21 days over 0 repositories; raised from 10 over 5 on. 40 pull requests in their own repositories are not counted.');
  expect(say(sampleRecent(40, 12, 'ada-weaver-labs'))).toMatch(/^raised/);
});

test('repositories that differ in case are one', () => {
  const { pulls } = sampleRecent(12, 4);
  const shouted = pulls.map((pull, index) => (index % 2 ? pull : { ...pull, repository: pull.repository.toUpperCase() }));
  expect(say({ pulls: shouted, total: 12 })).toMatch(/^clear: 12 pull requests opened in 21 days over 4 repositories/);
});

test('the evidence is GitHub’s own search from the first of these days on, with how they stand', () => {
  const pulls = sampleRecent(12, 6).pulls.map((pull, index) => ({ ...pull, state: index < 3 ? ('MERGED' as const) : ('CLOSED' as const) }));
  const { evidence } = recentSpread.evaluate({ author, activity: sampleActivity({ recent: { pulls, total: 12 } }) }, { maxPulls: 10, maxRepositories: 5 }, new Date(0));
  expect(evidence).toEqual([{ kind: 'search', everywhere: true, query: 'is:pr author:ada-weaver created:>=2026-05-13', text: 'their pull requests of these days', note: '0 open, 3 merged, 9 closed' }]);
});
