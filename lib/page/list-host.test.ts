import { beforeEach, expect, test, vi } from 'vitest';
import { createLists, findListHost, type ShowList } from './list-host.ts';

const reconsider = vi.fn();
const show = vi.fn<ShowList>(() => ({ reconsider }));
beforeEach(() => {
  show.mockClear();
  reconsider.mockClear();
});

test('the script is asked for on the first list, and shows it when it comes', () => {
  const inject = vi.fn();
  const lists = createLists(inject);
  lists.at(null);
  expect(inject).not.toHaveBeenCalled();
  lists.at('/pulls');
  expect(inject).toHaveBeenCalledOnce();
  findListHost()?.ready(show);
  findListHost()?.ready(show);
  expect(show).toHaveBeenCalledOnce();
  lists.at('/pulls?page=2');
  expect(show).toHaveBeenCalledTimes(2);
  expect(inject).toHaveBeenCalledOnce();
});

test('leaving a list ends it; the same address again does not', () => {
  const lists = createLists(() => undefined);
  lists.at('/pulls');
  findListHost()?.ready(show);
  lists.at('/pulls');
  const leaving = show.mock.calls[0]?.[0];
  expect([show.mock.calls.length, leaving?.aborted]).toEqual([1, false]);
  lists.at(null);
  expect(leaving?.aborted).toBe(true);
});

test('a script that comes after the list was left shows nothing', () => {
  const lists = createLists(() => undefined);
  lists.at('/pulls');
  lists.at(null);
  findListHost()?.ready(show);
  expect(show).not.toHaveBeenCalled();
});

test('new settings reach the list, or ask for the script where it was refused', () => {
  const inject = vi.fn();
  const lists = createLists(inject);
  lists.reconsider();
  lists.at('/pulls');
  lists.reconsider();
  expect(inject).toHaveBeenCalledTimes(2);
  findListHost()?.ready(show);
  lists.reconsider();
  expect(reconsider).toHaveBeenCalledOnce();
  expect(inject).toHaveBeenCalledTimes(2);
});
