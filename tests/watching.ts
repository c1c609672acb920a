import { expect, vi } from 'vitest';
import { openCache } from '../lib/cache/cache.ts';
import { Database } from '../lib/cache/database.ts';
import type { PageReading } from '../lib/channel/messages.ts';
import type { PullReference } from '../lib/facts/facts.ts';
import type { ChecksAnswer, GitHub } from '../lib/github/client.ts';
import type { PersonAnswer } from '../lib/github/person-request.ts';
import type { PullRequestQuery, RepositoryQuery } from '../lib/github/queries.generated.ts';
import type { Report } from '../lib/report/report.ts';
import { createSharing } from '../lib/report/share.ts';
import type { Services } from '../lib/report/services.ts';
import { watch } from '../lib/report/watch.ts';

/** A pull request under watch, with a GitHub that answers at once and a cache of its own: for the tests of lib/report/watch.ts. */

export const reference: PullReference = { owner: 'lantern', repository: 'grid', number: 7 };
export const head = 'a'.repeat(40);
export const page: PageReading = {
  author: { login: 'mara', kind: 'user', association: null },
  title: 'Fix resize',
  descriptionMarkdown: 'It was off by one.',
  branch: { head: 'fix', base: 'main', headOid: head },
};
export const diff = 'diff --git a/grid.ts b/grid.ts\n--- a/grid.ts\n+++ b/grid.ts\n@@ -1 +1 @@\n-one\n+two\n';
export const rateLimit = { limit: 5000, cost: 1, remaining: 4999, resetAt: '2026-11-22T11:00:00Z' };

export function pullAnswer(headRefOid = head): PullRequestQuery {
  return {
    repository: {
      nameWithOwner: 'lantern/grid',
      isPrivate: false,
      pullRequest: {
        number: 7,
        title: 'Fix resize',
        body: 'It was off by one.',
        state: 'OPEN',
        isDraft: false,
        createdAt: '2026-11-19T10:00:00Z',
        updatedAt: '2026-11-20T10:00:00Z',
        assignees: { nodes: [] },
        mergeable: 'MERGEABLE',
        statusCheckRollup: { state: 'PENDING' },
        timelineItems: { totalCount: 0, pageInfo: { hasPreviousPage: false }, nodes: [] },
        closingIssuesReferences: { totalCount: 0, nodes: [] },
        headRefName: 'fix',
        baseRefName: 'main',
        headRefOid,
        author: { __typename: 'User', login: 'mara' },
        authorAssociation: 'CONTRIBUTOR',
        changedFiles: 1,
        labels: { nodes: [] },
        commits: { totalCount: 1, nodes: [{ commit: { oid: headRefOid, message: 'Fix resize', authoredDate: '2026-11-20T09:00:00Z', author: null, committer: null, signature: null } }] },
        files: { nodes: [{ path: 'grid.ts', additions: 1, deletions: 1, changeType: 'MODIFIED' }] },
        latestOpinionatedReviews: { totalCount: 0, nodes: [] },
        latestReviews: { totalCount: 0, nodes: [] },
      },
    },
    merged: { issueCount: 3, nodes: [] },
    open: { issueCount: 1 },
    closed: { issueCount: 0 },
    rateLimit,
  };
}

// The paths asked for are aliases, all of them null here: this repository has none of the files.
export const repositoryAnswer: object = {
  community: { pullRequests: { nodes: [] } },
  repository: { nameWithOwner: 'lantern/grid', isPrivate: false, defaultBranchRef: { name: 'main' }, pullRequestTemplates: [], contributingGuidelines: null },
  owner: null,
  rateLimit,
};
export const repositoryData = repositoryAnswer as RepositoryQuery;

export const checksAnswer: ChecksAnswer = {
  repository: {
    pullRequest: {
      headRefOid: head,
      mergeable: 'MERGEABLE',
      statusCheckRollup: { state: 'PENDING', contexts: { totalCount: 1, nodes: [{ __typename: 'CheckRun', name: 'tests', status: 'IN_PROGRESS', conclusion: null, isRequired: true }] } },
    },
  },
};
export const personAnswer: PersonAnswer = {
  activity: { user: { createdAt: '2020-01-01T00:00:00Z', name: 'Mara' }, recent: { issueCount: 0, nodes: [] }, reviewed: { issueCount: 2 }, issues: { issueCount: 1 }, first: { nodes: [] }, newest: { nodes: [] } },
  trusted: [],
};

export function github() {
  return {
    hasToken: true,
    budget: vi.fn<GitHub['budget']>(() => null),
    pullRequest: vi.fn<GitHub['pullRequest']>(() => Promise.resolve({ data: pullAnswer(), error: null })),
    authorHistory: vi.fn<GitHub['authorHistory']>(() => Promise.reject(new Error('not asked'))),
    pullRequestHead: vi.fn<GitHub['pullRequestHead']>(() =>
      Promise.resolve({ data: { repository: { pullRequest: { headRefOid: head, updatedAt: '2026-11-20T10:00:00Z' } } }, error: null }),
    ),
    repository: vi.fn<GitHub['repository']>(() => Promise.resolve({ data: repositoryData, error: null })),
    list: vi.fn<GitHub['list']>(() => Promise.reject(new Error('not asked'))),
    diff: vi.fn<GitHub['diff']>(() => Promise.resolve(diff)),
    checks: vi.fn<GitHub['checks']>(() => Promise.resolve({ data: checksAnswer, error: null })),
    person: vi.fn<GitHub['person']>(() => Promise.resolve({ data: personAnswer, error: null })),
  };
}

let databases = 0;
export function services(client: GitHub, changes: Partial<Services> = {}): Services {
  databases += 1;
  return {
    connect: () => Promise.resolve(client),
    cache: openCache(new Database(`watch-${databases}`)),
    settings: () => Promise.resolve(() => ({ layers: [], ignored: [] })),
    share: createSharing(),
    trusted: () => Promise.resolve([]),
    now: () => new Date('2026-11-22T10:00:00Z'),
    ...changes,
  };
}

/** Watches until a report is complete; all reports are kept. */
export async function visit(using: Services, { page: says = page, revalidate = true }: { page?: PageReading; revalidate?: boolean } = {}) {
  const reports: Report[] = [];
  const leaving = new AbortController();
  const watched = watch({ reference, revalidate }, using, leaving.signal, (report) => reports.push(report));
  watched.read({ page: says, whole: true });
  await vi.waitFor(() => expect(reports.at(-1)?.complete).toBe(true));
  return { reports, watched, leave: () => leaving.abort() };
}

export const finding = (report: Report | undefined, signal: string) => report?.findings.find((each) => each.signal === signal);
