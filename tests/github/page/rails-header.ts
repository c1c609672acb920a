import { headBranch, isFromFork } from '../graph/pull.ts';
import { openedAt, type StoredPull } from '../recordings.ts';
import { html, type Html } from './html.ts';
import { octicon } from './octicon.ts';
import { authorLink, shownAccount } from './person.ts';
import { shownState, summaryWords } from './pull-state.ts';
import { titleHtml } from './react-header.ts';
import { tabPath, type PullTab, type PullView } from './view.ts';

function ref(pull: StoredPull, owner: string, branch: string, side: 'base-ref' | 'head-ref'): Html {
  const address = `${owner}/${pull.name}:${branch}`;
  const prefix = isFromFork(pull) ? html`<span class="css-truncate-target">${owner}</span>:` : null;
  return html`<span title="${address}" class="commit-ref css-truncate user-select-contain expandable ${side}"><a title="${address}" class="no-underline" href="/${owner}/${pull.name}/tree/${branch}">${prefix}<span class="css-truncate-target">${branch}</span></a></span>`;
}

const tabs: readonly { tab: PullTab; label: string; icon: string }[] = [
  { tab: 'conversation', label: 'Conversation', icon: 'comment-discussion' },
  { tab: 'commits', label: 'Commits', icon: 'git-commit' },
  { tab: 'checks', label: 'Checks', icon: 'checklist' },
  { tab: 'files', label: 'Files changed', icon: 'file-diff' },
];

/** The header and the tab bar as Rails draws them: GitHub Enterprise Server everywhere, github.com on the signed-out files tab. */
export function railsHeader(view: PullView): Html {
  const { pull } = view;
  const { label, icon, isOpen } = shownState(pull);
  const { name } = shownAccount(pull.author);
  const counts: Partial<Record<PullTab, number>> = { commits: pull.commits.length, files: pull.files.length };
  return html`<div id="partial-discussion-header" class="sticky-header-wrapper gh-header tmp-mb-3 js-details-container Details js-socket-channel js-updatable-content pull request js-pull-header-details" data-pull-is-open="${String(isOpen)}"><div class="non-sticky-header-container">
<div class="gh-header-show"><div class="d-flex flex-column flex-md-row flex-items-start"><h1 class="gh-header-title mb-2 lh-condensed f1 mr-0 flex-auto wb-break-word"><bdi class="js-issue-title markdown-title">${titleHtml(pull.title)}</bdi> <span class="f1-light color-fg-muted">#${pull.number}</span></h1><div class="gh-header-actions mt-0 ml-1 flex-shrink-0 d-flex flex-items-center gap-2"></div></div></div>
<div class="d-flex flex-items-center flex-wrap mt-0 gh-header-meta"><div class="flex-shrink-0 mb-2 flex-self-start"><span reviewable_state="ready" title="Status: ${label}" data-view-component="true" class="State State--${label.toLowerCase()}">${octicon(icon)} ${label}</span></div>
<div class="flex-auto min-width-0 mb-2">${authorLink(pull.author, 'Link--secondary text-bold')} ${summaryWords(pull)} ${ref(pull, pull.owner, pull.baseRefName ?? 'main', 'base-ref')} from ${ref(pull, isFromFork(pull) ? name : pull.owner, headBranch(pull), 'head-ref')} <relative-time datetime="${openedAt(pull)}" class="no-wrap">${openedAt(pull).slice(0, 10)}</relative-time></div></div>
</div></div>
<div class="px-3 px-md-0 ml-n3 mr-n3 mx-md-0 tabnav"><nav class="tabnav-tabs d-flex overflow-auto" aria-label="Pull request tabs">${tabs.map(
    ({ tab, label: text, icon: mark }) => {
      const current = tab === view.tab;
      const count =
        counts[tab] === undefined ? null : html` <span class="Counter" title="${counts[tab]}">${counts[tab]}</span>`;
      return html`<a href="${tabPath(view, tab)}" class="tabnav-tab flex-shrink-0 ${current && 'selected'}"${current && html` aria-current="page"`}>${octicon(mark)} ${text}${count}</a>`;
    },
  )}</nav></div>`;
}
