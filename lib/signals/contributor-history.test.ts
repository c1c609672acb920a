import { describe, expect, test } from 'vitest';
import { sampleAuthor, sampleFile, sampleFiles, sampleHistory } from '../../tests/sample-facts.ts';
import { sampleActivity } from '../../tests/sample-people.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { Author, Facts, History } from '../facts/facts.ts';
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

function ask(author: Partial<Author>, history: History, { minMergedHere = 1, ...facts }: Partial<Facts> & { minMergedHere?: number } = {}) {
  return contributorHistory.evaluate({ author: sampleAuthor(author), history, ...facts }, { minMergedHere }, new Date(0));
}
function say(...asked: Parameters<typeof ask>): string {
  const result = ask(...asked);
  return `${result.outcome}: ${messageOf(contributorHistory, result)}`;
}

const first = 'First pull request here: how every contributor starts. 0 merged before; raised below 1 merged.';
const unread = { open: null, closed: null };

describe('sentences', () => {
  test.each<[Partial<Author>, History, string]>([
    [{}, sampleHistory(3, { closed: 1 }), 'clear: 3 merged of 4 here, last in May 2026; raised below 1 merged.'],
    [{}, sampleHistory(4, { closed: 1, open: 2 }), 'clear: 4 merged of 5 here (80 %), last in May 2026, 2 open; raised below 1 merged.'],
    [{}, sampleHistory(1), 'clear: 1 merged of 1 here, last in May 2026; raised below 1 merged.'],
    [{}, sampleHistory(1_204, { closed: null, open: null, lastMergedAt: null }), 'clear: 1,204 merged here; raised below 1 merged.'],
    [{}, sampleHistory(2, { lastMergedAt: 'no date' }), 'clear: 2 merged of 2 here; raised below 1 merged.'],
    [{ association: 'FIRST_TIMER' }, sampleHistory(0, unread), 'raised: 0 merged here; raised below 1 merged.'],
    [{ association: 'FIRST_TIME_CONTRIBUTOR' }, sampleHistory(0, { closed: 2 }), 'raised: 0 merged of 2 here; raised below 1 merged.'],
    [{ association: 'FIRST_TIME_CONTRIBUTOR' }, sampleHistory(0, { open: 1 }), 'raised: 0 merged here, 1 open; raised below 1 merged.'],
    [{ association: 'CONTRIBUTOR' }, sampleHistory(0, unread), 'raised: 0 merged here; raised below 1 merged. GitHub lists the author as a contributor, which counts commits as well.'],
    [{ association: 'NONE' }, sampleHistory(2), 'clear: 2 merged of 2 here, last in May 2026; raised below 1 merged. GitHub does not list the author as a contributor.'],
    [{ association: 'MEMBER' }, sampleHistory(0, { closed: 1 }), 'clear: 0 merged of 1 here; raised below 1 merged, members apart. GitHub lists the author as a member here.'],
    [{ association: 'COLLABORATOR' }, sampleHistory(2), 'clear: 2 merged of 2 here, last in May 2026; raised below 1 merged, members apart.'],
    [{ association: 'OWNER' }, sampleHistory(7), 'inapplicable: The owner’s own pull request: what is merged in one’s own repository is not counted.'],
    [{ kind: 'bot', login: 'dependabot' }, sampleHistory(7), 'inapplicable: Opened by Dependabot, an automation account.'],
    [{ kind: 'mannequin', login: 'old-import' }, sampleHistory(0), 'inapplicable: Opened by old-import, an account that was imported from elsewhere.'],
    [{ kind: 'deleted', login: null }, sampleHistory(0), 'inapplicable: Opened by an account that was deleted.'],
  ])('%j %j', (author, history, expected) => {
    expect(say(author, history)).toBe(expected);
  });
});

describe('a first contribution', () => {
  test.each(['FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'NONE', null] as const)('is said the same of everybody: %s', (association) => {
    const activity = sampleActivity({ since: '2026-05-01T00:00:00Z', name: association });
    expect(say({ association, login: `weaver-${association}` }, sampleHistory(0), { activity })).toBe(`raised: ${first}`);
  });

  test('GitHub’s own word stands beside it where it says something else', () => {
    expect(say({ association: 'CONTRIBUTOR' }, sampleHistory(0))).toBe(`raised: ${first} GitHub lists the author as a contributor, which counts commits as well.`);
    expect(say({ association: 'MEMBER' }, sampleHistory(0))).toBe(`clear: ${first.replace(/\.$/, ', members apart.')} GitHub lists the author as a member here.`);
  });

  test('reviews and issues here count', () => {
    const activity = sampleActivity({ reviewedHere: 1, issuesHere: 3 });
    expect(say({ association: 'NONE' }, sampleHistory(0), { activity })).toBe('raised: First pull request here: how every contributor starts. 0 merged before, reviewed 1 pull request of others and opened 3 issues here; raised below 1 merged.');
  });
});

test('reviews, issues, the first merge, and what was touched before', () => {
  const files = sampleFiles(['src/grid/cell.ts', 'src/grid/row.ts', 'docs/grid.md'].map((path) => sampleFile(path, 1)));
  const activity = sampleActivity({ reviewedHere: 12, issuesHere: 1, firstMergedAt: '2024-03-01T00:00:00Z', touched: ['src/grid/index.ts', 'test/a.ts'] });
  const start = 'clear: 3 merged of 4 here, first in March 2024, last in May 2026, reviewed 12 pull requests of others and opened 1 issue here; raised below 1 merged.';
  expect(say({}, sampleHistory(3, { closed: 1 }), { activity, files })).toBe(`${start} Merged changes of the author touched 1 of 2 parts of this change: src/grid; not docs.`);
  expect(say({}, sampleHistory(3, { closed: 1 }), { activity })).toBe(start);
  expect(say({}, sampleHistory(3, { closed: 1 }), { activity: { ...activity, touched: [] }, files })).toBe(`${start} Merged changes of the author touched 0 of 2 parts of this change (src/grid, docs).`);
  const many = sampleFiles(Array.from({ length: 7 }, (_, index) => sampleFile(`part-${index}/a.ts`, 1)));
  expect(say({}, sampleHistory(3), { activity, files: many })).toContain('0 of 7 parts of this change (part-0, part-1, part-2 and 4 parts besides).');
  expect(say({}, sampleHistory(2), { activity: sampleActivity({ firstMergedAt: '2026-05-02T00:00:00Z' }) })).toBe('clear: 2 merged of 2 here, all in May 2026; raised below 1 merged.');
  expect(say({}, sampleHistory(0, { closed: 3 }), { activity, files })).not.toContain('touched');
});

test('both what is counted and what GitHub says are in the data', () => {
  const { data, evidence } = ask({ association: 'COLLABORATOR' }, sampleHistory(0));
  expect(data).toMatchObject({ merged: 0, association: 'COLLABORATOR' });
  expect(evidence?.map((piece) => piece.kind === 'search' && piece.query)).toEqual(['is:pr author:ada-weaver is:merged', 'is:pr author:ada-weaver']);
});

test('reviews and issues can be followed; the date of the account stands with the account', () => {
  const { evidence } = ask({}, sampleHistory(1), { activity: sampleActivity({ reviewedHere: 2, issuesHere: 1 }) });
  expect(evidence?.slice(2)).toEqual([
    { kind: 'search', query: 'is:pr reviewed-by:ada-weaver -author:ada-weaver', text: 'reviewed here' },
    { kind: 'search', query: 'is:issue author:ada-weaver', text: 'issues here' },
    { kind: 'account', login: 'ada-weaver', app: false, note: 'on GitHub since March 2019' },
  ]);
});
