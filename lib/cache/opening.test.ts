import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openCache } from './cache.ts';
import { Database } from './database.ts';
import { DatabaseBlocked, isQuotaError, opener } from './opening.ts';

const named = (name: string) => Object.assign(new Error(name), { name });

test('a database that does not open in time fails this operation and not the next', async () => {
  const database = new Database('late');
  const { promise, resolve } = Promise.withResolvers<void>();
  const open = database.open.bind(database);
  vi.spyOn(database, 'open').mockImplementationOnce((() => promise.then(() => open())) as typeof database.open);
  const ready = opener(database);
  await expect(ready()).rejects.toThrow(DatabaseBlocked);
  resolve();
  await ready();
  expect(database.isOpen()).toBe(true);
});

test('a damaged database is made anew, once', async () => {
  const database = new Database('damaged');
  const gone = vi.spyOn(database, 'delete');
  vi.spyOn(database, 'open').mockRejectedValueOnce(Object.assign(named('OpenFailedError'), { inner: named('UnknownError') }));
  const ready = opener(database);
  await ready();
  expect(gone).toHaveBeenCalledTimes(1);
  database.close();
  vi.spyOn(database, 'open').mockRejectedValue(named('UnknownError'));
  await expect(ready()).rejects.toThrow('UnknownError');
  expect(gone).toHaveBeenCalledTimes(1);
});

test('a browser that refuses keeps its database', async () => {
  const database = new Database('refused');
  const gone = vi.spyOn(database, 'delete');
  vi.spyOn(database, 'open').mockRejectedValue(Object.assign(named('OpenFailedError'), { inner: named('SecurityError') }));
  await expect(opener(database)()).rejects.toThrow('OpenFailedError');
  expect(gone).not.toHaveBeenCalled();
});

test('where the browser has no room, half of what is kept makes place for what is new', async () => {
  const database = new Database('full');
  let clock = 0;
  const cache = openCache(database, 60_000_000, () => (clock += 1));
  const diff = (number: number) => cache.keepDiff({ owner: 'lantern', repository: 'grid', number }, { headOid: 'b'.repeat(40), text: 'x'.repeat(1_000) });
  for (let number = 1; number <= 10; number += 1) await diff(number);
  const put = vi.spyOn(database.diffs, 'put').mockRejectedValueOnce(named('QuotaExceededError'));
  await diff(11);
  expect(put).toHaveBeenCalledTimes(2);
  const kept = await database.diffs.toCollection().primaryKeys();
  expect(kept).toContain('lantern/grid#11');
  expect(kept).not.toContain('lantern/grid#1');
  expect(kept).toHaveLength(6);
});

test.each([[named('QuotaExceededError'), true], [Object.assign(named('AbortError'), { message: 'QuotaExceededError: full' }), true], [named('UnknownError'), false], ['full', false]])('%s', (error, quota) => {
  expect(isQuotaError(error)).toBe(quota);
});

test('clearing throws a database away that cannot be emptied', async () => {
  const database = new Database('stuck');
  const cache = openCache(database);
  await cache.measure();
  vi.spyOn(database.pulls, 'clear').mockRejectedValue(named('UnknownError'));
  const gone = vi.spyOn(database, 'delete');
  await cache.clear();
  expect(gone).toHaveBeenCalledTimes(1);
  expect(await cache.measure()).toMatchObject({ pulls: 0 });
});
