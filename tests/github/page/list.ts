import { openedAt, type RepositoryRecord, type StoredPull } from '../recordings.ts';
import { html, type Html } from './html.ts';
import { octicon } from './octicon.ts';
import { shownAccount, tie } from './person.ts';
import { shownState } from './pull-state.ts';
import { titleHtml } from './react-header.ts';

function reactRow(pull: StoredPull): Html {
  const { name, isApp } = shownAccount(pull.author);
  const { icon, label } = shownState(pull);
  const opened = openedAt(pull);
  const address = `/${pull.repository}/pull/${pull.number}`;
  return html`<li class="ListItem-module__listItem__wBJcm PullsListItem-module__listItem__CSciQ" tabindex="0"><div class="LeadingContent-module__container__K_QfJ"><span aria-label="${label} pull request">${octicon(icon)}</span></div><div class="standin-row-main"><div class="Title-module__container__ZzhV_" data-listview-item-title-container="true"><h3 class="Title-module__heading__tHuYV"><a class="Title-module__anchor__dBbYy PullsListItem-module__titleLink__pGIKH" href="${address}" data-testid="listitem-title-link" data-hovercard-type="pull_request" data-discover="true">${titleHtml(pull.title)}</a></h3></div><div class="MainContent-module__container__uXXH2"><div class="MainContent-module__inner__C80co"><div class="Description-module__container__hpqJz PullsListItem-module__description__skp7f"><span>#${pull.number}</span><span data-testid="timestamp-container"> · <a class="PullsListItem-module__filterLink__a5ZnW" aria-label="Filter by author ${name}" href="/${pull.repository}/pulls?q=is%3Apr+author%3A${encodeURIComponent(name)}" data-testid="author-filter-link">${isApp ? `${name}[bot]` : name}</a> opened <relative-time datetime="${opened}">${opened.slice(0, 10)}</relative-time></span></div></div></div></div><div class="MetadataContainer-module__container__YDbLz"></div></li>`;
}

function railsRow(pull: StoredPull): Html {
  const { name, isApp } = shownAccount(pull.author);
  const { icon, label } = shownState(pull);
  const opened = openedAt(pull);
  const address = `/${pull.repository}/pull/${pull.number}`;
  const query = encodeURIComponent(`is:pr is:open author:${isApp ? 'app/' : ''}${name}`).replaceAll('%20', '+');
  const hovercard = isApp ? null : html` data-hovercard-type="user" data-hovercard-url="/users/${name}/hovercard"`;
  return html`<div id="issue_${pull.number}" class="Box-row Box-row--focus-gray p-0 mt-0 js-navigation-item js-issue-row" data-pjax="#repo-content-pjax-container" data-turbo-frame="repo-content-turbo-frame"><div class="d-flex Box-row--drag-hide position-relative"><div class="flex-shrink-0 pt-2 tmp-pl-3"><span class="tooltipped tooltipped-e" aria-label="${label} Pull Request">${octicon(icon)}</span></div><div class="flex-auto min-width-0 p-2 tmp-pr-3"><a id="issue_${pull.number}_link" class="Link--primary v-align-middle no-underline h4 js-navigation-open markdown-title" data-hovercard-type="pull_request" data-hovercard-url="${address}/hovercard" href="${address}">${titleHtml(pull.title)}</a><div class="d-flex mt-1 text-small color-fg-muted"><span class="opened-by">#${pull.number} opened <relative-time datetime="${opened}" class="no-wrap">${opened.slice(0, 10)}</relative-time> by <a class="Link--muted" title="Open pull requests created by ${name}"${hovercard} href="/${pull.repository}/issues?q=${query}">${name}</a> ${tie(pull)}</span></div></div></div></div>`;
}

/** A repository's list of pull requests, newest first, 25 a page. */
export function pullList({ owner, name, pulls }: RepositoryRecord, isReact: boolean, page: number): Html {
  const shown = pulls.slice((page - 1) * 25, page * 25);
  const next =
    pulls.length > page * 25 ? html`<a rel="next" href="/${owner}/${name}/pulls?page=${page + 1}">Next</a>` : null;
  if (isReact)
    return html`<div data-testid="pull-requests-list" class="Box standin-list"><ul role="list" class="ListView-module__ul__A1b2C" data-listview-component="items-list" data-density="default" aria-label="Pull requests">${shown.map(reactRow)}</ul>${next}</div>`;
  return html`<h2 class="sr-only">Pull requests list</h2><div class="Box standin-list" aria-label="Issues" role="group" data-issue-and-pr-hovercards-enabled><div class="js-navigation-container js-active-navigation-container" data-hpc>${shown.map(railsRow)}</div>${next}</div>`;
}
