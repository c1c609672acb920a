import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { answering, ask, github, hour, last, raised, reference, row, rowsOf, services, settingsFile, start, stored } from '../../tests/listing.ts';
import { openCache } from '../cache/cache.ts';
import { Database } from '../cache/database.ts';
import type { RowAnswer } from '../channel/list-messages.ts';
import type { CollectedPull } from '../facts/collect.ts';
import type { ListAnswer } from '../github/list-request.ts';
import { createSharing } from './share.ts';
import { watchList } from './watch-list.ts';

test('a page of rows is one request with its repository; the next visit makes none', async () => {
  const client = github(answering);
  const using = services(client);
  const cold = await ask(using, rowsOf(25));
  expect(client.list).toHaveBeenCalledOnce();
  expect(client.list.mock.calls[0]?.[0]).toMatchObject({ pulls: { length: 25 }, repositories: { length: 1 } });
  expect(cold).toHaveLength(50);
  expect(cold.slice(0, 25).every(({ complete, checkedAt }) => !complete && checkedAt === null)).toBe(true);
  expect([raised(cold, 1), raised(cold, 2)]).toEqual([['diff-size'], []]);
  expect(last(cold, 1)?.raised[0]?.message).toContain('500 lines to review');

  const warm = await ask(using, rowsOf(25));
  expect(client.list).toHaveBeenCalledOnce();
  expect(warm).toHaveLength(25);
  expect(warm.every(({ complete }) => complete)).toBe(true);
  expect(raised(warm, 1)).toEqual(['diff-size']);
});

test('after an hour rows are asked for anew, and what is kept is shown meanwhile', async () => {
  const client = github(answering);
  const using = services(client);
  await ask(using, rowsOf(2));
  await stored(using, 2);
  using.clock = start + hour + 1000;
  // A background of its own by then: the same one would still be storing, in this test's hour of a millisecond.
  const later = await ask({ ...using, share: createSharing() }, rowsOf(2));
  expect(client.list).toHaveBeenCalledTimes(2);
  // The repository's own files are good for a day.
  expect(client.list.mock.calls[1]?.[0]).toMatchObject({ pulls: { length: 2 }, repositories: [] });
  expect(later[0]).toMatchObject({ complete: false, checkedAt: '2026-11-22T10:00:00.000Z', raised: [{ signal: 'diff-size' }] });
  expect(last(later, 1)).toMatchObject({ complete: true, checkedAt: '2026-11-22T11:00:01.000Z' });
});

test('an answer is out before anything of it goes to the database', async () => {
  const using = services(github(answering));
  const keepRows = vi.spyOn(using.cache, 'keepRows');
  const sent: number[] = [];
  await watchList(using, new AbortController().signal, (rows) => {
    if (rows.every(({ complete }) => complete)) sent.push(keepRows.mock.calls.length);
  })(rowsOf(2));
  expect(sent).toEqual([0]);
  await stored(using, 2);
});

test('only the rows that are missing are asked for', async () => {
  const client = github(answering);
  const using = services(client);
  await ask(using, rowsOf(3));
  await ask(using, rowsOf(5));
  expect(client.list.mock.calls[1]?.[0].pulls.map(({ number }) => number)).toEqual([4, 5]);
});

test("thresholds are those of the repository's own file", async () => {
  const client = github(async (question, signal) => {
    const { data, error } = await answering(question, signal);
    const repositories = data.repositories.map((each) => each && { ...each, repository: { ...each.repository, file0: settingsFile } });
    return { data: { ...data, repositories: repositories as ListAnswer['repositories'] }, error };
  });
  expect(raised(await ask(services(client), rowsOf(1)), 1)).toEqual([]);
});

test('a visit counts where it is as new as the row, with the history that no list knows', async () => {
  const client = github(answering);
  const using = services(client);
  const { facts } = visited(1);
  await using.cache.keepPull(reference(1), { ...visited(1), facts, history: { merged: 0, open: 0, closed: 0, lastMergedAt: null } });
  const answers = await ask(using, rowsOf(1));
  expect(client.list.mock.calls[0]?.[0].pulls).toEqual([]);
  expect(raised(answers, 1)).toEqual(['contributor-history']);
});

function visited(number: number): CollectedPull {
  const at = new Date(start - hour / 2).toISOString();
  return {
    facts: {
      author: { login: 'mara', kind: 'user', association: 'NONE' }, description: { title: 'Fix', markdown: '' },
      branch: { head: 'fix', base: 'main', headOid: String(number).repeat(40) }, commits: { commits: [], total: 0 }, labels: { names: [] },
      files: { files: [], total: 0 },
    },
    history: null, updatedAt: '2026-11-20T10:00:00Z', fetchedAt: at, checkedAt: at,
  };
}

test("GitHub's label of a first contribution is enough to say that nothing was merged here, without a token", async () => {
  const client = github(answering, false);
  const answers = await ask(services(client), [row(1, 'grid', 'FIRST_TIME_CONTRIBUTOR'), row(2, 'grid', 'CONTRIBUTOR')]);
  expect(client.list).not.toHaveBeenCalled();
  expect(answers).toMatchObject([{ complete: true, raised: [{ signal: 'contributor-history' }] }, { complete: true, raised: [] }]);
  expect(answers[0]?.raised[0]?.message).toBe('0 merged here; raised below 1 merged.');
});

test('rows are asked for 25 at a time, and of a dashboard’s repositories five at a time', async () => {
  const client = github(answering);
  await ask(services(client), Array.from({ length: 30 }, (_, index) => row(index + 1, `r${index % 9}`)));
  expect(client.list.mock.calls.map(([{ pulls, repositories }]) => [pulls.length, repositories.length])).toEqual([[25, 5], [5, 2]]);
});

test('what is off is said to be off, and nothing is asked', async () => {
  const client = github(answering);
  const one = services(client, { lists: () => Promise.resolve({ on: true, off: ['lantern/grid'] }) });
  expect(await ask(one, [row(1)])).toEqual([{ reference: reference(1), off: true, raised: [], checkedAt: null, complete: true }]);
  expect(await ask(services(client, { lists: () => Promise.resolve({ on: false, off: [] }) }), rowsOf(3))).toMatchObject(Array(3).fill({ off: true }));
  expect(client.list).not.toHaveBeenCalled();
});

test('two tabs of one list share a request, and it ends with the last of them', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const signals: AbortSignal[] = [];
  const client = github(async (question, signal) => {
    signals.push(signal);
    await promise;
    return answering(question, signal);
  });
  const using = services(client);
  const [first, second] = [new AbortController(), new AbortController()];
  const one = ask(using, rowsOf(3), first.signal);
  const two = ask(using, rowsOf(3), second.signal);
  await vi.waitFor(() => expect(client.list).toHaveBeenCalledOnce());
  first.abort();
  expect(signals[0]?.aborted).toBe(false);
  resolve();
  expect(raised(await two, 1)).toEqual(['diff-size']);
  expect((await one).every(({ complete }) => !complete)).toBe(true);

  const left = new AbortController();
  const pending = github((_question, signal) => new Promise((_, reject) => {
    signals.push(signal);
    signal.addEventListener('abort', () => reject(new Error('left')));
  }));
  const alone = ask(services(pending), rowsOf(1), left.signal);
  await vi.waitFor(() => expect(signals).toHaveLength(2));
  left.abort();
  await alone;
  expect(signals[1]?.aborted).toBe(true);
});

test('after a failure the page is answered with what is known, and scrolling on asks nothing', async () => {
  const client = github(() => Promise.reject(new TypeError('Failed to fetch')));
  const using = services(client);
  const answers: RowAnswer[] = [];
  const askRows = watchList(using, new AbortController().signal, (sent) => answers.push(...sent));
  await askRows([row(1, 'grid', 'FIRST_TIMER')]);
  await askRows([row(2)]);
  expect(client.list).toHaveBeenCalledOnce();
  expect(last(answers, 1)).toMatchObject({ complete: true, checkedAt: null, raised: [{ signal: 'contributor-history' }] });
  using.clock += hour;
  await askRows([row(2)]);
  expect(client.list).toHaveBeenCalledTimes(2);
});

test('a row that GitHub does not show costs only itself', async () => {
  const client = github(async (question, signal) => {
    const { data } = await answering(question, signal);
    return { data: { ...data, pulls: data.pulls.map((pull, index) => (index === 1 ? null : pull)) }, error: new Error('NOT_FOUND') };
  });
  const answers = await ask(services(client), rowsOf(2));
  expect([raised(answers, 1), last(answers, 2)]).toMatchObject([['diff-size'], { complete: true, checkedAt: null }]);
});

test('a browser that refuses to store still shows the rows', async () => {
  const refuse = () => Promise.reject(new Error('no storage'));
  const client = github(answering);
  const using = services(client, { cache: { ...openCache(new Database('unused')), recallRows: refuse, keepRows: refuse, keepRepository: refuse } });
  expect(raised(await ask(using, rowsOf(1)), 1)).toEqual(['diff-size']);
});

test('near the end of the hour, rows that are known are not asked for again, and unknown ones are', async () => {
  const client = github(answering);
  const using = services(client);
  await ask(using, [row(1)]);
  using.clock += 2 * 60 * 60 * 1000;
  client.budget.mockReturnValue({ remaining: 10, limit: 5_000, resetAt: new Date(using.clock + 60_000).toISOString(), anonymous: false });
  await ask(using, [row(1), row(2)]);
  expect(client.list.mock.calls.at(-1)?.[0].pulls.map(({ number }) => number)).toEqual([2]);
});
