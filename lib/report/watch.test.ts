import 'fake-indexeddb/auto';
import { RequestError } from '@octokit/request-error';
import { expect, test, vi } from 'vitest';
import { openCache } from '../cache/cache.ts';
import { Database } from '../cache/database.ts';
import type { PageReading } from '../channel/messages.ts';
import type { CollectedPull } from '../facts/collect.ts';
import type { PullReference } from '../facts/facts.ts';
import type { ChecksAnswer, GitHub } from '../github/client.ts';
import type { PersonAnswer } from '../github/person-request.ts';
import type { PullRequestQuery, RepositoryQuery } from '../github/queries.generated.ts';
import * as evaluating from './evaluate.ts';
import type { Report } from './report.ts';
import { createSharing } from './share.ts';
import type { Services } from './services.ts';
import { watch, type Watched } from './watch.ts';

const reference: PullReference = { owner: 'lantern', repository: 'grid', number: 7 };
const head = 'a'.repeat(40);
const page: PageReading = {
  author: { login: 'mara', kind: 'user', association: null },
  title: 'Fix resize',
  descriptionMarkdown: 'It was off by one.',
  branch: { head: 'fix', base: 'main', headOid: head },
};
const diff = 'diff --git a/grid.ts b/grid.ts\n--- a/grid.ts\n+++ b/grid.ts\n@@ -1 +1 @@\n-one\n+two\n';
const rateLimit = { limit: 5000, cost: 1, remaining: 4999, resetAt: '2026-11-22T11:00:00Z' };

function pullAnswer(headRefOid = head): PullRequestQuery {
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
const repositoryAnswer: object = {
  community: { pullRequests: { nodes: [] } },
  repository: { nameWithOwner: 'lantern/grid', isPrivate: false, defaultBranchRef: { name: 'main' }, pullRequestTemplates: [], contributingGuidelines: null },
  owner: null,
  rateLimit,
};
const repositoryData = repositoryAnswer as RepositoryQuery;

const checksAnswer: ChecksAnswer = {
  repository: {
    pullRequest: {
      headRefOid: head,
      mergeable: 'MERGEABLE',
      statusCheckRollup: { state: 'PENDING', contexts: { totalCount: 1, nodes: [{ __typename: 'CheckRun', name: 'tests', status: 'IN_PROGRESS', conclusion: null, isRequired: true }] } },
    },
  },
};
const personAnswer: PersonAnswer = {
  activity: { user: { createdAt: '2020-01-01T00:00:00Z', name: 'Mara' }, recent: { issueCount: 0, nodes: [] }, reviewed: { issueCount: 2 }, issues: { issueCount: 1 }, first: { nodes: [] }, newest: { nodes: [] } },
  trusted: [],
};

function github() {
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
function services(client: GitHub, changes: Partial<Services> = {}): Services {
  databases += 1;
  return {
    connect: () => Promise.resolve(client),
    cache: openCache(new Database(`watch-${databases}`)),
    settings: () => Promise.resolve({ layers: [], ignored: [] }),
    share: createSharing(),
    trusted: () => Promise.resolve([]),
    now: () => new Date('2026-11-22T10:00:00Z'),
    ...changes,
  };
}

/** Watches until a report is complete; all reports are kept. */
async function visit(using: Services, request: { page?: PageReading; revalidate?: boolean } = {}) {
  const reports: Report[] = [];
  const leaving = new AbortController();
  const watched = watch({ reference, page, revalidate: true, ...request }, using, leaving.signal, (report) => reports.push(report));
  await vi.waitFor(() => expect(reports.at(-1)?.complete).toBe(true));
  return { reports, watched, leave: () => leaving.abort() };
}

const finding = (report: Report | undefined, signal: string) => report?.findings.find((each) => each.signal === signal);

test('a cold visit asks three times, and the first report waits for none of them', async () => {
  const client = github();
  const { reports } = await visit(services(client));
  expect(reports[0]).toMatchObject({ complete: false, checkedAt: null });
  expect(finding(reports[0], 'diff-size')).toMatchObject({ outcome: 'unavailable', pending: true });
  expect(finding(reports.at(-1), 'diff-size')).toMatchObject({ outcome: 'clear', pending: false });
  expect([client.pullRequest, client.repository, client.diff].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  expect(client.pullRequest.mock.calls[0]?.[1]).toEqual({ login: 'mara', bot: false });
});

test('a second visit shows everything before any answer and makes one request', async () => {
  const client = github();
  const using = services(client);
  await visit(using);
  const { promise } = Promise.withResolvers<never>();
  client.pullRequestHead.mockReturnValueOnce(promise);
  const reports: Report[] = [];
  watch({ reference, page, revalidate: true }, using, new AbortController().signal, (report) => reports.push(report));
  await vi.waitFor(() => expect(client.pullRequestHead).toHaveBeenCalledTimes(1));
  expect(finding(reports[0], 'diff-size')).toMatchObject({ outcome: 'clear' });
  expect(reports[0]?.checkedAt).toBe('2026-11-22T10:00:00.000Z');
  expect([client.pullRequest, client.repository, client.diff].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});

test('a pushed commit brings the whole pull request and its diff again', async () => {
  const client = github();
  const using = services(client);
  await visit(using);
  const pushed = 'b'.repeat(40);
  client.pullRequestHead.mockResolvedValueOnce({ data: { repository: { pullRequest: { headRefOid: pushed, updatedAt: '2026-11-22T09:00:00Z' } } }, error: null });
  client.pullRequest.mockResolvedValueOnce({ data: pullAnswer(pushed), error: null });
  await visit(using);
  expect(client.diff).toHaveBeenCalledTimes(2);
  expect(client.pullRequest).toHaveBeenCalledTimes(2);
});

test('changed settings give a new report without a request', async () => {
  const client = github();
  let maxLines = 400;
  const using = services(client, {
    settings: () => Promise.resolve({ layers: [{ from: 'user', signals: { 'diff-size': { maxLines } } }], ignored: [] }),
  });
  const { reports, watched } = await visit(using);
  const asked = client.pullRequest.mock.calls.length + client.diff.mock.calls.length;
  maxLines = 1;
  watched.reconsider();
  await vi.waitFor(() => expect(finding(reports.at(-1), 'diff-size')).toMatchObject({ outcome: 'raised' }));
  expect(client.pullRequest.mock.calls.length + client.diff.mock.calls.length).toBe(asked);
});

test('a page that comes back only for its settings asks GitHub nothing', async () => {
  const client = github();
  const using = services(client);
  await visit(using);
  await visit(using, { revalidate: false });
  expect(client.pullRequestHead).not.toHaveBeenCalled();
  expect(client.pullRequest).toHaveBeenCalledTimes(1);
});

test('two tabs share their requests', async () => {
  const client = github();
  const answer = { data: pullAnswer(), error: null };
  client.pullRequest.mockImplementation(() => new Promise((resolve) => setTimeout(resolve, 50, answer)));
  client.diff.mockImplementation(() => new Promise((resolve) => setTimeout(resolve, 50, diff)));
  const using = services(client);
  await Promise.all([visit(using), visit(using)]);
  expect([client.pullRequest, client.repository, client.diff].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});

test('leaving ends the requests and sends nothing more', async () => {
  const signals: AbortSignal[] = [];
  const never = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<never>(() => undefined);
  };
  const client: GitHub = {
    ...github(),
    pullRequest: (_pull, _author, signal) => never(signal),
    repository: (_pull, signal) => never(signal),
    diff: (_pull, signal) => never(signal),
  };
  const leaving = new AbortController();
  const send = vi.fn();
  watch({ reference, page, revalidate: true }, services(client), leaving.signal, send);
  await vi.waitFor(() => expect(signals).toHaveLength(3));
  const sent = send.mock.calls.length;
  leaving.abort();
  await vi.waitFor(() => expect(signals.every(({ aborted }) => aborted)).toBe(true));
  expect(send).toHaveBeenCalledTimes(sent);
});

test('without a token the same is asked, and a second visit within ten minutes asks nothing', async () => {
  const client = { ...github(), hasToken: false };
  const using = services(client);
  const { reports } = await visit(using);
  expect(reports.at(-1)?.notices).toEqual([]);
  expect(client.pullRequest).toHaveBeenCalledTimes(1);
  await visit(using);
  expect(client.pullRequestHead).not.toHaveBeenCalled();
  const { watched } = await visit(using);
  watched.refresh();
  await vi.waitFor(() => expect(client.pullRequestHead).toHaveBeenCalledTimes(1));
});

test('below the last tenth of the hour, what is known is not asked for again by itself', async () => {
  const client = github();
  const using = services(client);
  await visit(using);
  client.budget.mockReturnValue({ remaining: 499, limit: 5000, resetAt: '2026-11-22T10:30:00Z', anonymous: false });
  const { reports, watched } = await visit(using);
  expect(client.pullRequestHead).not.toHaveBeenCalled();
  expect(reports.at(-1)?.budget?.remaining).toBe(499);
  expect(reports.at(-1)?.notices).toMatchObject([{ nextStep: 'wait', retryAt: '2026-11-22T10:30:00Z' }]);
  watched.refresh();
  await vi.waitFor(() => expect(client.pullRequestHead).toHaveBeenCalledTimes(1));
  await vi.waitFor(() => expect(reports.at(-1)).toMatchObject({ complete: true, notices: [] }));
});

test('a part that GitHub did not answer is named, and asked for again at the next visit', async () => {
  const client = github();
  const using = services(client);
  const { merged: _merged, ...rest } = pullAnswer();
  client.pullRequest.mockResolvedValueOnce({ data: rest, error: new SyntaxError('half') });
  const { reports } = await visit(using);
  await vi.waitFor(() => expect(finding(reports.at(-1), 'contributor-history')).toMatchObject({ outcome: 'unavailable', reason: { nextStep: 'reload' } }));
  expect(finding(reports.at(-1), 'diff-size')?.outcome).toBe('clear');
  const { reports: later } = await visit(using);
  expect(finding(later.at(-1), 'contributor-history')?.outcome).toBe('clear');
});

test('a renamed repository answers, and its author is searched for under the new name', async () => {
  const client = github();
  const renamed = pullAnswer();
  client.pullRequest.mockResolvedValue({ data: { ...renamed, repository: { ...renamed.repository!, nameWithOwner: 'lantern/mesh' } }, error: null });
  client.authorHistory.mockResolvedValue({ data: { merged: { issueCount: 3, nodes: [] }, open: { issueCount: 0 }, closed: { issueCount: 0 }, rateLimit }, error: null });
  const { reports } = await visit(services(client));
  expect(client.authorHistory.mock.calls[0]?.[0]).toMatchObject({ owner: 'lantern', repository: 'mesh' });
  expect(finding(reports.at(-1), 'contributor-history')?.outcome).toBe('clear');
});

test('a damaged entry of the cache is as if it were not there', async () => {
  const cache = openCache(new Database('damaged'));
  const using = services(github(), { cache });
  const damaged: object = { facts: { files: 7, commits: 'none' }, history: [], updatedAt: 4, fetchedAt: null };
  const pull = damaged as NonNullable<Awaited<ReturnType<typeof cache.recall>>['pull']>;
  const { reports } = await visit({ ...using, cache: { ...cache, recall: async () => ({ pull, diff: null, repository: null }) } });
  expect(finding(reports.at(-1), 'diff-size')?.outcome).toBe('clear');
});

test('a cache that answers late is shown when it comes, and takes nothing newer away', async () => {
  const client = github();
  const using = services(client);
  await visit(using);
  const offline = () => Promise.reject(new TypeError('Failed to fetch'));
  const slow: typeof using.cache = { ...using.cache, recall: async (which) => (await new Promise((resolve) => setTimeout(resolve, 900)), using.cache.recall(which)) };
  const { reports } = await visit({ ...using, cache: slow, connect: async () => ({ ...client, pullRequest: offline, diff: offline, repository: offline }) });
  expect(finding(reports.at(-1), 'contributor-history')?.outcome).toBe('unavailable');
  await vi.waitFor(() => expect(finding(reports.at(-1), 'contributor-history')?.outcome).toBe('clear'));
  expect(reports.at(-1)?.checkedAt).toBe('2026-11-22T10:00:00.000Z');
});

test('a database that never opens holds nothing up', async () => {
  const never = () => new Promise<never>(() => undefined);
  const blocked = () => Promise.reject(Object.assign(new Error('blocked'), { name: 'DatabaseBlocked' }));
  const cache = { ...openCache(new Database('blocked')), recall: never, recallRepository: blocked, keepPull: blocked, keepDiff: blocked, keepRepository: blocked };
  const { reports } = await visit(services(github(), { cache }));
  expect(finding(reports.at(-1), 'diff-size')?.outcome).toBe('clear');
  expect(reports.at(-1)?.notices).toMatchObject([{ message: expect.stringContaining('Another version') as string }]);
});

test('where the token cannot be read nothing spins, and the page is shown', async () => {
  const { reports } = await visit(services(github(), { connect: () => Promise.reject(new Error('storage')) }));
  expect(reports.at(-1)?.notices).toMatchObject([{ nextStep: 'reload' }]);
});

test('one thing that fails costs only itself', async () => {
  const tooLarge = new RequestError('too large', 406, { request: { method: 'GET', url: 'https://api.github.com/x', headers: { authorization: 'token x' } }, response: { status: 406, url: '', headers: {}, data: '' } });
  const { reports } = await visit(services({ ...github(), diff: () => Promise.reject(tooLarge) }));
  const last = reports.at(-1);
  expect(last?.notices).toEqual([{ message: 'The diff is larger than GitHub hands out.', nextStep: 'none', retryAt: null }]);
  expect(finding(last, 'diff-size')?.outcome).toBe('clear');
});

test('a browser that refuses to store is said once, and the rest works', async () => {
  const refuse = () => Promise.reject(new Error('denied'));
  const cache = { ...openCache(new Database('refused')), recall: refuse, recallRepository: refuse, keepPull: refuse, keepDiff: refuse, keepRepository: refuse };
  const { reports } = await visit(services(github(), { cache }));
  expect(reports.at(-1)?.notices.map(({ message }) => message)).toEqual(['The browser refuses to store, so nothing is remembered between visits.']);
  expect(finding(reports.at(-1), 'diff-size')?.outcome).toBe('clear');
});

test('an author whom the page does not name is asked for', async () => {
  const { author: _author, ...unnamed } = page;
  const client = github();
  client.pullRequest.mockImplementation(() => {
    const { merged: _merged, open: _open, closed: _closed, ...data } = pullAnswer();
    return Promise.resolve({ data, error: null });
  });
  client.authorHistory.mockResolvedValue({ data: { merged: { issueCount: 3, nodes: [] }, open: { issueCount: 1 }, closed: { issueCount: 0 }, rateLimit }, error: null });
  await visit(services(client), { page: unnamed });
  expect(client.authorHistory).toHaveBeenCalledTimes(1);
});

test('what was kept before reviews were asked for is shown, and the rest is asked for', async () => {
  const client = github();
  const using = services(client);
  await visit(using);
  const { pull } = await using.cache.recall(reference);
  const { reviews: _reviews, ...facts } = pull?.facts ?? {};
  await using.cache.keepPull(reference, { ...pull, facts } as CollectedPull);
  const { reports } = await visit(using);
  expect(finding(reports[0], 'contributor-history')?.outcome).toBe('clear');
  expect(finding(reports[0], 'human-review')).toMatchObject({ outcome: 'unavailable', pending: true });
  expect(finding(reports.at(-1), 'human-review')).toMatchObject({ outcome: 'inapplicable', message: 'No review yet.' });
  expect(client.pullRequestHead).not.toHaveBeenCalled();
  expect((await using.cache.recall(reference)).pull?.facts.reviews).toEqual({ reviews: [], unread: 0 });
});

test('reviews that GitHub failed to answer are not known, and not none', async () => {
  const client = github();
  const answer = pullAnswer();
  const pullRequest = answer.repository?.pullRequest;
  if (pullRequest) pullRequest.latestReviews = null;
  client.pullRequest.mockResolvedValueOnce({ data: answer, error: new Error('Something went wrong.') });
  const { reports } = await visit(services(client));
  expect(finding(reports.at(-1), 'human-review')).toMatchObject({ outcome: 'unavailable', pending: false });
  expect(finding(reports.at(-1), 'diff-size')?.outcome).toBe('clear');
});

const calls = (client: ReturnType<typeof github>) => [client.pullRequest, client.repository, client.diff, client.person, client.checks].map(({ mock }) => mock.calls.length);
const asking = ['activity', 'checks', 'community', 'elsewhere', 'status'] as const;

/** The facts as the signals get them, by the reasons that stand for missing ones. */
function factsSeen() {
  const seen = vi.spyOn(evaluating, 'evaluate');
  return () => {
    const facts = seen.mock.lastCall?.[1];
    return Object.fromEntries(asking.map((name) => [name, facts?.[name].status === 'unavailable' ? facts[name].reason.message : (facts?.[name].status ?? 'nothing')]));
  };
}

/** Opens the panel, and waits for the whole report that follows. */
async function openPanel(watched: Watched, reports: readonly Report[]): Promise<void> {
  const before = reports.length;
  watched.panel(true);
  await vi.waitFor(() => {
    expect(reports.length).toBeGreaterThan(before);
    expect(reports.at(-1)?.complete).toBe(true);
  });
}

test('with the panel closed nothing more is asked, and it is said when it will be', async () => {
  const client = github();
  const facts = factsSeen();
  await visit(services(client));
  expect(calls(client)).toEqual([1, 1, 1, 0, 0]);
  expect(facts()).toEqual({ activity: 'Asked for when the panel is open.', checks: 'available', community: 'available', elsewhere: 'available', status: 'available' });
});

test('an open panel costs two requests more, and closing it cancels nothing', async () => {
  const client = github();
  const using = services(client);
  const facts = factsSeen();
  const { reports, watched } = await visit(using);
  watched.panel(true);
  watched.panel(false);
  await openPanel(watched, reports);
  expect(calls(client)).toEqual([1, 1, 1, 1, 1]);
  expect(facts()).toMatchObject({ activity: 'available', checks: 'available' });
  expect(client.person.mock.calls[0]?.[0]).toEqual({ login: 'mara', activity: { here: reference, since: '2026-11-01' }, trusted: [] });
});

test('a panel that was left open is heard before GitHub answers; what is known of the author stays for six hours', async () => {
  const client = github();
  let clock = Date.parse('2026-11-22T10:00:00Z');
  const using = services(client, { now: () => new Date(clock) });
  const opened = async () => {
    const reports: Report[] = [];
    watch({ reference, page, revalidate: true }, using, new AbortController().signal, (report) => reports.push(report)).panel(true);
    await vi.waitFor(() => expect(reports.at(-1)?.complete).toBe(true));
  };
  await opened();
  expect(calls(client)).toEqual([1, 1, 1, 1, 1]);
  clock += 6 * 60 * 60 * 1000 - 1;
  await opened();
  expect(client.person).toHaveBeenCalledTimes(1);
  clock += 2;
  await opened();
  expect(client.person).toHaveBeenCalledTimes(2);
});

test('near the end of the hour what is nice to know is left out, unless somebody asks', async () => {
  const client = github();
  client.budget.mockReturnValue({ remaining: 499, limit: 5000, resetAt: '2026-11-22T10:30:00Z', anonymous: false });
  const facts = factsSeen();
  const { reports, watched } = await visit(services(client));
  await openPanel(watched, reports);
  expect(calls(client)).toEqual([1, 1, 1, 0, 0]);
  expect(facts()['activity']).toContain('Not known yet: the rest of this hour’s requests');
  expect(reports.at(-1)?.notices).toMatchObject([{ nextStep: 'wait', retryAt: '2026-11-22T10:30:00Z' }]);
  watched.refresh();
  await vi.waitFor(() => expect(calls(client).slice(3)).toEqual([1, 1]));
});

test('one that fails costs only itself, with its reason, and is asked for again', async () => {
  const client = github();
  client.person.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const facts = factsSeen();
  const { reports, watched } = await visit(services(client));
  await openPanel(watched, reports);
  expect(facts()).toMatchObject({ activity: expect.stringContaining('could not be reached') as string, checks: 'available' });
  watched.refresh();
  await vi.waitFor(() => expect(facts()['activity']).toBe('available'));
  expect(client.person).toHaveBeenCalledTimes(2);
});

test.each([
  ['an app', { login: 'tide-bot', kind: 'bot' as const, association: null }, 'Bot' as const],
  ['an imported account', { login: 'old-name', kind: 'mannequin' as const, association: null }, 'Mannequin' as const],
])('%s is no person to ask about', async (_name, author, type) => {
  const client = github();
  const answer = pullAnswer();
  const pullRequest = answer.repository?.pullRequest;
  client.pullRequest.mockResolvedValue({ data: { ...answer, repository: { ...answer.repository!, pullRequest: { ...pullRequest!, author: { __typename: type, login: author.login } } } }, error: null });
  const facts = factsSeen();
  const { reports, watched } = await visit(services(client), { page: { ...page, author } });
  await openPanel(watched, reports);
  expect(client.person).not.toHaveBeenCalled();
  expect(facts()['activity']).toContain('no person');
  expect(reports.at(-1)?.notices).toEqual([]);
});

test('repositories that the user trusts are asked in the author’s request; this one speaks for itself', async () => {
  const client = github();
  client.person.mockResolvedValue({ data: { ...personAnswer, trusted: [{ people: null, merged: 3 }] }, error: null });
  const using = services(client, { trusted: () => Promise.resolve(['Lantern/Grid', 'bobbin/weave']) });
  const facts = factsSeen();
  const { reports, watched } = await visit(using);
  expect(facts()['elsewhere']).toBe('Asked for when the panel is open.');
  await openPanel(watched, reports);
  expect(client.person.mock.calls.map(([question]) => question.trusted)).toEqual([[{ owner: 'bobbin', repository: 'weave' }]]);
  expect(facts()['elsewhere']).toBe('available');
  expect((await using.cache.recallElsewhere('mara', ['bobbin/weave']))?.value).toEqual([{ repository: 'bobbin/weave', merged: null, files: [] }]);
});

test('a head commit without checks needs no further request', async () => {
  const client = github();
  const answer = pullAnswer();
  const pullRequest = answer.repository?.pullRequest;
  if (pullRequest) Object.assign(pullRequest, { statusCheckRollup: null });
  client.pullRequest.mockResolvedValue({ data: answer, error: null });
  const { reports, watched } = await visit(services(client));
  await openPanel(watched, reports);
  expect(calls(client)).toEqual([1, 1, 1, 1, 0]);
});

test('checks that end are seen at the next visit, though the pull request was not updated', async () => {
  const client = github();
  const using = services(client);
  await visit(using);
  expect((await using.cache.recall(reference)).pull?.facts.checks).toEqual({ rollup: 'pending', conflicts: false, runs: null });
  client.pullRequestHead.mockResolvedValueOnce({ data: { repository: { pullRequest: { headRefOid: head, updatedAt: '2026-11-20T10:00:00Z', mergeable: 'CONFLICTING', statusCheckRollup: { state: 'FAILURE' } } } }, error: null });
  await visit(using);
  expect(client.pullRequest).toHaveBeenCalledTimes(1);
  await vi.waitFor(async () => expect((await using.cache.recall(reference)).pull?.facts.checks).toEqual({ rollup: 'failure', conflicts: true, runs: null }));
});

test('a repository kept without who contributes to it is asked for once more', async () => {
  const client = github();
  const using = services(client);
  await using.cache.keepRepository(reference, { repository: { defaultBranch: 'main', isPrivate: false, files: [] }, fetchedAt: '2026-11-22T09:00:00Z' });
  const facts = factsSeen();
  await visit(using);
  await visit(using);
  expect(client.repository).toHaveBeenCalledTimes(1);
  expect(facts()['community']).toBe('available');
});

test('what was kept before all this was asked for is not known until GitHub answers', async () => {
  const client = github();
  const using = services(client);
  await visit(using);
  const { pull } = await using.cache.recall(reference);
  const { status: _status, conversation: _conversation, linkedIssues: _linked, checks: _checks, ...facts } = pull?.facts ?? {};
  await using.cache.keepPull(reference, { ...pull, facts } as CollectedPull);
  const seen = vi.spyOn(evaluating, 'evaluate');
  await visit(using);
  expect(seen.mock.calls[0]?.[1].status.status).toBe('pending');
  expect(seen.mock.lastCall?.[1].status).toMatchObject({ status: 'available', value: { state: 'OPEN', isDraft: false } });
  expect(client.pullRequest).toHaveBeenCalledTimes(2);
});

test('a check sum that GitHub failed to answer is not known, and not none', async () => {
  const client = github();
  const answer = pullAnswer();
  const pullRequest = answer.repository?.pullRequest;
  if (pullRequest) Object.assign(pullRequest, { statusCheckRollup: null });
  const body = { data: answer, errors: [{ type: 'FORBIDDEN', path: ['repository', 'pullRequest', 'statusCheckRollup'], message: 'Resource not accessible by personal access token' }] };
  const error = new RequestError('partial', 500, { request: { method: 'POST', url: 'https://api.github.com/graphql', headers: {} }, response: { status: 500, url: '', headers: {}, data: body } });
  client.pullRequest.mockResolvedValue({ data: answer, error });
  const facts = factsSeen();
  const { reports } = await visit(services(client));
  await vi.waitFor(() => expect(reports.at(-1)?.notices).toHaveLength(1));
  expect(facts()).toMatchObject({ checks: 'The token may not read this.', status: 'available' });
});
