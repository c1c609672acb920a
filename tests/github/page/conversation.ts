import { gitHubDate, madeUpOid, openedAt, type StoredPull } from '../recordings.ts';
import { html, type Html } from './html.ts';
import { conversationEntries, reviewers } from './voices.ts';
import { markdown } from './markdown.ts';
import { octicon } from './octicon.ts';
import { authorLink, avatar, shownAccount, tie } from './person.ts';

type RecordedCommit = StoredPull['commits'][number];

/** Above this many items GitHub hides the middle of a timeline behind a button. Seen at about 60; not documented. */
const longestTimeline = 60;

const numericId = (text: string) => parseInt(madeUpOid(text).slice(0, 8), 16);

function body(pull: StoredPull): Html {
  const id = `issue-${numericId(`issue ${pull.repository}#${pull.number}`)}`;
  const opened = openedAt(pull);
  const empty = html`<p><em>No description provided.</em></p>`;
  return html`<div class="TimelineItem TimelineItem--condensed pt-0 js-comment-container js-socket-channel js-updatable-content js-command-palette-pull-body">
<a class="TimelineItem-avatar circle d-md-block d-none" href="${shownAccount(pull.author).href}">${avatar(pull.author, 40)}</a>
<div class="timeline-comment-group js-minimizable-comment-group js-targetable-element TimelineItem-body my-0" id="${id}"><div id="pullrequest-${numericId(`${pull.repository}#${pull.number}`)}" class="timeline-comment-group js-targetable-element my-0 comment previewable-edit js-comment editable-comment timeline-comment--caret timeline-comment unminimized-comment">
<div class="timeline-comment-header clearfix d-flex flex-row flex-items-start"><h3 class="f5 text-normal py-2 flex-auto"><strong>${authorLink(pull.author, 'Link--primary text-bold css-overflow-wrap-anywhere')}</strong> commented <a href="#${id}" id="${id}-permalink" class="Link--secondary js-timestamp"><relative-time datetime="${opened}" class="no-wrap">${opened.slice(0, 10)}</relative-time></a></h3>
<div class="d-flex flex-row-reverse flex-items-center flex-shrink-0 tmp-pl-3"><div class="timeline-comment-actions flex-shrink-0 d-flex flex-items-center"><details class="details-overlay details-reset position-relative d-inline-block"><summary data-view-component="true" class="timeline-comment-action Link--secondary" aria-label="Show options">${octicon('kebab-horizontal')}</summary><details-menu class="dropdown-menu dropdown-menu-sw show-more-popover color-fg-default" preload=""><clipboard-copy aria-label="Copy link" for="${id}-permalink" role="menuitem" class="dropdown-item btn-link">Copy link</clipboard-copy><clipboard-copy role="menuitem" value="${pull.body}" class="dropdown-item btn-link">Copy Markdown</clipboard-copy></details-menu></details></div><div class="d-none d-sm-flex">${tie(pull)}</div></div></div>
<div class="edit-comment-hide"><task-lists disabled sortable><div class="comment-body markdown-body js-comment-body soft-wrap user-select-contain d-block">${pull.body === '' ? empty : markdown(pull.body)}</div></task-lists></div>
</div></div></div>`;
}

/** A commit's author as its row links it: an account, or only a name where none is linked. */
function commitAvatar({ author }: RecordedCommit): Html {
  if (author.login === null)
    return html`<span class="avatar avatar-user" title="${author.name}">${avatar({ ...author, login: author.name, tool: false }, 20)}</span>`;
  const { name, href, isApp } = shownAccount(author);
  const hovercard = isApp ? null : html` data-hovercard-type="user" data-hovercard-url="/users/${name}/hovercard"`;
  return html`<a class="avatar avatar-user" data-test-selector="commits-avatar-stack-avatar-link"${hovercard} href="${href}">${avatar(author, 20)}</a>`;
}

function commitRow(pull: StoredPull, commit: RecordedCommit): Html {
  const [headline = '', ...rest] = commit.message.split('\n');
  const text = rest.join('\n').trim();
  const address = `/${pull.repository}/pull/${pull.number}/commits/${commit.oid}`;
  const expander =
    text === ''
      ? null
      : html`<span class="hidden-text-expander inline"><button aria-expanded="false" aria-label="Commit message body" type="button" class="ellipsis-expander js-details-target btn">…</button></span>`;
  const hidden =
    text === ''
      ? null
      : html`<div class="Details-content--hidden mt-2"><pre class="color-fg-muted ws-pre-wrap">${text}</pre></div>`;
  return html`<div data-view-component="true" class="TimelineItem TimelineItem--condensed"><div data-view-component="true" class="TimelineItem-badge">${octicon('git-commit')}</div><div data-view-component="true" class="TimelineItem-body"><div class="js-details-container Details js-socket-channel js-updatable-content"><div class="d-flex flex-md-row flex-column"><div class="d-flex flex-auto"><div class="AvatarStack flex-self-start"><div class="AvatarStack-body">${commitAvatar(commit)}</div></div><div class="pr-1 flex-auto min-width-0"><code><a title="${commit.message}" data-pjax="true" class="Link--secondary markdown-title" href="${address}">${headline}</a></code>${expander}</div><div class="text-right ml-1"><code><a href="${address}" class="Link--secondary">${commit.oid.slice(0, 7)}</a></code></div></div></div>${hidden}</div></div></div>`;
}

function item(content: unknown): Html {
  return html`<div class="js-timeline-item js-timeline-progressive-focus-container">${content}</div>`;
}

interface Entry {
  readonly at: string;
  readonly content: Html;
  /** The commit of a commit's row. */
  readonly commit?: RecordedCommit;
}

/** Everything on the timeline, oldest first; what has no date keeps its place among its like. */
function entries(pull: StoredPull): Entry[] {
  const commits = pull.commits.toReversed().map((commit) => ({ at: commit.authoredDate ?? '', content: commitRow(pull, commit), commit }));
  return [...commits, ...conversationEntries(pull)].sort((a, b) => (a.at === '' || b.at === '' ? 0 : Date.parse(a.at) - Date.parse(b.at)));
}

/** A run of commits with nothing between is one item, under a line that counts them. */
function items(pull: StoredPull, shown: readonly Entry[]): Html[] {
  if (conversationEntries(pull).length === 0) return shown.map(({ content }) => item(content));
  const groups: Entry[][] = [];
  for (const entry of shown) {
    const last = groups.at(-1);
    if (entry.commit && last?.[0]?.commit) last.push(entry);
    else groups.push([entry]);
  }
  return groups.map((group) => {
    const [first] = group;
    const id = `commits-pushed-${first?.commit?.oid.slice(0, 7)}`;
    const head =
      group.length > 1 &&
      first?.commit &&
      html`<div id="${id}" data-view-component="true" class="TimelineItem pb-1 tmp-pb-1"><div data-view-component="true" class="TimelineItem-badge">${octicon('repo-push')}</div><div data-view-component="true" class="TimelineItem-body">${authorLink(first.commit.author, 'Link--primary text-bold')} added <span>${group.length}</span> commits <a href="#${id}" class="Link--inTextBlock Link--secondary Link">${gitHubDate(first.at).slice(0, 10)}</a></div></div>`;
    return item([head, group.map(({ content }) => content)]);
  });
}

const half = longestTimeline / 2;

/** The middle of a long timeline, as GitHub sends it when asked for it. */
export function hiddenTimeline(pull: StoredPull): Html {
  return html`${items(pull, entries(pull).slice(half, -half))}`;
}

/** Oldest first; of a long list the middle is left out, as GitHub leaves it until asked. */
function timeline(pull: StoredPull): Html {
  const all = entries(pull);
  const hidden = all.length - longestTimeline;
  const more = html`<div id="js-progressive-timeline-item-container"><form class="ajax-pagination-form js-ajax-pagination js-timeline-progressive-load-form" action="/${pull.repository}/pull/${pull.number}/timeline_more_items" method="get"><button type="submit" class="ajax-pagination-btn no-underline pb-0 pt-2">${hidden} hidden items<span class="color-fg-accent">Load more…</span></button></form></div>`;
  const rows = hidden > 0 ? [...items(pull, all.slice(0, half)), more, ...items(pull, all.slice(-half))] : items(pull, all);
  if (pull.mergedAt !== null && pull.mergedBy) {
    const date = gitHubDate(pull.mergedAt);
    rows.push(
      item(
        html`<div class="TimelineItem"><div class="TimelineItem-badge color-bg-done-emphasis">${octicon('git-merge')}</div><div class="TimelineItem-body">${authorLink(pull.mergedBy, 'Link--primary text-bold')} merged this pull request <relative-time datetime="${date}">${date.slice(0, 10)}</relative-time></div></div>`,
      ),
    );
  }
  return html`<div id="js-timeline-progressive-loader" data-timeline-item-src="">${rows}</div>`;
}

function sidebarItem(heading: string, content: unknown): Html {
  return html`<div class="discussion-sidebar-item js-discussion-sidebar-item"><h3 class="discussion-sidebar-heading text-bold">${heading}</h3>${content}</div>`;
}

function sidebar(pull: StoredPull): Html {
  const labels = (pull.labels ?? []).map(
    (name) =>
      html`<a data-name="${name}" class="IssueLabel hx_IssueLabel" href="/${pull.repository}/labels/${encodeURIComponent(name)}">${name}</a>`,
  );
  return html`<div id="partial-discussion-sidebar" class="js-socket-channel js-updatable-content">${[
    reviewers(pull),
    sidebarItem('Assignees', html`<span class="js-issue-assignees">No one assigned</span>`),
    sidebarItem(
      'Labels',
      html`<div class="js-issue-labels d-flex flex-wrap">${labels.length > 0 ? labels : 'None yet'}</div>`,
    ),
    sidebarItem('Milestone', 'No milestone'),
    sidebarItem('Development', 'Successfully merging this pull request may close these issues.'),
  ]}</div>`;
}

/** A rails partial inside the React shell; in the Rails family its content stands alone. */
function partial(name: string, content: Html, isReact: boolean): Html {
  if (!isReact) return content;
  return html`<rails-partial data-partial-name="pullRequestsConversationsRoute.${name}" class="RailsPartial-module__d-contents__G5m4w">${content}</rails-partial>`;
}

/** The conversation below the header: the same Rails HTML in both families, wrapped in React's layout or not. */
export function conversation(pull: StoredPull, isReact: boolean): Html {
  const discussion = html`<div class="pull-discussion-timeline js-pull-discussion-timeline js-quote-selection-container js-review-state-classes"><div class="js-discussion ml-0 pl-0 tmp-ml-md-6">${partial('Body', body(pull), isReact)}${partial('Timeline', timeline(pull), isReact)}</div>${partial('TimelineActions', html`<div class="discussion-timeline-actions"></div>`, isReact)}</div>`;
  const side = partial('Sidebar', sidebar(pull), isReact);
  if (!isReact)
    return html`<div class="gutter-condensed gutter-lg Layout standin-columns"><div class="Layout-main">${discussion}</div><div class="Layout-sidebar">${side}</div></div>`;
  return html`<div class="prc-PageLayout-PageLayoutContent-BneH9 standin-columns"><div class="prc-PageLayout-ContentWrapper-gR9eG Conversations-module__content__IAZbQ"><div class="prc-PageLayout-Content-xWL-A">${discussion}</div></div><div class="prc-PageLayout-PaneWrapper-pHPop Conversations-module__pane__ySNaC"><div id="pr-conversation-sidebar" class="prc-PageLayout-Pane-AyzHK" data-component="SplitPageLayout.Pane">${side}</div></div></div>`;
}
