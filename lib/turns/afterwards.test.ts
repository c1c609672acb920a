import { afterEach, expect, test, vi } from 'vitest';
import { afterwards } from './afterwards.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('where the browser has a scheduler it is asked for a turn in the background, and nothing runs before it', async () => {
  const postTask = vi.fn<(work: () => void, options: object) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal('scheduler', { postTask });
  const after = vi.fn();
  void afterwards().then(after);
  await Promise.resolve();
  expect(postTask).toHaveBeenCalledExactlyOnceWith(expect.any(Function), { priority: 'background' });
  expect(after).not.toHaveBeenCalled();

  postTask.mock.calls[0]?.[0]();
  await vi.waitFor(() => {
    expect(after).toHaveBeenCalledOnce();
  });
});

test('where it has none, a pause of its own is kept', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('scheduler', undefined);
  const after = vi.fn();
  void afterwards().then(after);
  await vi.advanceTimersByTimeAsync(49);
  expect(after).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(after).toHaveBeenCalledOnce();
});
