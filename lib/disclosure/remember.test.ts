import { expect, test, vi } from 'vitest';
import { rememberLast } from './remember.ts';

test('the last answers are given again, the one not asked for longest is made anew', () => {
  const make = vi.fn((text: string) => ({ text }));
  const ask = rememberLast(2, make);
  const a = ask('a');
  ask('b');
  expect(ask('a')).toBe(a);
  ask('c');
  expect(ask('a')).toBe(a);
  expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c']);
  expect(ask('b')).toEqual({ text: 'b' });
  expect(make).toHaveBeenCalledTimes(4);
});
