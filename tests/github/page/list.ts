import { openedAt, type StoredPull } from '../recordings.ts';
import { html, type Html } from './html.ts';
import { octicon } from './octicon.ts';
import { shownAccount, tie } from './person.ts';
import { shownState } from './pull-state.ts';
import { titleHtml } from './react-header.ts';

/** Which of GitHub's lists: a repository's pull requests, those of all repositories, issues and pull requests mixed, a search. */
export type ListKind = 'repository' | 'dashboard' | 'mixed' | 'issues' | 'search';

/** A list before it is drawn. */
export interface List {
  readonly kind: ListKind;
  readonly pulls: readonly StoredPull[];
  readonly isReact: boolean;
  /** Address of the next page; null on the last. */
  readonly next: string | null;
}

/** The author's name as a list shows it: a link that filters, on the React dashboard a button. */
function reactAuthor({ repository, author }: StoredPull, kind: ListKind): Html {
  const { name, isApp } = shownAccount(author);
  const shown = isApp ? `${name}[bot]` : name;
  if (kind === 'dashboard')
    return html`<button type="button" class="PullsListItem-module__filterLink__a5ZnW" data-testid="repo-filter-link" aria-label="Filter by repository ${repository}" tabindex="-1">${repository}</button><span> · </span><button type="button" class="PullsListItem-module__filterLink__a5ZnW" data-testid="author-filter-link" aria-label="Filter by author ${name}" tabindex="-1">${shown}</button>`;
  return html`<a class="PullsListItem-module__filterLink__a5ZnW" aria-label="Filter by author ${name}" href="/${repository}/pulls?q=is%3Apr+author%3A${encodeURIComponent(name)}" data-testid="author-filter-link">${shown}</a>`;
}

function reactRow(pull: StoredPull, kind: ListKind): Html {
  const { icon, label } = shownState(pull);
  const opened = openedAt(pull);
  const address = `/${pull.repository}/pull/${pull.number}`;
  const link = kind === 'issues' || kind === 'mixed' ? 'issue-pr-title-link' : 'listitem-title-link';
  const number = kind === 'dashboard' ? null : html`<span data-testid="list-row-repo-name-and-number">#${pull.number}</span>`;
  return html`<li class="ListItem-module__listItem__wBJcm PullsListItem-module__listItem__CSciQ" tabindex="0"><div class="LeadingContent-module__container__K_QfJ"><span role="img" aria-label="${label} pull request">${octicon(icon)}</span></div><div class="standin-row-main"><div class="Title-module__container__ZzhV_" data-listview-item-title-container="true"><h3 class="Title-module__heading__tHuYV"><a class="Title-module__anchor__dBbYy PullsListItem-module__titleLink__pGIKH" href="${address}" data-testid="${link}" data-hovercard-type="pull_request" data-discover="true">${titleHtml(pull.title)}</a></h3></div><div class="MainContent-module__container__uXXH2"><div class="MainContent-module__inner__C80co"><div class="Description-module__container__hpqJz PullsListItem-module__description__skp7f">${number}<span data-testid="timestamp-container"> · ${reactAuthor(pull, kind)} opened <relative-time datetime="${opened}">${opened.slice(0, 10)}</relative-time></span></div></div></div></div><div class="MetadataContainer-module__container__YDbLz"><a href="${address}#discussion_bucket" aria-label="2 comments">${octicon('comment')}2</a></div></li>`;
}

function railsRow(pull: StoredPull, kind: ListKind): Html {
  const { name, isApp } = shownAccount(pull.author);
  const { icon, label } = shownState(pull);
  const opened = openedAt(pull);
  const address = `/${pull.repository}/pull/${pull.number}`;
  const query = encodeURIComponent(`is:pr is:open author:${isApp ? 'app/' : ''}${name}`).replaceAll('%20', '+');
  const hovercard = isApp ? null : html` data-hovercard-type="user" data-hovercard-url="/users/${name}/hovercard"`;
  const id = kind === 'dashboard' || kind === 'issues' ? `issue_${pull.number}_${pull.owner}_${pull.name}` : `issue_${pull.number}`;
  const repository = kind === 'dashboard' ? html`<a class="v-align-middle Link--muted h4 pr-1" href="/${pull.repository}">${pull.repository}</a> ` : null;
  const draft = pull.isDraft === true ? html`<span class="d-none d-md-inline-flex"><span class="d-inline-block ml-1">&bull; <a class="Link--muted" href="${address}#partial-pull-merging">Draft</a></span></span>` : null;
  return html`<div id="${id}" class="Box-row Box-row--focus-gray p-0 mt-0 js-navigation-item js-issue-row" data-pjax="#repo-content-pjax-container" data-turbo-frame="repo-content-turbo-frame"><div class="d-flex Box-row--drag-hide position-relative"><div class="flex-shrink-0 pt-2 tmp-pl-3"><span class="tooltipped tooltipped-e" role="img" aria-label="${label} Pull Request">${octicon(icon)}</span></div><div class="flex-auto min-width-0 p-2 tmp-pr-3">${repository}<a id="${id}_link" class="Link--primary v-align-middle no-underline h4 js-navigation-open markdown-title" data-hovercard-type="pull_request" data-hovercard-url="${address}/hovercard" href="${address}">${titleHtml(pull.title)}</a> <span class="lh-default d-block d-md-inline">${(pull.labels ?? []).map((name) => html`<a href="/${pull.repository}/labels/${encodeURIComponent(name)}" data-name="${name}" class="IssueLabel hx_IssueLabel">${name}</a>`)}</span><div class="d-flex mt-1 text-small color-fg-muted"><span class="opened-by">#${pull.number} opened <relative-time datetime="${opened}" class="no-wrap">${opened.slice(0, 10)}</relative-time> by <a class="Link--muted" title="Open pull requests created by ${name}"${hovercard} href="/${pull.repository}/issues?q=${query}">${name}</a> ${tie(pull)}</span>${draft}</div></div><div class="flex-shrink-0 pt-2 text-right tmp-pr-3 no-wrap hide-sm"><a href="${address}" class="Link--muted" aria-label="3 comments">${octicon('comment')} <span class="text-small text-bold">3</span></a></div></div></div>`;
}

/** An issue that a pull request is linked to: its row leads to the issue and names the pull request beside it. */
function issueRow({ repository, number }: StoredPull, isReact: boolean): Html {
  const issue = `/${repository}/issues/${number + 5000}`;
  const linked = html`<a class="Link--muted" aria-label="1 linked pull request" href="/${repository}/pull/${number}">${octicon('git-pull-request')}</a>`;
  if (isReact)
    return html`<li class="ListItem-module__listItem__wBJcm" data-standin="issue"><div class="standin-row-main"><h3 class="Title-module__heading__tHuYV"><a href="${issue}" data-testid="issue-pr-title-link">An issue of this label</a></h3><div class="Description-module__container__hpqJz"><span data-testid="list-row-repo-name-and-number">#${number + 5000}</span></div></div><div class="MetadataContainer-module__container__YDbLz">${linked}</div></li>`;
  return html`<div id="issue_${number + 5000}" class="Box-row js-navigation-item js-issue-row" data-standin="issue"><div class="flex-auto p-2"><a id="issue_${number + 5000}_link" class="Link--primary h4 js-navigation-open" href="${issue}">An issue of this label</a><div class="d-flex mt-1 text-small color-fg-muted"><span class="opened-by">#${number + 5000} opened by somebody</span></div></div>${linked}</div>`;
}

/** One result of a search: no list view, a link and a line. Its form is assumed, no saved page shows it. */
function searchRow(pull: StoredPull): Html {
  return html`<div class="Box-row standin-result"><div class="search-title"><a href="/${pull.repository}/pull/${pull.number}">${titleHtml(pull.title)}</a></div><ul class="standin-inline"><li><a href="/${shownAccount(pull.author).name}">${shownAccount(pull.author).name}</a></li><li>opened on ${openedAt(pull).slice(0, 10)}</li><li>#${pull.number}</li></ul></div>`;
}

/** A list of pull requests in one of GitHub's forms. */
export function pullList({ kind, pulls, isReact, next }: List): Html {
  const more = next === null ? null : html`<a rel="next" href="${next}"${isReact && html` data-discover="true"`}>Next</a>`;
  const first = kind === 'mixed' ? pulls[0] : undefined;
  const issue = first && issueRow(first, isReact);
  if (kind === 'search') return html`<div class="Box standin-list" data-testid="results-list">${pulls.map(searchRow)}</div>${more}`;
  if (isReact)
    return html`<div data-testid="${kind === 'dashboard' ? 'pulls-dashboard-surface-layout' : 'pull-requests-list'}" class="Box standin-list"><ul role="list" class="ListView-module__ul__A1b2C" data-listview-component="items-list" data-density="default" aria-label="Pull requests">${issue}${pulls.map((pull) => reactRow(pull, kind))}</ul>${more}</div>`;
  return html`<h2 class="sr-only">Pull requests list</h2><div class="Box standin-list" aria-label="Issues" role="group" data-issue-and-pr-hovercards-enabled><div class="js-navigation-container js-active-navigation-container" data-hpc>${issue}${pulls.map((pull) => railsRow(pull, kind))}</div>${more}</div>`;
}
