// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasShared, shared } from '../../tests/shared.ts';
import { findPlace } from './anchors.ts';
import { locate } from './locate.ts';
import { readPage, showsPull } from './read-page.ts';

function open(page: string): void {
  document.documentElement.innerHTML = readFileSync(shared(`github/pages/${page}`), 'utf8');
}

function read(address: string) {
  const reference = locate(`https://github.com${address}`);
  if (!reference) throw new Error(`${address} is no pull request.`);
  return readPage(reference);
}

describe.skipIf(!hasShared('github/pages/INDEX.md'))('real saved pages', () => {
  test('a conversation, signed out', () => {
    open('conversation-2026-08-logged-out.html');
    const page = read('/ArcReel/ArcReel/pull/1817');
    expect(page.author).toEqual({ login: 'Pollo3470', kind: 'user', association: 'CONTRIBUTOR' });
    expect(page.branch).toEqual({ head: 'issue/1813', base: 'main', headOid: 'f6ecf8ecc85c02b7ba6a9d3a66c53fc4a6c5c311' });
    expect(page.commits?.total).toBe(4);
    expect(page.commits?.commits).toHaveLength(4);
    expect(page.commits?.commits.at(-1)?.oid).toBe('f6ecf8ecc85c02b7ba6a9d3a66c53fc4a6c5c311');
    expect(page.descriptionMarkdown).toContain('<!-- This is an auto-generated comment');
    expect(page.descriptionHtml).toBeUndefined();
    expect(findPlace()?.position).toBe('beforeend');
  });

  test('a conversation, signed in, without the raw description', () => {
    open('conversation-2026-03-logged-in.html');
    const page = read('/kepano/defuddle/pull/151');
    expect(page.author).toMatchObject({ login: 'shuuul', kind: 'user' });
    expect(page.branch).toMatchObject({ head: 'codex/fix-lilian-thinking-clipping', base: 'main' });
    expect(page.commits?.commits).toHaveLength(page.commits?.total ?? -1);
    expect(page.descriptionMarkdown).toBeUndefined();
    expect(page.descriptionHtml).toContain('<');
    expect(findPlace()).not.toBeNull();
  });

  test('the files tab in both families', () => {
    open('files-legacy-2026-04.html');
    expect(read('/facebook/react/pull/28000/files')).toMatchObject({
      author: { login: 'eps1lon', kind: 'user' },
      branch: { head: 'test/create-root/ReactFreshMultipleRenderer', base: 'main' },
    });
    expect(findPlace()?.position).toBe('afterend');
    open('files-react-2026-04-logged-in.html');
    expect(findPlace()?.position).toBe('beforeend');
  });

  test('a draft whose author goes by a real name', () => {
    open('header-2026-09-draft.html');
    expect(read('/microsoft/vscode/pull/335247').author).toMatchObject({ login: 'sandy081', kind: 'user' });
    expect(findPlace()).not.toBeNull();
  });

  test('the newest header, across forks', () => {
    open('header-2026-10.html');
    expect(read('/obra/superpowers-chrome/pull/65')).toMatchObject({ author: { login: 'ada-sen' }, branch: { head: 'pri-3360', base: 'main' } });
    expect(findPlace()).not.toBeNull();
  });

  test('a page that still shows another pull request is not read', () => {
    open('conversation-2026-08-logged-out.html');
    expect(showsPull({ owner: 'ArcReel', repository: 'ArcReel', number: 18 })).toBe(false);
    expect(showsPull({ owner: 'arcreel', repository: 'arcreel', number: 1817 })).toBe(true);
    expect(read('/ArcReel/ArcReel/pull/18')).toEqual({});
  });
});

test('a page without anything known gives nothing and throws nothing', () => {
  document.documentElement.innerHTML = '<body><script type="application/json" data-target="react-app.embeddedData">{"payload": [1, {"pullRequest":</script><p>Hello</p>';
  expect(read('/lantern/grid/pull/7')).toEqual({});
  expect(findPlace()).toBeNull();
});

test('odd script data costs only itself', () => {
  document.documentElement.innerHTML = `<body><div data-component="PH_Navigation"><nav><a href="/lantern/grid/pull/7">Conversation</a></nav></div>
    <script type="application/json" data-target="react-app.embeddedData">{"payload": {"route": {"pullRequest": {"number": 7, "headBranch": ["x"], "author": "mara", "headSha": 12, "commitsCount": "four"}}}}</script>
    <div class="gh-header-meta"><a class="author" href="/mara">mara</a></div></body>`;
  expect(read('/lantern/grid/pull/7')).toEqual({ author: { login: 'mara', kind: 'user', association: null }, branch: { head: null, base: null, headOid: null } });
});

test('a header belongs to the pull request that its tabs lead to; tabs that lead to none say nothing', () => {
  const reference = { owner: 'lantern', repository: 'grid', number: 7 };
  const tabs = (...hrefs: string[]) => {
    document.body.innerHTML = `<div data-component="PH_Navigation"><nav>${hrefs.map((href) => `<a href="${href}">x</a>`).join('')}</nav></div>`;
  };
  for (const [hrefs, shown] of [
    [['/Lantern/Grid/pull/7', '/Lantern/Grid/pull/7/commits'], true],
    [['https://github.com/lantern/grid/pull/7/changes'], true],
    [['/lantern/grid/pull/70', '/lantern/grid/pull/70/commits'], false],
    [['/lantern/other/pull/7'], false],
    [['/masked/pull/1621'], true],
    [[], true],
  ] as const) {
    tabs(...hrefs);
    expect(showsPull(reference), hrefs.join(' ')).toBe(shown);
  }
});
