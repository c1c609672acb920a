import { expect, test } from 'vitest';
import { createBudgets, readBudget, type StoredBudgets } from './budget.ts';

const now = new Date('2026-11-22T10:00:00Z');
const reset = String(Date.parse('2026-11-22T10:30:00Z') / 1000);
const headers = (remaining: number, resource = 'core', limit = 60) => ({
  'x-ratelimit-remaining': String(remaining), 'x-ratelimit-limit': String(limit), 'x-ratelimit-reset': reset, 'x-ratelimit-resource': resource,
});
const budgets = (stored: Promise<StoredBudgets> = Promise.resolve({}), keep = (_: StoredBudgets) => Promise.resolve(), clock = () => now) => createBudgets(clock, stored, keep);

test('an answer without a count says nothing', () => {
  expect(readBudget({}, true)).toBeNull();
  expect(readBudget({ ...headers(3), 'x-ratelimit-reset': 'soon' }, true)).toBeNull();
});

test('what is left is told apart by token and kind', () => {
  const all = budgets();
  all.observe(headers(31), true);
  all.observe(headers(4_000, 'graphql', 5_000), false);
  all.observe(headers(2, 'search', 10), true);
  expect(all.of(true)).toEqual({ remaining: 31, limit: 60, resetAt: '2026-11-22T10:30:00.000Z', anonymous: true });
  expect(all.of(false)?.remaining).toBe(4_000);
});

test('requests under way count against what is left', () => {
  const all = budgets();
  expect(all.take('anonymous')).toBeNull();
  all.giveBack('anonymous');
  all.observe(headers(2), true);
  expect([all.take('anonymous'), all.take('anonymous'), all.take('anonymous')]).toEqual([null, null, '2026-11-22T10:30:00.000Z']);
  all.observe(headers(1), true);
  all.giveBack('anonymous');
  expect(all.take('anonymous')).toBe('2026-11-22T10:30:00.000Z');
  expect(all.take('search')).toBeNull();
});

test('answers that come in another order than GitHub counted them leave what the last one left', () => {
  const all = budgets();
  for (const remaining of [2, 0, 1]) all.observe(headers(remaining), true);
  expect([all.of(true)?.remaining, all.take('anonymous')]).toEqual([0, '2026-11-22T10:30:00.000Z']);
  const nextHour = String(Number(reset) + 3600);
  all.observe({ ...headers(59), 'x-ratelimit-reset': nextHour }, true);
  expect(all.of(true)?.remaining).toBe(59);
});

test('another token has an hour of its own; without one nothing has changed', async () => {
  const kept: StoredBudgets[] = [];
  const all = budgets(undefined, (known) => Promise.resolve(void kept.push(known)));
  all.observe(headers(0), true);
  all.observe(headers(0, 'graphql', 5_000), false);
  expect(all.take('graphql')).not.toBeNull();
  all.forget();
  expect([all.of(false), all.take('graphql'), all.of(true)?.remaining]).toEqual([null, null, 0]);
  await expect.poll(() => Object.keys(kept.at(-1) ?? {})).toEqual(['anonymous']);
});

test('an answer to the last token that comes after it was replaced is not counted for the next one', () => {
  const all = budgets();
  const { tokens } = all;
  all.forget();
  all.observe(headers(0, 'graphql', 5_000), false, tokens);
  all.observe(headers(7), true, tokens);
  expect([all.of(false), all.take('graphql'), all.of(true)?.remaining]).toEqual([null, null, 7]);
  all.observe(headers(4_999, 'graphql', 5_000), false, all.tokens);
  expect(all.of(false)?.remaining).toBe(4_999);
});

test('a token that wakes the background by being changed has nothing of what an earlier life kept of the last one', async () => {
  const kept: StoredBudgets[] = [];
  const before = budgets(undefined, (known) => Promise.resolve(void kept.push(known)));
  before.observe(headers(5), true);
  before.observe(headers(0, 'graphql', 5_000), false);
  const woken = budgets(Promise.resolve(kept.at(-1) ?? {}), (known) => Promise.resolve(void kept.push(known)));
  woken.forget();
  await expect.poll(() => Object.keys(kept.at(-1) ?? {})).toEqual(['anonymous']);
  expect([woken.of(false), woken.take('graphql'), woken.of(true)?.remaining]).toEqual([null, null, 5]);
});

test('an hour that is over stands against nothing', () => {
  let clock = now;
  const all = budgets(undefined, undefined, () => clock);
  all.observe(headers(0), true);
  expect(all.take('anonymous')).not.toBeNull();
  clock = new Date('2026-11-22T10:30:01Z');
  expect([all.take('anonymous'), all.of(true)]).toEqual([null, null]);
});

test('what an earlier life of the background kept is known, and a store that fails stops nothing', async () => {
  const kept: StoredBudgets[] = [];
  const first = budgets(undefined, (known) => (kept.push(known), Promise.reject(new Error('full'))));
  first.observe(headers(0), true);
  const second = budgets(Promise.resolve(kept[0]!));
  await Promise.resolve();
  expect(second.take('anonymous')).not.toBeNull();
  const third = budgets(Promise.reject(new Error('damaged')));
  await Promise.resolve();
  expect(third.take('anonymous')).toBeNull();
});
