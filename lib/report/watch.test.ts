import 'fake-indexeddb/auto';
import { RequestError } from '@octokit/request-error';
import { expect, test, vi } from 'vitest';
import { openCache } from '../cache/cache.ts';
import { Database } from '../cache/database.ts';
import type { CollectedPull } from '../facts/collect.ts';
import type { GitHub } from '../github/client.ts';
import type { Report } from './report.ts';
import { watch } from './watch.ts';
import { diff, finding, github, page, pullAnswer, rateLimit, reference, services, visit } from '../../tests/watching.ts';

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
  watch({ reference, revalidate: true }, using, new AbortController().signal, (report) => reports.push(report)).read({ page, whole: true });
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
    settings: () => Promise.resolve(() => ({ layers: [{ from: 'user', signals: { 'diff-size': { maxLines } } }], ignored: [] })),
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
  watch({ reference, revalidate: true }, services(client), leaving.signal, send).read({ page, whole: true });
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
