import { beforeEach, expect, test, vi } from 'vitest';
import { createLists } from './lists.ts';

const reconsider = vi.fn();
const show = vi.fn((_leaving: AbortSignal) => ({ reconsider }));
beforeEach(() => {
  show.mockClear();
  reconsider.mockClear();
});

test('each list is shown once, and ends when it is left', () => {
  const lists = createLists(show);
  lists.at(null);
  expect(show).not.toHaveBeenCalled();
  lists.at('/pulls');
  lists.at('/pulls');
  const [first] = show.mock.calls[0] ?? [];
  expect([show.mock.calls.length, first?.aborted]).toEqual([1, false]);
  lists.at('/pulls?page=2');
  const [second] = show.mock.calls[1] ?? [];
  expect([show.mock.calls.length, first?.aborted, second?.aborted]).toEqual([2, true, false]);
  lists.at(null);
  expect(second?.aborted).toBe(true);
});

test('new settings reach the list that is shown, and nothing where there is none', () => {
  const lists = createLists(show);
  lists.reconsider();
  expect(reconsider).not.toHaveBeenCalled();
  lists.at('/pulls');
  lists.reconsider();
  expect(reconsider).toHaveBeenCalledOnce();
  lists.at(null);
  lists.reconsider();
  expect(reconsider).toHaveBeenCalledOnce();
});
