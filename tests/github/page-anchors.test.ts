import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { ask } from './ask.ts';
import { startGitHub, type GitHub } from './server.ts';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub({ pulls: ourRecordedPulls() });
});
afterAll(() => github.close());

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
  const { status, body } = await ask(github, `https://github.com${path}`);
  expect(status).toBe(200);
  const { document } = new JSDOM(body).window;
  for (const [selector, count] of anchors) {
    const found = document.querySelectorAll(selector).length;
    if (count === '+') expect(found, selector).toBeGreaterThan(0);
    else expect(found, selector).toBe(count);
  }
});
