import { expect, test } from 'vitest';
import { locate, samePull } from './locate.ts';

test.each([
  ['https://github.com/lantern/grid/pull/7', 7],
  ['https://github.com/lantern/grid/pull/7/', 7],
  ['https://github.com/lantern/grid/pull/7/files#diff-abc', 7],
  ['https://github.com/lantern/grid/pull/7/changes/0123abc..4567def?w=1', 7],
  ['https://github.com/lantern/grid/pull/7/commits/0123abc', 7],
  ['https://github.com/lantern/grid/pull/12/overview', 12],
])('%s is a pull request', (address, number) => {
  expect(locate(address)).toEqual({ owner: 'lantern', repository: 'grid', number });
});

test.each([
  'https://github.com/lantern/grid/pulls',
  'https://github.com/lantern/grid/pull/new',
  'https://github.com/lantern/grid/pull/0',
  'https://github.com/lantern/grid/pull/7x',
  'https://github.com/lantern/grid/issues/7',
  'https://gist.github.com/lantern/grid/pull/7',
  'https://github.com.example.org/lantern/grid/pull/7',
  'not an address',
])('%s is none', (address) => {
  expect(locate(address)).toBeNull();
});

test('case does not tell pull requests apart, numbers do', () => {
  const one = { owner: 'Lantern', repository: 'Grid', number: 7 };
  expect(samePull(one, { owner: 'lantern', repository: 'grid', number: 7 })).toBe(true);
  expect(samePull(one, { ...one, number: 8 })).toBe(false);
  expect(samePull(null, null)).toBe(false);
});
