import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { ask } from './ask.ts';
import { startGitHub, type GitHub } from './server.ts';

const pulls = ourRecordedPulls();
let github: GitHub;
beforeAll(async () => {
  github = await startGitHub({
    pulls,
    login: 'mira',
    pages: [
      {
        path: '/saved/page/pull/7',
        html: '<!doctype html><title>Saved</title><script src="https://elsewhere.example/x.js"></script>',
      },
    ],
  });
});
beforeEach(() => github.show({ family: 'react', colorMode: 'auto', lightTheme: 'light', signedIn: true }));
afterAll(() => github.close());

async function page(path: string): Promise<Document> {
  const { status, body } = await ask(github, `https://github.com${path}`);
  expect(status, path).toBe(200);
  return new JSDOM(body, { url: `https://github.com${path}` }).window.document;
}

test("a page carries its theme, its meta elements, and a policy as strict as GitHub's", async () => {
  github.show({ colorMode: 'dark', darkTheme: 'dark_high_contrast' });
  const { headers } = await ask(github, 'https://github.com/harbor-lights/tidewatch/pull/101');
  const policy = String(headers['content-security-policy']);
  for (const rule of [
    "default-src 'none'",
    'script-src github.githubassets.com',
    "frame-src 'none'",
    "connect-src 'self'",
  ])
    expect(policy).toContain(rule);
  expect(policy).not.toMatch(/script-src[^;]*(?:unsafe|\*)/);
  const document = await page('/harbor-lights/tidewatch/pull/101');
  expect({ ...document.documentElement.dataset }).toMatchObject({
    colorMode: 'dark',
    lightTheme: 'light',
    darkTheme: 'dark_high_contrast',
  });
  const meta = (name: string) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
  expect([meta('user-login'), meta('octolytics-dimension-repository_nwo')]).toEqual([
    'mira',
    'harbor-lights/tidewatch',
  ]);
  expect(document.title).toBe(
    'Mean level of a silent gauge is an error, not NaN by ida-marlow · Pull Request #101 · harbor-lights/tidewatch',
  );
});

test('signed-out people read GitHub in the title, see no login, and are told so by the body', async () => {
  github.show({ signedIn: false });
  const document = await page('/harbor-lights/tidewatch/pull/101');
  expect(document.title).toMatch(/ · harbor-lights\/tidewatch · GitHub$/);
  expect(document.querySelector('meta[name="user-login"]')?.getAttribute('content')).toBe('');
  expect(document.body.className).toContain('logged-out');
});

test('the embedded data say what the header says', async () => {
  const document = await page('/quillworks/papercrane/pull/201');
  const { payload } = JSON.parse(document.querySelector('[data-target="react-app.embeddedData"]')?.textContent ?? '');
  const recorded = pulls.find(({ number }) => number === 201)!;
  expect(payload.pullRequestsLayoutRoute.pullRequest).toMatchObject({
    number: 201,
    state: 'DRAFT',
    title: recorded.title,
    author: { login: 'mallory-tests', isAgent: false },
    headSha: recorded.commits[0]!.oid,
    commitsCount: 2,
  });
});

describe.each(['react', 'rails'] as const)('hostile text in the %s family', (family) => {
  const recorded = pulls.find(({ number }) => number === 201)!;
  test.each(['', '/commits', '/files', '/changes', 'list'])('%s is text and nothing else', async (tab) => {
    github.show({ family });
    const isOther = (tab === '/files') === (family === 'react') && tab.startsWith('/') && tab !== '/commits';
    if (isOther)
      return expect((await ask(github, `https://github.com/quillworks/papercrane/pull/201${tab}`)).status).toBe(302);
    const document = await page(
      tab === 'list' ? '/quillworks/papercrane/pulls' : `/quillworks/papercrane/pull/201${tab}`,
    );
    expect([...document.querySelectorAll('script:not([type])')].map((script) => script.getAttribute('src'))).toEqual([
      'https://github.githubassets.com/assets/navigation.js',
    ]);
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes)
        expect(name.startsWith('on') || value.startsWith('javascript:'), `${element.tagName} ${name}=${value}`).toBe(
          false,
        );
    expect(document.querySelectorAll('img, svg[onload]')).toHaveLength(0);
    const title = document.querySelector(
      'h1 .markdown-title, a[data-testid="listitem-title-link"][href$="/201"], #issue_201_link',
    );
    expect(title?.textContent).toBe(recorded.title.replaceAll('`', ''));
  });

  test('Markdown and messages are there to the last character', async () => {
    github.show({ family });
    const document = await page('/quillworks/papercrane/pull/201');
    expect(document.querySelector('clipboard-copy[value]')?.getAttribute('value')).toBe(recorded.body);
    const messages = [...document.querySelectorAll('code > a.markdown-title[title]')].map((link) =>
      link.getAttribute('title'),
    );
    expect(messages).toEqual(recorded.commits.toReversed().map(({ message }) => message));
    expect(
      [...document.querySelectorAll('.js-issue-labels a')].map((label) => label.getAttribute('data-name')),
    ).toEqual(recorded.labels);
  });
});

test('an app and a deleted account are linked as GitHub links them', async () => {
  const author = async (number: number) =>
    (await page(`/harbor-lights/tidewatch/pull/${number}`))
      .querySelector('[class*="summaryContainer"] > a')
      ?.getAttribute('href');
  expect([await author(104), await author(106), await author(101)]).toEqual([
    '/apps/tide-bot',
    '/ghost',
    '/ida-marlow',
  ]);
});

test('of a long timeline the middle is left for later, as GitHub leaves it', async () => {
  const first = pulls[0]!;
  const commits = Array.from({ length: 75 }, (_, index) => ({
    ...first.commits[0]!,
    oid: String(index).padStart(40, '0'),
  }));
  const own = await startGitHub({ pulls: [{ ...first, commits }] });
  const { body } = await ask(own, 'https://github.com/harbor-lights/tidewatch/pull/101');
  await own.close();
  const { document } = new JSDOM(body).window;
  expect(document.querySelectorAll('code > a.markdown-title[title]')).toHaveLength(60);
  expect(
    document.querySelector('form.js-ajax-pagination[action*="/timeline_more_items"] .ajax-pagination-btn')?.textContent,
  ).toContain('15 hidden items');
});

test('saved pages go out as they are', async () => {
  const { body, headers } = await ask(github, 'https://github.com/saved/page/pull/7');
  expect(body).toContain('https://elsewhere.example/x.js');
  expect(headers['content-security-policy']).toBeDefined();
});

test('the family can be chosen by address and by cookie; unknown pages are not found', async () => {
  const path = 'https://github.com/harbor-lights/tidewatch/pull/101';
  expect((await ask(github, `${path}?family=rails`)).body).toContain('partial-discussion-header');
  expect((await ask(github, path, { headers: { cookie: 'a=b; family=rails' } })).body).toContain(
    'partial-discussion-header',
  );
  expect((await ask(github, `${path}99`)).status).toBe(404);
  expect((await ask(github, 'https://github.com/nobody/nothing')).status).toBe(404);
});

test('a diff is sent from its own host', async () => {
  const redirect = await ask(github, 'https://github.com/harbor-lights/tidewatch/pull/101.diff');
  expect(redirect).toMatchObject({
    status: 302,
    headers: { location: 'https://patch-diff.githubusercontent.com/raw/harbor-lights/tidewatch/pull/101.diff' },
  });
  expect((await ask(github, String(redirect.headers['location']))).body).toBe(pulls[0]!.patch);
});

test('a page has the style sheets of its own two themes', async () => {
  const { body } = await ask(github, 'https://github.com/harbor-lights/tidewatch/pull/101?light_theme=light_high_contrast&dark_theme=dark_dimmed');
  const sheets = [...body.matchAll(/<link rel="stylesheet" data-color-theme="(\w+)" href="([^"]+)">/g)].map(([, theme, address]) => ({ theme, address }));
  expect(sheets.map(({ theme }) => theme)).toEqual(['light_high_contrast', 'dark_dimmed']);
  for (const { theme, address } of sheets) {
    const answer = await ask(github, String(address));
    expect(answer.headers['content-type']).toContain('text/css');
    expect(answer.body).toContain(`[data-${theme?.split('_')[0]}-theme="${theme}"]`);
  }
});

test('announced tabs, commit ranges and single commits have their page, and each family its own address', async () => {
  const oid = 'dd9c75ab653c598b10f0c1bed891468dbc68db49';
  const base = 'https://github.com/harbor-lights/tidewatch/pull/101';
  for (const tab of ['overview', 'walkthrough', 'findings', `changes/${oid.slice(0, 7)}..${oid}`, `commits/${oid}`])
    expect(await ask(github, `${base}/${tab}?family=react`), tab).toMatchObject({ status: 200 });
  const { status, headers } = await ask(github, `${base}/changes/${oid}?family=rails`);
  expect([status, headers['location']]).toEqual([302, `/harbor-lights/tidewatch/pull/101/files/${oid}?family=rails`]);
  expect(await ask(github, `${base}/nothing`)).toMatchObject({ status: 404 });
});
