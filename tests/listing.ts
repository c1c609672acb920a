import { expect, vi } from 'vitest';
import { openCache } from '../lib/cache/cache.ts';
import { Database } from '../lib/cache/database.ts';
import type { RowAnswer, RowQuestion } from '../lib/channel/list-messages.ts';
import type { Association, PullReference } from '../lib/facts/facts.ts';
import type { GitHub } from '../lib/github/client.ts';
import type { ListAnswer } from '../lib/github/list-request.ts';
import type { ListPullFragment } from '../lib/github/queries.generated.ts';
import { createSharing } from '../lib/report/share.ts';
import { watchList, type ListServices } from '../lib/report/watch-list.ts';

/** A list of pull requests under watch, with a GitHub that answers at once and a cache of its own: for the tests of lib/report/watch-list.ts. */

export const start = Date.parse('2026-11-22T10:00:00Z');
export const hour = 60 * 60 * 1000;
export const reference = (number: number, repository = 'grid'): PullReference => ({ owner: 'lantern', repository, number });
export const row = (number: number, repository = 'grid', association: Association | null = null): RowQuestion => ({
  reference: reference(number, repository),
  page: { author: { login: 'mara', kind: 'user', association } },
});
export const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => row(index + 1));

/** A pull request with so many added lines of documentation, which no other signal minds. */
function answerOf(number: number, lines: number): ListPullFragment {
  return {
    number, title: 'Fix resize', body: '', state: 'OPEN', isDraft: false, updatedAt: '2026-11-20T10:00:00Z',
    headRefName: 'fix', baseRefName: 'main', headRefOid: 'a'.repeat(40), author: { __typename: 'User', login: 'mara' },
    authorAssociation: 'CONTRIBUTOR', changedFiles: 1, mergeable: 'MERGEABLE', statusCheckRollup: null, labels: { nodes: [] }, commits: { totalCount: 0, nodes: [] },
    files: { nodes: [{ path: 'docs/grid.md', additions: lines, deletions: 0, changeType: 'MODIFIED' }] },
  };
}

export const settingsFile = { __typename: 'Blob' as const, text: 'signals:\n  diff-size:\n    maxLines: 1000\n', isTruncated: false };

export function github(list: GitHub['list'], hasToken = true) {
  const never = () => Promise.reject(new Error('not asked'));
  return { hasToken, budget: vi.fn<GitHub['budget']>(() => null), list: vi.fn(list), pullRequest: vi.fn(never), authorHistory: vi.fn(never), pullRequestHead: vi.fn(never), repository: vi.fn(never), diff: vi.fn(never), checks: vi.fn(never), person: vi.fn(never) };
}

// The paths asked for are aliases, all of them null here: these repositories have none of the files.
function repositoryAnswer({ owner, repository }: Pick<PullReference, 'owner' | 'repository'>): ListAnswer['repositories'][number] {
  const answer: object = {
    repository: { nameWithOwner: `${owner}/${repository}`, isPrivate: false, defaultBranchRef: { name: 'main' }, pullRequestTemplates: [], contributingGuidelines: null },
    owner: null,
  };
  return answer as ListAnswer['repositories'][number];
}

export const answering: GitHub['list'] = ({ pulls, repositories }) =>
  Promise.resolve({
    error: null,
    data: {
      pulls: pulls.map(({ number }) => answerOf(number, number === 1 ? 500 : 5)),
      repositories: repositories.map(repositoryAnswer),
    },
  });

/** Rows are stored when their answers are out. */
export async function stored({ cache }: ListServices, count: number): Promise<void> {
  await vi.waitFor(async () => {
    const { rows } = await cache.recallRows(rowsOf(count).map(({ reference: each }) => each));
    expect(rows.map(({ row: kept }) => kept)).not.toContain(null);
  });
}

let databases = 0;
export function services(client: GitHub, changes: Partial<ListServices> = {}): ListServices & { clock: number } {
  databases += 1;
  const made: ListServices & { clock: number } = {
    clock: start,
    connect: () => Promise.resolve(client),
    cache: openCache(new Database(`list-${databases}`)),
    settings: () =>
      Promise.resolve((_reference: PullReference, file: string | null) => ({ layers: file === null ? [] : [{ from: 'repository-file' as const, signals: { 'diff-size': { maxLines: 1000 } } }], ignored: [] })),
    lists: () => Promise.resolve({ on: true, off: [] as string[] }),
    share: createSharing(),
    trusted: () => Promise.resolve([]),
    now: () => new Date(made.clock),
    ...changes,
  };
  return made;
}

/** Asks for rows and gives every answer in the order sent. */
export async function ask(using: ListServices, rows: readonly RowQuestion[], signal = new AbortController().signal) {
  const answers: RowAnswer[] = [];
  await watchList(using, signal, (sent) => answers.push(...sent))(rows);
  return answers;
}

export const last = (answers: readonly RowAnswer[], number: number) => answers.findLast(({ reference }) => reference.number === number);
export const raised = (answers: readonly RowAnswer[], number: number) => last(answers, number)?.raised.map(({ signal }) => signal);
