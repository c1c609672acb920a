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
