import { expect, test } from 'vitest';
import { isList } from './locate-list.ts';
import { locate } from './locate.ts';

const lists = [
  '/lantern/grid/pulls',
  '/lantern/grid/pulls/',
  '/lantern/grid/pulls?q=is%3Aopen+author%3Amara&page=2',
  '/lantern/grid/pulls/mara',
  '/lantern/grid/pulls/assigned/mara',
  '/lantern/grid/labels/good%20first%20issue',
  '/lantern/grid/milestone/3?closed=1',
  '/lantern/grid/issues?q=is%3Apr+is%3Aopen',
  '/lantern/grid/issues?q=type:pr',
  '/pulls',
  '/pulls/inbox',
  '/pulls/review-requested?q=x',
  '/issues?q=is%3Apr',
  '/issues/assigned?q=is:open+is:pr',
  '/search?q=grid&type=pullrequests',
];

const others = [
  '/',
  '/lantern/grid',
  '/lantern/grid/pull/7',
  '/lantern/grid/pull/7/files',
  '/lantern/grid/pullsar',
  '/lantern/grid/labels',
  '/lantern/grid/milestones',
  '/lantern/grid/milestone',
  '/lantern/grid/issues',
  '/lantern/grid/issues?q=is%3Aopen',
  '/lantern/grid/issues?q=-is%3Apr',
  '/lantern/grid/issues?q=%22is%3Apr+is+odd%22',
  '/lantern/grid/issues/12?q=is%3Apr',
  '/lantern/grid/tree/main/pulls',
  '/issues',
  '/search?q=is%3Apr&type=code',
  '/search?q=is%3Apr',
];

test.each(lists)('%s is a list', (path) => {
  expect(isList(`https://github.com${path}`)).toBe(true);
  expect(locate(`https://github.com${path}`)).toBeNull();
});

test.each(others)('%s is none', (path) => expect(isList(`https://github.com${path}`)).toBe(false));

test.each(['https://gist.github.com/pulls', 'https://github.com.example.org/pulls', 'not an address'])('%s is not of GitHub', (address) =>
  expect(isList(address)).toBe(false),
);
