import { isInControl } from './hold-place.ts';

/**
 * Selectors of a place on github.com that this extension reads or stands at; the first that matches wins. GitHub serves two
 * families of markup side by side (React and Rails), chosen per account, and changes both without notice. Nothing here is
 * keyed on a hash. Beside each stands when and where the markup was last observed in a saved page.
 */
export type Anchors = readonly string[];

/** Where the summary stands: after the last child of an element, or right after or before the element itself. */
export interface Place {
  readonly selector: string;
  readonly position: 'beforeend' | 'afterend' | 'beforebegin';
}

/** Copies of the header that stick to the window's top; never ours to stand in or read. */
const sticky = '[class*="StickyPullRequestHeader-module"], [class*="use-sticky-header-module"], .gh-header-sticky';

/** Under the line that says who wants to merge what. */
export const summaryPlaces: readonly Place[] = [
  { selector: '[data-component="PageHeader.Description"]', position: 'beforeend' }, // React, 2026-08 to 2026-10, conversation
  { selector: '[class*="prc-PageHeader-Description"]', position: 'beforeend' }, // React, 2026-03 to 2026-10, conversation and files
  { selector: '#partial-discussion-header .gh-header-meta', position: 'afterend' }, // Rails, 2026-04, files signed out
  { selector: '[data-component="PH_Navigation"]', position: 'beforebegin' }, // React, 2026-03 to 2026-10, every tab
  { selector: '[data-component="TitleArea"]', position: 'afterend' }, // React, 2026-03 to 2026-10, every tab
];

/** Links of the header's tabs: they say which pull request the drawn header belongs to. */
export const tabLinks: Anchors = [
  '[data-component="PH_Navigation"] nav a[href*="/pull/"]', // React, 2026-03 to 2026-10, every tab
  '#prs-commits-anchor-tab', // React, 2026-03 to 2026-10, every tab
  '#prs-files-anchor-tab', // React, 2026-03 to 2026-10, every tab
  '.tabnav a.tabnav-tab[href*="/pull/"]', // Rails, 2026-04, files signed out
];

export const titles: Anchors = [
  'h1[data-component="PH_Title"] .markdown-title', // React, 2026-03 to 2026-10, every tab
  '.gh-header-title .js-issue-title', // Rails, 2026-04, files signed out
];

export const authors: Anchors = [
  '[class*="PullRequestHeaderSummary-module__summaryContainer"] > a[href]', // React, 2026-03 to 2026-10, every tab
  '.gh-header-meta a.author', // Rails, 2026-04, files signed out
];

/** The pull request's own words, at the top of the conversation. */
export const descriptions: Anchors = [
  '.js-command-palette-pull-body', // Rails, 2026-03 to 2026-10, conversation
];

/** The last of these in the header is the branch the change comes from. */
export const branches: Anchors = [
  '[class*="PullRequestBranchName-module"]', // React, 2026-03 to 2026-10, every tab
  '.gh-header-meta .commit-ref', // Rails, 2026-04, files signed out
];

export const sidebarLabels: Anchors = [
  '.js-issue-labels a[data-name]', // Rails, 2026-08, conversation
];

/** Commit rows of the conversation: the link's title holds the whole message. */
export const commitLinks: Anchors = [
  '.TimelineItem-body code > a.markdown-title[title]', // Rails, 2026-03 to 2026-10, conversation
];

export const commitCounters: Anchors = [
  '#prs-commits-anchor-tab [data-component="CounterLabel"]', // React, 2026-08 to 2026-10, every tab
  '#commits_tab_counter', // Rails, 2026-04, files signed out
];

export const embeddedData: Anchors = [
  'script[type="application/json"][data-target="react-app.embeddedData"]', // React, 2026-03 to 2026-10
];

/** The words of a comment, a review or a description, as Rails draws them. */
export const railsWords: Anchors = [
  '.comment-body', // Rails, 2026-03 to 2026-10, conversation; 2026-08, files signed out
];

/** What holds one comment: its header and its words. The innermost one around the words. */
export const railsComments: Anchors = [
  '.js-comment', // Rails, 2026-03 to 2026-10, conversation
  '.timeline-comment-group', // Rails, 2026-03 to 2026-10, conversation
];

/** A submitted review: its line "reviewed", its words if it has any, and the threads it began. */
export const reviews: Anchors = [
  '.js-comment[id^="pullrequestreview-"]', // Rails, 2026-03 to 2026-08, conversation
];

/**
 * The header of one comment as React draws it, on the files tab. Copilot's comments have been seen without one, in an
 * element of their own. Not in a saved page: measured at https://github.com/Reefact/conventional-comments-toolkit/pull/48.
 */
export const reactHeaders: Anchors = [
  '[data-testid="comment-header"]', // React, 2026-09, files signed in
  '[data-testid="automated-review-comment"]:not(:has([data-testid="comment-header"]))', // React, 2026-05, files signed in
];

/** The words of a comment in React; not those of a preview in an editor. */
export const reactWords: Anchors = [
  '.markdown-body:not([class*="MarkdownEditor-module"] *)', // React, 2026-09, files signed in
];

/** The link with a comment's author, in the comment's header; the address says who it is. */
export const commentAuthors: Anchors = [
  'a.author', // Rails, 2026-03 to 2026-10, conversation
  'a[data-testid="avatar-link"]', // React, 2026-09, files signed in
  'a[href^="/apps/"]', // React, 2026-03 to 2026-08, avatars
];

/** The comments of one review thread, and nothing else. */
export const threads: Anchors = [
  '.js-comments-holder', // Rails, 2026-03 to 2026-08, conversation
  '[data-testid="review-thread"]', // React, 2026-09, files signed in
];

/** A group of commits in the timeline, or any other entry of it. */
export const timelineItems: Anchors = [
  '.js-timeline-item', // Rails, 2026-03 to 2026-08, conversation
];

/**
 * The icon of "force-pushed the branch"; a group of commits has the same and is told by its id. Not in a saved page: other
 * extensions read it.
 */
export const forcePushes: Anchors = [
  '.TimelineItem:not([id^="commits-pushed-"]) > .TimelineItem-badge .octicon-repo-push', // Rails, 2026-09, conversation
];

/** Where GitHub left out a part of the timeline or of a thread until asked. */
export const hiddenItems: Anchors = [
  'form.js-ajax-pagination', // Rails, 2026-08, conversation
  '.ajax-pagination-form', // Rails, 2026-08, conversation
];

/** In the sidebar, what a reviewer did; its icon says what. */
export const reviewStates: Anchors = [
  '.discussion-sidebar-item a[id^="review-status-"]', // Rails, 2026-03 to 2026-08, conversation
];

/** The sidebar's list of reviewers, whoever is in it. */
export const reviewerLists: Anchors = [
  '.discussion-sidebar-item:has(form[aria-label="Select reviewers"])', // Rails, 2026-03 to 2026-08, conversation
];

/** One selector for all anchors of a list, where more than one may be on the page at once. */
export function anyOf(...lists: readonly Anchors[]): string {
  return lists.flat().join(', ');
}

/**
 * Rows of lists that may be pull requests. All of them count, not only the first that matches: a dashboard holds several
 * lists. A row that is none says so by its links.
 */
export const listRows: Anchors = [
  'ul[data-listview-component="items-list"] > li', // React, 2026-09, repository list
  'ul[class*="ListView-module__ul"] > li', // React, 2026-09, repository list, named by others
  'li[class*="PullsListItem-module__listItem"]', // React, 2026-09, repository list
  '[data-testid="pull-requests-list"] > ul > li', // React, 2026-09, repository list and dashboard, reduced
  '[data-testid="results-list"] > div', // React, search results, not in a saved page
  '.js-issue-row', // Rails, 2024-11 and 2026-09, repository list
];

/** A row's own link: where it leads decides whether the row is a pull request. */
export const rowTitles: Anchors = [
  'a[data-testid="listitem-title-link"]', // React, 2026-09, repository list
  'a[data-testid="issue-pr-title-link"]', // React, 2026-09, issue search, named by others
  'a[id^="issue_"][id$="_link"]', // Rails, 2024-11 and 2026-09, repository list
];

/** The line under a row's title. */
export const rowLines: Anchors = [
  '[class*="PullsListItem-module__description"]', // React, 2026-09, repository list
  '[class*="Description-module__container"]', // React, 2026-09, repository list
  '[data-testid="timestamp-container"]', // React, 2026-09, repository list and dashboard, reduced
  ':has(> .opened-by)', // Rails, 2024-11 and 2026-09, repository list
];

/** The author in a row: a link that filters the list, on dashboards a button. */
export const rowAuthors: Anchors = [
  '[data-testid="author-filter-link"]', // React, 2026-09, repository list and dashboard
  '.opened-by a[href*="author%3A"]', // Rails, 2024-11 and 2026-09, repository list
  '.opened-by a[data-hovercard-url^="/users/"]', // Rails, 2024-11 and 2026-09, repository list
];

/** The author's label in a row, such as "Member". React rows have none. */
export const rowTies: Anchors = [
  '.opened-by', // Rails, 2026-09, repository list
];

export const rowLabels: Anchors = [
  'a.IssueLabel[data-name]', // Rails, 2024-11, repository list
];

/** All elements of the first anchor that matches anything. */
export function findAll(anchors: Anchors, root: ParentNode = document): Element[] {
  for (const selector of anchors) {
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The first element of the first anchor that matches anything: near the top of the page, without a walk through the rest. */
export function findFirst(anchors: Anchors, root: ParentNode = document): Element | null {
  for (const selector of anchors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** `findAll` for what stands in the pull request's header, without the copies that stick to the window's top. */
export function findAllInHeader(anchors: Anchors, root: ParentNode = document): Element[] {
  for (const selector of anchors) {
    const found = [...root.querySelectorAll(selector)].filter((element) => !element.closest(sticky));
    if (found.length > 0) return found;
  }
  return [];
}

/** `findFirst` for what stands in the pull request's header, without the copies that stick to the window's top. */
export function findInHeader(anchors: Anchors, root: ParentNode = document): Element | null {
  for (const selector of anchors) {
    const first = root.querySelector(selector);
    const found = first?.closest(sticky) ? findAllInHeader([selector], root)[0] : first;
    if (found) return found;
  }
  return null;
}

/** All elements of all anchors, in the order of the page. One query each: browsers are slow at lists of selectors. */
export function findEvery(root: ParentNode, ...lists: readonly Anchors[]): Element[] {
  const found = lists.flat().map((selector) => [...root.querySelectorAll(selector)]).filter(({ length }) => length > 0);
  if (found.length < 2) return found[0] ?? [];
  const all = [...new Set(found.flat())];
  return all.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

/** The place for the summary, or null where GitHub changed every one of them. A place inside a control is none. */
export function findPlace(): { readonly element: Element; readonly position: Place['position'] } | null {
  for (const place of summaryPlaces) {
    const element = findInHeader([place.selector]);
    if (element && !isInControl(element)) return { element, position: place.position };
  }
  return null;
}
