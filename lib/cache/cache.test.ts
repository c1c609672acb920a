import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import type { PullReference } from '../facts/facts.ts';
import { openCache } from './cache.ts';
import { Database } from './database.ts';

let databases = 0;
function freshDatabase(): Database {
  databases += 1;
  return new Database(`cache-${databases}`);
}

const reference = (number: number): PullReference => ({ owner: 'Lantern', repository: 'Grid', number });
const pull = (markdown = '') => ({
  facts: {
    author: { login: 'mara', kind: 'user', association: 'NONE' },
    description: { title: 'Fix resize', markdown },
    branch: { head: 'fix', base: 'main', headOid: 'a'.repeat(40) },
    commits: { commits: [], total: 0 },
    labels: { names: [] },
    files: { files: [], total: 0 },
  } as const,
  history: null,
  updatedAt: '2026-11-01T00:00:00Z',
  fetchedAt: '2026-11-01T00:00:00Z',
  checkedAt: '2026-11-01T00:00:00Z',
});

test('gives back what it kept, whatever the case of the names', async () => {
  const cache = openCache(freshDatabase());
  await cache.keepPull(reference(1), pull());
  await cache.keepDiff(reference(1), { headOid: 'b'.repeat(40), text: 'diff --git a/x b/x' });
  await cache.keepRepository(reference(1), { repository: { defaultBranch: 'main', isPrivate: false, files: [] }, fetchedAt: '2026-11-01T00:00:00Z' });
  const remembered = await cache.recall({ owner: 'lantern', repository: 'grid', number: 1 });
  expect(remembered.pull?.facts.description.title).toBe('Fix resize');
  expect(remembered.diff?.text).toBe('diff --git a/x b/x');
  expect(remembered.repository?.repository.defaultBranch).toBe('main');
  expect(await cache.recall(reference(2))).toMatchObject({ pull: null, diff: null });
  expect(await cache.visitedRepositories()).toEqual(['lantern/grid']);
});

test('drops what was used longest ago when it grows over its limit, diffs first', async () => {
  let clock = 0;
  const cache = openCache(freshDatabase(), 30_000, () => (clock += 1));
  const text = 'x'.repeat(1_000);
  for (let number = 1; number <= 45; number += 1) {
    await cache.keepDiff(reference(number), { headOid: 'b'.repeat(40), text });
    if (number === 30) await cache.recall(reference(12));
  }
  const kept = await Promise.all([1, 11, 12, 45].map(async (number) => (await cache.recall(reference(number))).diff !== null));
  expect(kept).toEqual([false, false, true, true]);
  expect((await cache.measure()).bytes).toBeLessThanOrEqual(30_000 + 20 * 1_000);
});

test('keeps no diff that nobody would read', async () => {
  const cache = openCache(freshDatabase());
  await cache.keepDiff(reference(1), { headOid: 'b'.repeat(40), text: 'x'.repeat(4_000_001) });
  expect((await cache.measure()).bytes).toBe(0);
});

test('clearing leaves nothing behind', async () => {
  const cache = openCache(freshDatabase());
  await cache.keepPull(reference(1), pull());
  expect(await cache.measure()).toMatchObject({ pulls: 1 });
  await cache.clear();
  expect(await cache.measure()).toEqual({ pulls: 0, repositories: 0, bytes: 0, oldest: null });
});

test('a database written by version 1 is still read', async () => {
  const database = freshDatabase();
  // Version 1 as it was released; never to be edited, so that each later version is tried against it.
  const released = new Dexie(database.name);
  released.version(1).stores({ pulls: 'key, [usedAt+size]', diffs: 'key, [usedAt+size]', repositories: 'key, [usedAt+size]' });
  await released.table('pulls').put({ key: 'lantern/grid#7', ...pull('from version 1'), usedAt: 1, size: 10 });
  released.close();
  const remembered = await openCache(database).recall(reference(7));
  expect(remembered.pull?.facts.description.markdown).toBe('from version 1');
});

test('rows come back in the order asked, with what a visit left and their repositories', async () => {
  const cache = openCache(freshDatabase());
  const { facts, updatedAt, fetchedAt } = pull('from a list');
  await cache.keepRows([{ reference: reference(2), row: { facts, updatedAt, fetchedAt } }]);
  await cache.keepPull(reference(1), pull('from a visit'));
  await cache.keepDiff(reference(1), { headOid: 'b'.repeat(40), text: 'diff' });
  await cache.keepRepository(reference(1), { repository: { defaultBranch: 'main', isPrivate: false, files: [] }, fetchedAt });
  const { rows, repositories } = await cache.recallRows([reference(3), reference(2), reference(1)]);
  expect(rows.map(({ row, pull }) => [row?.facts.description.markdown, pull?.facts.description.markdown])).toEqual([
    [undefined, undefined],
    ['from a list', undefined],
    [undefined, 'from a visit'],
  ]);
  expect(rows.map(({ diff }) => diff?.text)).toEqual([undefined, undefined, 'diff']);
  expect([...repositories.keys()]).toEqual(['lantern/grid']);
  expect((await cache.measure()).bytes).toBeGreaterThan(0);
  await cache.clear();
  expect((await cache.recallRows([reference(2)])).rows[0]?.row).toBeNull();
});

test('a database written by version 1 takes rows, and keeps what it held', async () => {
  const database = freshDatabase();
  const released = new Dexie(database.name);
  released.version(1).stores({ pulls: 'key, [usedAt+size]', diffs: 'key, [usedAt+size]', repositories: 'key, [usedAt+size]' });
  await released.table('pulls').put({ key: 'lantern/grid#7', ...pull('from version 1'), usedAt: 1, size: 10 });
  released.close();
  const cache = openCache(database);
  const { facts, updatedAt, fetchedAt } = pull('from a list');
  await cache.keepRows([{ reference: reference(7), row: { facts, updatedAt, fetchedAt } }]);
  const { rows } = await cache.recallRows([reference(7)]);
  expect(rows[0]).toMatchObject({ row: { facts: { description: { markdown: 'from a list' } } }, pull: { facts: { description: { markdown: 'from version 1' } } } });
  expect(database.verno).toBe(4);
});

test('a database written by version 3 takes what is known of people, and keeps what it held', async () => {
  const database = freshDatabase();
  const store = 'key, [usedAt+size]';
  // Version 3 as it was released; never to be edited.
  const released = new Dexie(database.name);
  released.version(3).stores({ pulls: store, diffs: store, repositories: store, rows: store, answers: store });
  await released.table('pulls').put({ key: 'lantern/grid#7', ...pull('from version 3'), usedAt: 1, size: 10 });
  await released.table('repositories').put({ key: 'lantern/grid', repository: { defaultBranch: 'main', isPrivate: false, files: [] }, fetchedAt: '2026-11-01T00:00:00Z', usedAt: 1, size: 10 });
  released.close();
  const cache = openCache(database);
  const activity = { since: '2020-01-01T00:00:00Z', name: null, recent: { pulls: [], total: 0 }, reviewedHere: 0, issuesHere: 0, firstMergedAt: null, touched: [] };
  await cache.keepActivity('Mara', reference(7), { value: activity, fetchedAt: '2026-11-01T00:00:00Z' });
  await cache.keepElsewhere('Mara', ['mosswood/ferngrid', 'Bobbin/Weave'], { value: [], fetchedAt: '2026-11-01T00:00:00Z' });
  const { pull: kept, repository } = await cache.recall(reference(7));
  expect(kept?.facts.description.markdown).toBe('from version 3');
  expect(kept?.facts.status).toBeUndefined();
  expect(repository).toMatchObject({ repository: { defaultBranch: 'main' } });
  expect(repository?.community).toBeUndefined();
  expect(await cache.recallActivity('mara', reference(1))).toEqual({ value: activity, fetchedAt: '2026-11-01T00:00:00Z' });
  expect(await cache.recallActivity('mara', { owner: 'lantern', repository: 'mesh' })).toBeNull();
  expect(await cache.recallElsewhere('mara', ['bobbin/weave', 'mosswood/ferngrid'])).toMatchObject({ value: [] });
  expect(await cache.recallElsewhere('mara', ['mosswood/ferngrid'])).toBeNull();
  await cache.clear();
  expect(await cache.recallActivity('mara', reference(1))).toBeNull();
});
