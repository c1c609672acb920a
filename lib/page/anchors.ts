import { isInControl } from './hold-place.ts';

/**
 * The places on github.com that this extension reads or stands at. Each is a list, first match wins: GitHub serves two
 * families of markup side by side (React and Rails), chosen per account, and changes both without notice. Nothing here
 * is keyed on a hash. `seen` is when and where the markup was last observed in a saved page.
 */
export interface Anchor {
  readonly selector: string;
  readonly family: 'react' | 'rails';
  readonly seen: string;
}

/** Where the summary stands: after the last child of an element, or right after or before the element itself. */
export interface Place extends Anchor {
  readonly position: 'beforeend' | 'afterend' | 'beforebegin';
}

/** Copies of the header that stick to the window's top; never ours to stand in or read. */
const sticky = '[class*="StickyPullRequestHeader-module"], [class*="use-sticky-header-module"], .gh-header-sticky';

/** Under the line that says who wants to merge what. */
export const summaryPlaces: readonly Place[] = [
  { selector: '[data-component="PageHeader.Description"]', position: 'beforeend', family: 'react', seen: '2026-08 to 2026-10, conversation' },
  { selector: '[class*="prc-PageHeader-Description"]', position: 'beforeend', family: 'react', seen: '2026-03 to 2026-10, conversation and files' },
  { selector: '#partial-discussion-header .gh-header-meta', position: 'afterend', family: 'rails', seen: '2026-04, files signed out' },
  { selector: '[data-component="PH_Navigation"]', position: 'beforebegin', family: 'react', seen: '2026-03 to 2026-10, every tab' },
  { selector: '[data-component="TitleArea"]', position: 'afterend', family: 'react', seen: '2026-03 to 2026-10, every tab' },
];

/** Links of the header's tabs: they say which pull request the drawn header belongs to. */
export const tabLinks: readonly Anchor[] = [
  { selector: '[data-component="PH_Navigation"] nav a[href*="/pull/"]', family: 'react', seen: '2026-03 to 2026-10, every tab' },
  { selector: '#prs-commits-anchor-tab, #prs-files-anchor-tab', family: 'react', seen: '2026-03 to 2026-10, every tab' },
  { selector: '.tabnav a.tabnav-tab[href*="/pull/"]', family: 'rails', seen: '2026-04, files signed out' },
];

export const titles: readonly Anchor[] = [
  { selector: 'h1[data-component="PH_Title"] .markdown-title', family: 'react', seen: '2026-03 to 2026-10, every tab' },
  { selector: '.gh-header-title .js-issue-title', family: 'rails', seen: '2026-04, files signed out' },
];

export const authors: readonly Anchor[] = [
  { selector: '[class*="PullRequestHeaderSummary-module__summaryContainer"] > a[href]', family: 'react', seen: '2026-03 to 2026-10, every tab' },
  { selector: '.gh-header-meta a.author', family: 'rails', seen: '2026-04, files signed out' },
];

/** The pull request's own words, at the top of the conversation. */
export const descriptions: readonly Anchor[] = [
  { selector: '.js-command-palette-pull-body', family: 'rails', seen: '2026-03 to 2026-10, conversation' },
];

/** The last of these in the header is the branch the change comes from. */
export const branches: readonly Anchor[] = [
  { selector: '[class*="PullRequestBranchName-module"]', family: 'react', seen: '2026-03 to 2026-10, every tab' },
  { selector: '.gh-header-meta .commit-ref', family: 'rails', seen: '2026-04, files signed out' },
];

export const sidebarLabels: readonly Anchor[] = [
  { selector: '.js-issue-labels a[data-name]', family: 'rails', seen: '2026-08, conversation' },
];

/** Commit rows of the conversation: the link's title holds the whole message. */
export const commitLinks: readonly Anchor[] = [
  { selector: '.TimelineItem-body code > a.markdown-title[title]', family: 'rails', seen: '2026-03 to 2026-10, conversation' },
];

export const commitCounters: readonly Anchor[] = [
  { selector: '#prs-commits-anchor-tab [data-component="CounterLabel"]', family: 'react', seen: '2026-08 to 2026-10, every tab' },
  { selector: '#commits_tab_counter', family: 'rails', seen: '2026-04, files signed out' },
];

export const embeddedData: readonly Anchor[] = [
  { selector: 'script[type="application/json"][data-target="react-app.embeddedData"]', family: 'react', seen: '2026-03 to 2026-10' },
];

/** The words of a comment, a review or a description, as Rails draws them. */
export const railsWords: readonly Anchor[] = [
  { selector: '.comment-body', family: 'rails', seen: '2026-03 to 2026-10, conversation; 2026-08, files signed out' },
];

/** What holds one comment: its header and its words. The innermost one around the words. */
export const railsComments: readonly Anchor[] = [
  { selector: '.js-comment, .timeline-comment-group', family: 'rails', seen: '2026-03 to 2026-10, conversation' },
];

/** A submitted review: its line "reviewed", its words if it has any, and the threads it began. */
export const reviews: readonly Anchor[] = [
  { selector: '.js-comment[id^="pullrequestreview-"]', family: 'rails', seen: '2026-03 to 2026-08, conversation' },
];

/**
 * The header of one comment as React draws it, on the files tab. Copilot's comments have been seen without one, in an
 * element of their own. Not in a saved page: measured at https://github.com/Reefact/conventional-comments-toolkit/pull/48.
 */
export const reactHeaders: readonly Anchor[] = [
  { selector: '[data-testid="comment-header"]', family: 'react', seen: '2026-09, files signed in' },
  { selector: '[data-testid="automated-review-comment"]:not(:has([data-testid="comment-header"]))', family: 'react', seen: '2026-05, files signed in' },
];

/** The words of a comment in React; not those of a preview in an editor. */
export const reactWords: readonly Anchor[] = [
  { selector: '.markdown-body:not([class*="MarkdownEditor-module"] *)', family: 'react', seen: '2026-09, files signed in' },
];

/** The link with a comment's author, in the comment's header; the address says who it is. */
export const commentAuthors: readonly Anchor[] = [
  { selector: 'a.author', family: 'rails', seen: '2026-03 to 2026-10, conversation' },
  { selector: 'a[data-testid="avatar-link"]', family: 'react', seen: '2026-09, files signed in' },
  { selector: 'a[href^="/apps/"]', family: 'react', seen: '2026-03 to 2026-08, avatars' },
];

/** The comments of one review thread, and nothing else. */
export const threads: readonly Anchor[] = [
  { selector: '.js-comments-holder', family: 'rails', seen: '2026-03 to 2026-08, conversation' },
  { selector: '[data-testid="review-thread"]', family: 'react', seen: '2026-09, files signed in' },
];

/** A group of commits in the timeline, or any other entry of it. */
export const timelineItems: readonly Anchor[] = [
  { selector: '.js-timeline-item', family: 'rails', seen: '2026-03 to 2026-08, conversation' },
];

/**
 * The icon of "force-pushed the branch"; a group of commits has the same and is told by its id. Not in a saved page: other
 * extensions read it.
 */
export const forcePushes: readonly Anchor[] = [
  { selector: '.TimelineItem:not([id^="commits-pushed-"]) > .TimelineItem-badge .octicon-repo-push', family: 'rails', seen: '2026-09, conversation' },
];

/** Where GitHub left out a part of the timeline or of a thread until asked. */
export const hiddenItems: readonly Anchor[] = [
  { selector: 'form.js-ajax-pagination, .ajax-pagination-form', family: 'rails', seen: '2026-08, conversation' },
];

/** In the sidebar, what a reviewer did; its icon says what. */
export const reviewStates: readonly Anchor[] = [
  { selector: '.discussion-sidebar-item a[id^="review-status-"]', family: 'rails', seen: '2026-03 to 2026-08, conversation' },
];

/** The sidebar's list of reviewers, whoever is in it. */
export const reviewerLists: readonly Anchor[] = [
  { selector: '.discussion-sidebar-item:has(form[aria-label="Select reviewers"])', family: 'rails', seen: '2026-03 to 2026-08, conversation' },
];

/** One selector for all anchors of a list, where more than one may be on the page at once. */
export function anyOf(...lists: readonly (readonly Anchor[])[]): string {
  return lists.flat().map(({ selector }) => selector).join(', ');
}

/**
 * Rows of lists that may be pull requests. All of them count, not only the first that matches: a dashboard holds several
 * lists. A row that is none says so by its links.
 */
export const listRows: readonly Anchor[] = [
  { selector: 'ul[data-listview-component="items-list"] > li', family: 'react', seen: '2026-09, repository list' },
  { selector: 'ul[class*="ListView-module__ul"] > li', family: 'react', seen: '2026-09, repository list, named by others' },
  { selector: 'li[class*="PullsListItem-module__listItem"]', family: 'react', seen: '2026-09, repository list' },
  { selector: '[data-testid="pull-requests-list"] > ul > li', family: 'react', seen: '2026-09, repository list and dashboard, reduced' },
  { selector: '[data-testid="results-list"] > div', family: 'react', seen: 'search results, not in a saved page' },
  { selector: '.js-issue-row', family: 'rails', seen: '2024-11 and 2026-09, repository list' },
];

/** A row's own link: where it leads decides whether the row is a pull request. */
export const rowTitles: readonly Anchor[] = [
  { selector: 'a[data-testid="listitem-title-link"]', family: 'react', seen: '2026-09, repository list' },
  { selector: 'a[data-testid="issue-pr-title-link"]', family: 'react', seen: '2026-09, issue search, named by others' },
  { selector: 'a[id^="issue_"][id$="_link"]', family: 'rails', seen: '2024-11 and 2026-09, repository list' },
];

/** The line under a row's title. */
export const rowLines: readonly Anchor[] = [
  { selector: '[class*="PullsListItem-module__description"]', family: 'react', seen: '2026-09, repository list' },
  { selector: '[class*="Description-module__container"]', family: 'react', seen: '2026-09, repository list' },
  { selector: '[data-testid="timestamp-container"]', family: 'react', seen: '2026-09, repository list and dashboard, reduced' },
  { selector: ':has(> .opened-by)', family: 'rails', seen: '2024-11 and 2026-09, repository list' },
];

/** The author in a row: a link that filters the list, on dashboards a button. */
export const rowAuthors: readonly Anchor[] = [
  { selector: '[data-testid="author-filter-link"]', family: 'react', seen: '2026-09, repository list and dashboard' },
  { selector: '.opened-by a[href*="author%3A"], .opened-by a[data-hovercard-url^="/users/"]', family: 'rails', seen: '2024-11 and 2026-09, repository list' },
];

/** The author's label in a row, such as "Member". React rows have none. */
export const rowTies: readonly Anchor[] = [{ selector: '.opened-by', family: 'rails', seen: '2026-09, repository list' }];

export const rowLabels: readonly Anchor[] = [
  { selector: 'a.IssueLabel[data-name]', family: 'rails', seen: '2024-11, repository list' },
];

/** All elements of the first anchor that matches anything outside the sticky copies. */
export function findAll(anchors: readonly Anchor[], root: ParentNode = document): Element[] {
  for (const { selector } of anchors) {
    const found = [...root.querySelectorAll(selector)].filter((element) => !element.closest(sticky));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The first element of the first anchor that matches outside the sticky copies. What stands at the top of the page is
 * found without walking the rest of it.
 */
export function findFirst(anchors: readonly Anchor[], root: ParentNode = document): Element | null {
  for (const anchor of anchors) {
    const first = root.querySelector(anchor.selector);
    const found = first?.closest(sticky) ? findAll([anchor], root)[0] : first;
    if (found) return found;
  }
  return null;
}

/** The place for the summary, or null where GitHub changed every one of them. A place inside a control is none. */
export function findPlace(): { readonly element: Element; readonly position: Place['position'] } | null {
  for (const place of summaryPlaces) {
    const element = findFirst([place]);
    if (element && !isInControl(element)) return { element, position: place.position };
  }
  return null;
}
