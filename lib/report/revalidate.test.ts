import { expect, test } from 'vitest';
import { mayRevalidate } from './revalidate.ts';

const now = new Date('2026-11-22T10:00:00Z');
const hourAgo = '2026-11-22T09:00:00Z';
const left = (remaining: number, limit: number, resetAt = '2026-11-22T10:20:00Z') => ({ remaining, limit, resetAt, anonymous: limit === 60 });

test.each([
  ['nothing known', null, true, hourAgo, true],
  ['at the last tenth', left(500, 5000), true, hourAgo, true],
  ['below the last tenth', left(499, 5000), true, hourAgo, false],
  ['below it, in an hour that is over', left(0, 5000, '2026-11-22T09:59:59Z'), true, hourAgo, true],
  ['without a token, at the last tenth', left(6, 60), false, hourAgo, true],
  ['without a token, below it', left(5, 60), false, hourAgo, false],
  ['without a token, confirmed nine minutes ago', left(50, 60), false, '2026-11-22T09:51:00Z', false],
  ['without a token, confirmed ten minutes ago', left(50, 60), false, '2026-11-22T09:50:00Z', true],
  ['with a token, confirmed just now', left(4000, 5000), true, now.toISOString(), true],
])('%s', (_name, budget, hasToken, checkedAt, ask) => {
  expect(mayRevalidate(budget, hasToken, checkedAt, now).ask).toBe(ask);
});

test('it says how much is left, and goes on by itself when the hour is over', () => {
  expect(mayRevalidate(left(3, 60), false, hourAgo, now)).toEqual({
    ask: false,
    reason: { message: expect.stringContaining('3 of 60') as string, nextStep: 'wait', retryAt: '2026-11-22T10:20:00Z' },
  });
});
