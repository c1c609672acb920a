import { headBranch, isFromFork } from '../graph/pull.ts';
import type { StoredPull } from '../recordings.ts';
import { html, type Html } from './html.ts';
import { octicon } from './octicon.ts';
import { shownAccount } from './person.ts';
import { shownState, summaryWords } from './pull-state.ts';
import { tabPath, type PullTab, type PullView } from './view.ts';

/** A title as headers show it: text, but for `code`. */
export function titleHtml(title: string): Html[] {
  return title
    .split(/(`[^`]+`)/)
    .map((part) => (/^`.+`$/s.test(part) ? html`<code>${part.slice(1, -1)}</code>` : html`${part}`));
}

function stateLabel(pull: StoredPull): Html {
  const { status, label, icon } = shownState(pull);
  return html`<span class="prc-StateLabel-StateLabel-Iawzp flex-self-start" data-component="StateLabel" data-size="medium" data-status="${status}">${octicon(icon)}${label}</span>`;
}

/** `owner:branch`, where head and base lie in different repositories; else the branch alone. */
function branch(pull: StoredPull, owner: string, name: string): Html {
  const shown = isFromFork(pull) ? `${owner}:${name}` : name;
  return html`<a href="/${owner}/${pull.name}/tree/${name}" class="PullRequestBranchName-module__branchName__SCtl2 prc-BranchName-BranchName-CMTaU" data-component="BranchName">${shown}</a><span class="prc-TooltipV2-Tooltip-tLeuB" data-component="Tooltip" role="tooltip" aria-hidden="true">${owner}/${pull.name}:${name}</span>`;
}

function summary(pull: StoredPull): Html {
  const { name, href } = shownAccount(pull.author);
  const headOwner = isFromFork(pull) ? name : pull.owner;
  return html`<div class="fgColor-muted d-flex flex-items-center overflow-hidden PullRequestHeaderSummary-module__summaryContainer__dA7dP"><a class="text-bold prc-Link-Link-9ZwDx" data-component="Link" data-muted="true" data-inline="true" href="${href}">${name}</a> <!-- -->${summaryWords(pull)}<div class="d-flex flex-items-center gap-1">${branch(pull, pull.owner, pull.baseRefName ?? 'main')}<span>from </span><div class="d-flex flex-items-center overflow-hidden gap-1">${branch(pull, headOwner, headBranch(pull))}</div></div></div>`;
}

const tabs: readonly { tab: PullTab; label: string; icon: string; id: string | null }[] = [
  { tab: 'conversation', label: 'Conversation', icon: 'comment-discussion', id: null },
  { tab: 'commits', label: 'Commits', icon: 'git-commit', id: 'prs-commits-anchor-tab' },
  { tab: 'checks', label: 'Checks', icon: 'checklist', id: null },
  { tab: 'files', label: 'Files changed', icon: 'file-diff', id: 'prs-files-anchor-tab' },
];

function tabLink(view: PullView, { tab, label, icon, id }: (typeof tabs)[number]): Html {
  const counts: Partial<Record<PullTab, number>> = { commits: view.pull.commits.length, files: view.pull.files.length };
  const counter =
    counts[tab] === undefined
      ? null
      : html`<span aria-hidden="true" data-variant="secondary" data-component="CounterLabel" class="ml-2 prc-CounterLabel-CounterLabel-X-kRU">${counts[tab]}</span>`;
  const current = tab === view.tab ? html` aria-current="page"` : null;
  return html`<a${current}${id === null ? null : html` id="${id}"`} class="PullRequestHeaderTabNav-module__TabNavLink__JCc1O position-relative flex-shrink-0 text-normal" href="${tabPath(view, tab)}" data-discover="true">${octicon(icon, 'fg-muted mr-2')}${label}${counter}</a>`;
}

/** The header as React draws it, with the copy of it that sticks to the top once one has scrolled. */
export function reactHeader(view: PullView): Html {
  const { pull } = view;
  return html`<header data-component="SplitPageLayout.Header" data-hidden="false" class="prc-PageLayout-Header-0of-R"><div class="prc-PageLayout-HeaderContent-gdFfN"><div class="js-pull-header-details" data-pull-is-open="${String(shownState(pull).isOpen)}" hidden></div><div data-side-panel-open="false">
<div class="prc-PageHeader-PageHeader-YLwBQ flex-items-center" data-component="PageHeader" data-has-nav="" data-title-size-variant="medium">
<div class="prc-PageHeader-TitleArea-2n2J0" data-component="TitleArea" data-size-variant="medium"><div class="PullRequestHeader-module__titleWithAction__ODY5f"><h1 class="prc-PageHeader-Title-p0Mgh lh-condensed prc-Heading-Heading-MtWFE" data-component="PH_Title" data-hidden="false"><span class="f1 text-normal markdown-title prc-Text-Text-9mHv3" data-component="Text">${titleHtml(pull.title)}</span><span class="sr-only"> - #<!-- -->${pull.number}</span></h1><span class="PullRequestHeader-module__titleSuffix__bR9SB"><span aria-hidden="true" class="pl-2 fgColor-muted f1-light lh-condensed">#<!-- -->${pull.number}</span></span></div></div>
<div class="prc-PageHeader-Actions-wawWm flex-items-center gap-2 position-relative d-none" data-component="PH_Actions"></div>
<div class="prc-PageHeader-Description-w-ejP d-flex flex-column flex-items-start" data-component="PageHeader.Description"><div class="d-flex width-full flex-items-start gap-2"><div class="d-flex flex-items-center gap-2 flex-shrink-0">${stateLabel(pull)}</div><div class="flex-1 overflow-hidden">${summary(pull)}</div></div></div>
<div class="prc-PageHeader-Navigation--uLav tmp-pt-3" data-component="PH_Navigation"><div class="flex-auto"><nav class="PullRequestHeaderTabNav-module__TabNav__tXCxR" aria-label="Pull request navigation tabs" data-turbo="false"><div class="PullRequestHeaderTabNav-module__TabNavList__d_nKN">${tabs.map((tab) => tabLink(view, tab))}</div></nav></div></div>
</div></div>
<div class="prc-PageHeader-PageHeader-YLwBQ use-sticky-header-module__stickyHeader__sf0hv StickyPullRequestHeader-module__prHeader__P9n8q" data-component="PageHeader" data-title-size-variant="medium"><div class="prc-PageHeader-TitleArea-2n2J0" data-component="TitleArea" data-size-variant="medium"><div class="prc-PageHeader-LeadingVisual-njece" data-component="PH_LeadingVisual">${stateLabel(pull)}</div><h2 class="prc-PageHeader-Title-p0Mgh lh-condensed prc-Heading-Heading-MtWFE" data-component="PH_Title" data-hidden="false"><div><a href="#top" class="fgColor-default"><span class="f5 text-bold markdown-title prc-Text-Text-9mHv3" data-component="Text">${titleHtml(pull.title)}</span></a><span class="f5 text-normal pl-2 fgColor-muted d-inline">#<!-- -->${pull.number}</span><div class="f6 text-normal">${summary(pull)}</div></div></h2></div></div>
</div></header>`;
}
