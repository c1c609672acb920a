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

/** The anchors of the page's families, each with how often it must be there: `+` for once or more. */
type Anchors = readonly (readonly [selector: string, count: number | '+'])[];

const reactHeader: Anchors = [
  ['script[type="application/json"][data-target="react-app.embeddedData"]', 1],
  ['header:has([data-component="PH_Title"])', 1],
  ['[data-component="SplitPageLayout.Header"]', 1],
  ['h1[data-component="PH_Title"] .markdown-title', 1],
  ['h1[class^="prc-PageHeader-Title"] .markdown-title', 1],
  ['[data-component="PH_Title"]', 2],
  ['[data-component="PH_Actions"]', 1],
  ['[data-component="PH_Navigation"]', 1],
  ['[data-component="PageHeader.Description"]', 1],
  ['[class*="prc-StateLabel-StateLabel"][data-status]', 2],
  ['.js-pull-header-details[data-pull-is-open]', 1],
  ['[class*="PullRequestHeaderSummary-module__summaryContainer"] > a[href^="/"]', 2],
  ['[class*="PullRequestBranchName-module"]', 4],
  ['[class*="PullRequestBranchName-module"] + [role="tooltip"]', 4],
  ['nav[aria-label^="Pull request"]', 1],
  ['#prs-files-anchor-tab', 1],
  ['#prs-commits-anchor-tab [data-component="CounterLabel"]', 1],
  ['nav[aria-label^="Pull request"] a[aria-current="page"]', 1],
  ['[class*="StickyPullRequestHeader-module"]', '+'],
  ['[class*="use-sticky-header-module"]', 1],
  ['#diff-comparison-viewer-container', 1],
  ['#repo-content-pjax-container', 1],
  ['turbo-frame#repo-content-turbo-frame', 1],
  ['main#js-repo-pjax-container', 1],
  ['#partial-discussion-header', 0],
];

const railsHeader: Anchors = [
  ['#partial-discussion-header.js-pull-header-details[data-pull-is-open]', 1],
  ['.gh-header-title .js-issue-title', 1],
  ['.gh-header-meta .State[title^="Status: "]', 1],
  ['.gh-header-meta a.author', 1],
  ['.gh-header-actions', 1],
  ['.base-ref[title]', 1],
  ['.head-ref[title]', 1],
  ['.tabnav a.tabnav-tab[href$="/files"]', 1],
  ['a.tabnav-tab[aria-current="page"]', 1],
  ['nav[aria-label^="Pull request"]', 1],
  ['#repo-content-pjax-container', 1],
  ['turbo-frame#repo-content-turbo-frame', 1],
  ['main#js-repo-pjax-container', 1],
  ['react-app', 0],
  ['[data-component="PH_Title"]', 0],
];

const timeline: Anchors = [
  ['.js-discussion', 1],
  ['.pull-discussion-timeline', 1],
  ['#js-timeline-progressive-loader', 1],
  ['.js-timeline-item', '+'],
  ['.TimelineItem--condensed:has(.octicon-git-commit)', 3],
  ['.js-command-palette-pull-body .timeline-comment-header a.author', 1],
  ['.js-command-palette-pull-body .comment-body.markdown-body', 1],
  ['[id^="pullrequest-"]', 1],
  ['clipboard-copy[role="menuitem"][value]', 1],
  ['.TimelineItem-body code > a.markdown-title[title]', 3],
  ['a[data-test-selector="commits-avatar-stack-avatar-link"]', 3],
  ['.tooltipped[aria-label^="This user "] .Label', 1],
  ['#partial-discussion-sidebar .discussion-sidebar-item', '+'],
  ['form[aria-label="Select reviewers"]', 1],
  ['.js-issue-labels a[data-name]', 1],
];

const expected: readonly (readonly [family: 'react' | 'rails', path: string, anchors: Anchors])[] = [
  [
    'react',
    '/harbor-lights/tidewatch/pull/102',
    [
      ...reactHeader,
      ...timeline,
      ['rails-partial[data-partial-name^="pullRequestsConversationsRoute."]', 4],
      ['#pr-conversation-sidebar[data-component="SplitPageLayout.Pane"]', 1],
    ],
  ],
  ['react', '/harbor-lights/tidewatch/pull/102/commits', [...reactHeader, ['.js-commits-list-item', 3]]],
  ['react', '/harbor-lights/tidewatch/pull/102/checks', reactHeader],
  [
    'react',
    '/harbor-lights/tidewatch/pull/103/changes',
    [
      ...reactHeader,
      ['[data-testid="progressive-diffs-list"]', 1],
      ['div[role="region"][id^="diff-"]', 38],
      ['[class*="DiffFileHeader-module__diff-file-header"]', 38],
      ['[class*="DiffFileHeader-module__file-name"] code', 38],
      ['table[data-diff-anchor][aria-label^="Diff for:"]', 13],
      ['td[data-line-number][data-diff-side]', '+'],
      ['[data-line-anchor^="diff-"]', '+'],
      ['button[class*="MarkAsViewedButton"][aria-pressed]', 38],
      ['ul[role="tree"][aria-label="File Tree"] li[role="treeitem"][id]', 38],
      ['#pr-file-tree', 1],
    ],
  ],
  ['rails', '/harbor-lights/tidewatch/pull/102', [...railsHeader, ...timeline, ['rails-partial', 0]]],
  ['rails', '/harbor-lights/tidewatch/pull/102/commits', railsHeader],
  [
    'rails',
    '/harbor-lights/tidewatch/pull/103/files',
    [
      ...railsHeader,
      ['#files', 1],
      ['#diffstat', 1],
      ['copilot-diff-entry[data-file-path]', 38],
      ['.js-file[id^="diff-"][data-tagsearch-path][data-file-type][data-file-deleted]', 38],
      ['.file-header[data-path]', 38],
      ['table[data-diff-anchor]', 38],
      ['link[rel="alternate"][type="text/x-patch"]', 1],
      ['link[rel="alternate"][type="text/x-diff"]', 1],
    ],
  ],
  [
    'react',
    '/harbor-lights/tidewatch/pulls',
    [
      ['ul[data-listview-component="items-list"] > li', 6],
      ['[data-testid="pull-requests-list"]', 1],
      ['li[class*="PullsListItem-module__listItem"]', 6],
      ['li:has(a[data-testid="listitem-title-link"])', 6],
      ['[data-testid="author-filter-link"]', 6],
      ['[class*="Description-module__container"]', 6],
      ['[data-testid="timestamp-container"] relative-time[datetime]', 6],
    ],
  ],
  [
    'rails',
    '/harbor-lights/tidewatch/pulls',
    [
      ['[aria-label="Issues"][role="group"] > .js-navigation-container', 1],
      ['.js-issue-row[id^="issue_"]', 6],
      ['.js-issue-row a[id$="_link"][data-hovercard-type="pull_request"]', 6],
      ['.opened-by a[data-hovercard-type="user"]', 5],
      ['.opened-by a[href*="author%3Aapp%2F"]', 1],
      ['.opened-by .tooltipped[aria-label^="This user "] .Label', 5],
      ['.tooltipped[aria-label$="Pull Request"]', 6],
    ],
  ],
];

test.each(expected)('%s %s has its anchors', async (family, path, anchors) => {
  github.show({ family });
  const document = await page(path);
  for (const [selector, count] of anchors) {
    const found = document.querySelectorAll(selector).length;
    if (count === '+') expect(found, selector).toBeGreaterThan(0);
    else expect(found, selector).toBe(count);
  }
});

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

test('style sheets carry every theme of Primer', async () => {
  const { body, headers } = await ask(github, 'https://github.githubassets.com/assets/primer.css');
  expect(headers['content-type']).toContain('text/css');
  for (const theme of ['light', 'light_high_contrast']) expect(body).toContain(`[data-light-theme="${theme}"]`);
  for (const theme of ['dark', 'dark_dimmed', 'dark_high_contrast'])
    expect(body).toContain(`[data-dark-theme="${theme}"]`);
});
