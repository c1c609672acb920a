import { RequestError } from '@octokit/request-error';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pauseBefore, retried, type Outcome } from './retry.ts';

const now = new Date('2026-11-22T10:00:00Z');
const inSeconds = (seconds: number) => String(now.getTime() / 1000 + seconds);
const outcome = (status: number, headers: Outcome['headers'] = {}, message = '', limited = false): Outcome => ({ status, headers, message, limited });
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
const usedUp = (seconds: number) => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(seconds) });

test.each<[string, Outcome, number | null]>([
  ['an answer', outcome(200), null],
  ['not modified', outcome(304), null],
  ['not found', outcome(404), null],
  ['a token that is refused', outcome(401), null],
  ['a diff that is too large', outcome(406), null],
  ['a refusal that is no limit', outcome(403, { 'x-ratelimit-remaining': '4000' }), null],
  ['GitHub’s own failure', outcome(502), 1_000],
  ['no answer at all', outcome(500), 1_000],
  ['a hiccup of GraphQL, which comes with 200', outcome(200, {}, 'Something went wrong while executing your query on 2026-11-22.'), 1_000],
  ['a secondary limit that is over soon', outcome(403, { 'retry-after': '2' }, secondary), 2_000],
  ['the same with 429', outcome(429, { 'retry-after': '2' }, secondary), 2_000],
  ['a secondary limit that takes longer than a reader waits', outcome(403, { 'retry-after': '11' }, secondary), null],
  ['a secondary limit that names no time', outcome(429, {}, secondary), null],
  ['429 that says nothing', outcome(429), null],
  ['an hour that is over soon', outcome(403, usedUp(4)), 5_000],
  ['an hour that is over by GitHub’s clock already', outcome(403, usedUp(-3)), 1_000],
  ['an hour that lasts', outcome(403, usedUp(1_800)), null],
  ['points that are used up, which GraphQL says with 200', outcome(200, usedUp(4), 'API rate limit exceeded', true), 5_000],
  ['points that are used up for long', outcome(200, usedUp(1_800), 'API rate limit exceeded', true), null],
])('%s', (_, came, pause) => expect(pauseBefore(came, now)).toBe(pause));

describe('a request', () => {
  const answer = { status: 200, headers: {}, data: { data: {} } };
  const failure = (status = 502) => new RequestError('Bad gateway', status, { request: { method: 'GET', url: 'https://api.github.com/x', headers: {} } });
  beforeEach(() => void vi.useFakeTimers({ now }));
  afterEach(() => void vi.useRealTimers());

  test('that is answered is made once, and at once', async () => {
    const request = vi.fn(() => Promise.resolve(answer));
    await expect(retried(request, undefined)).resolves.toBe(answer);
    expect([request.mock.calls.length, Date.now()]).toEqual([1, now.getTime()]);
  });

  test('is made once more after a failure that may pass, and no third time', async () => {
    const heals = vi.fn(() => Promise.resolve(answer)).mockRejectedValueOnce(failure());
    const healed = retried(heals, undefined);
    await vi.advanceTimersByTimeAsync(999);
    expect(heals).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1);
    await expect(healed).resolves.toBe(answer);

    const fails = vi.fn(() => Promise.reject(failure()));
    const failed = expect(retried(fails, undefined)).rejects.toThrow('Bad gateway');
    await vi.advanceTimersByTimeAsync(10_000);
    await failed;
    expect(fails).toHaveBeenCalledTimes(2);
  });

  test('whose answer says that GraphQL’s points are used up is made again when they are back', async () => {
    const limited = { status: 200, headers: usedUp(2), data: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] } };
    const request = vi.fn(() => Promise.resolve<typeof answer | typeof limited>(answer)).mockResolvedValueOnce(limited);
    const done = retried(request, undefined);
    await vi.advanceTimersByTimeAsync(3_000);
    await expect(done).resolves.toBe(answer);
    expect(request).toHaveBeenCalledTimes(2);
  });

  test('that is given up is not made again, whether it fails of that or waits', async () => {
    const request = vi.fn(() => Promise.reject(new DOMException('The page was left.', 'AbortError')));
    await expect(retried(request, undefined)).rejects.toThrow('The page was left.');
    const leaving = new AbortController();
    const waits = vi.fn(() => Promise.reject(failure()));
    const ended = expect(retried(waits, leaving.signal)).rejects.toThrow('left');
    await vi.advanceTimersByTimeAsync(500);
    leaving.abort(new Error('left'));
    await ended;
    await vi.advanceTimersByTimeAsync(5_000);
    expect([request.mock.calls.length, waits.mock.calls.length]).toEqual([1, 1]);
  });
});
