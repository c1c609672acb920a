import { expect, test, vi } from 'vitest';
import { createSharing } from './share.ts';

test('asks once for all who wait, and again later', async () => {
  const share = createSharing();
  const { promise, resolve } = Promise.withResolvers<string>();
  const start = vi.fn(() => promise);
  const waiting = Array.from({ length: 20 }, () => share('repository', new AbortController().signal, start));
  resolve('answer');
  expect(await Promise.all(waiting)).toEqual(Array(20).fill('answer'));
  expect(start).toHaveBeenCalledTimes(1);
  await share('repository', new AbortController().signal, start);
  expect(start).toHaveBeenCalledTimes(2);
});

test('goes on while somebody waits, and ends when the last has left', async () => {
  const share = createSharing();
  const work: AbortSignal[] = [];
  const start = (signal: AbortSignal) => {
    work.push(signal);
    return new Promise<never>(() => undefined);
  };
  const first = new AbortController();
  const second = new AbortController();
  const one = share('pull', first.signal, start);
  const two = share('pull', second.signal, start);
  first.abort(new Error('left'));
  await expect(one).rejects.toThrow('left');
  expect(work[0]?.aborted).toBe(false);
  second.abort(new Error('left too'));
  await expect(two).rejects.toThrow('left too');
  expect(work[0]?.aborted).toBe(true);
  void share('pull', new AbortController().signal, start).catch(() => undefined);
  expect(work).toHaveLength(2);
});

test('a failure reaches everyone and is not kept', async () => {
  const share = createSharing();
  const signal = new AbortController().signal;
  const start = vi.fn(() => Promise.reject(new Error('offline')));
  await Promise.all([share('x', signal, start), share('x', signal, start)].map((each) => expect(each).rejects.toThrow('offline')));
  expect(start).toHaveBeenCalledTimes(1);
});

test('whoever asks before the answer is stored gets the same one, and nobody waits for the storing', async () => {
  const share = createSharing();
  const { promise: stored, resolve: haveStored } = Promise.withResolvers<void>();
  const ended: boolean[] = [];
  const start = vi.fn((signal: AbortSignal) => {
    signal.addEventListener('abort', () => ended.push(true));
    return Promise.resolve('answer');
  });
  const signal = new AbortController().signal;
  expect(await share('row', signal, start, stored)).toBe('answer');
  expect(await share('row', signal, start, stored)).toBe('answer');
  expect(start).toHaveBeenCalledTimes(1);
  haveStored();
  await stored;
  await new Promise((resolve) => setTimeout(resolve));
  await share('row', signal, start, stored);
  expect(start).toHaveBeenCalledTimes(2);
  expect(ended).toEqual([]);
});
