// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasShared, shared } from '../../tests/shared.ts';
import { findRows, readRow } from './read-row.ts';

const read = () => findRows().map(readRow);
const show = (html: string) => (document.body.innerHTML = html);
const react = (content: string) => show(`<ul data-listview-component="items-list"><li>${content}</li></ul>`);
const reference = { owner: 'lantern', repository: 'grid', number: 7 };
const title = '<a data-testid="listitem-title-link" href="/lantern/grid/pull/7">Fix resize</a>';

describe('which pull request a row is about', () => {
  test.each([
    ['an absolute address', title.replace('href="', 'href="https://github.com')],
    ['a relative one', title],
    ['a row with a link to its comments', `<a href="/lantern/grid/pull/7#discussion_bucket">2</a>${title}`],
    ['a row without a known title', '<a href="/lantern/grid/pull/7">Fix resize</a><a href="/mara">mara</a>'],
    ['an issue search', title.replace('listitem-title-link', 'issue-pr-title-link')],
  ])('%s', (_name, content) => {
    react(content);
    expect(read()).toMatchObject([{ reference }]);
  });

  test.each([
    ['an issue', '<a data-testid="issue-pr-title-link" href="/lantern/grid/issues/7">Grid resizes</a><a href="/lantern/grid/pull/8">1 linked</a>'],
    ['an issue without a known title', '<a href="/lantern/grid/issues/7">Grid resizes</a><a href="/lantern/grid/pull/8">1 linked</a>'],
    ['a tab of a pull request', '<a href="/lantern/grid/pull/7/files">files</a>'],
    ['another site', '<a href="https://example.org/lantern/grid/pull/7">Fix</a>'],
    ['no link', 'Fix resize'],
  ])('%s is none', (_name, content) => {
    react(content);
    expect(read()).toEqual([null]);
  });

  test('a list inside a row is no list of rows', () => {
    react(`${title}<ul><li><a href="/lantern/grid/pull/9">9</a></li></ul>`);
    expect(read()).toHaveLength(1);
  });
});

describe('what a row says', () => {
  test.each([
    ['<a data-testid="author-filter-link" href="/lantern/grid/pulls?q=is%3Apr+author%3Amara">Mara Quist (mara)</a>', { login: 'mara', kind: 'user' }],
    ['<a data-testid="author-filter-link" href="/lantern/grid/pulls?q=author%3Atide-bot">tide-bot[bot]</a>', { login: 'tide-bot', kind: 'bot' }],
    ['<a data-testid="author-filter-link" href="/lantern/grid/pulls?q=is%3Apr+author%3Aapp%2Ftide-bot">tide-bot</a>', { login: 'tide-bot', kind: 'bot' }],
    ['<button data-testid="author-filter-link">mara</button>', { login: 'mara', kind: 'user' }],
    ['<button data-testid="author-filter-link">tide-bot[bot]</button>', { login: 'tide-bot', kind: 'bot' }],
    ['<button data-testid="author-filter-link">ghost</button>', { login: 'ghost', kind: 'deleted' }],
  ])('%s', (link, author) => {
    react(`${title}${link}`);
    expect(read()[0]?.page.author).toEqual({ ...author, association: null });
  });

  test('a shown name that is no login says nothing', () => {
    react(`${title}<button data-testid="author-filter-link">Mara Quist</button>`);
    expect(read()[0]?.page).toEqual({});
  });

  test('a draft by its icon, labels by their name', () => {
    react(`<svg class="octicon octicon-git-pull-request-draft"></svg>${title}<a class="IssueLabel" data-name="help wanted" href="#">help wanted</a>`);
    expect(read()).toMatchObject([{ draft: true, page: { labels: { names: ['help wanted'] } } }]);
  });

  test("the author's label of a first contribution", () => {
    show(`<div class="js-issue-row"><a id="issue_7_link" href="/lantern/grid/pull/7">Fix</a><div><span class="opened-by">#7 by
      <a data-hovercard-url="/users/mara/hovercard" href="/lantern/grid/issues?q=is%3Apr+author%3Amara">mara</a>
      <span class="tooltipped" aria-label="This user has not previously committed to the grid repository."><span class="Label">First-time contributor</span></span></span></div></div>`);
    expect(read()).toMatchObject([{ page: { author: { login: 'mara', association: 'FIRST_TIME_CONTRIBUTOR' } } }]);
  });
});

describe.skipIf(!hasShared('github/pages/list-legacy-2026-09.html'))('real saved lists', () => {
  const open = (name: string) => show(readFileSync(shared(`github/pages/${name}`), 'utf8'));

  test('Rails, 2026-09', () => {
    open('list-legacy-2026-09.html');
    expect(read().map((row) => [row?.reference.number, row?.draft, row?.page.author?.association])).toEqual([
      [335247, true, 'MEMBER'],
      [335246, false, 'CONTRIBUTOR'],
      [335241, false, 'COLLABORATOR'],
    ]);
    expect(read().every((row) => row?.page.author?.kind === 'user' && /^[\w-]+$/.test(row.page.author.login ?? ''))).toBe(true);
  });

  test('Rails, 2024-11', () => {
    open('list-legacy-2024-11-logged-in.html');
    expect(read()).toEqual([
      {
        reference: { owner: 'o', repository: 'r', number: 18003 },
        draft: true,
        page: { author: { login: 'octocat', kind: 'user', association: null }, labels: { names: ['bug'] } },
      },
    ]);
  });

  test('React, 2026-09: four forms of a row', () => {
    open('list-react-rows-2026-09.html');
    expect(read().map((row) => [row?.reference.number, row?.page.author?.login, row?.page.author?.kind])).toEqual([
      [42, 'example', 'user'],
      [43, 'octocat', 'user'],
      [3430, 'github-actions', 'bot'],
      [512, 'lobster40', 'user'],
    ]);
  });
});
